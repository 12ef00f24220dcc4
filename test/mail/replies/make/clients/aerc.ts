import type { Client, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { inTerminal } from '../terminal.ts';

/** aerc; its French users translate the template of the quote. */
export const client: Client = {
  name: 'aerc',
  package: 'aerc',
  styles: [
    { name: 'top', place: 'top' },
    { name: 'bottom-signature', place: 'bottom', signature: 'aerc' },
    { name: 'inline', place: 'inline' },
  ],
  async answer(task) {
    await configure(task.home, '.config/aerc/accounts.conf', account(task));
    await configure(
      task.home,
      '.config/aerc/aerc.conf',
      `[compose]\neditor=${task.env.EDITOR}\n[filters]\ntext/plain=cat\n`,
    );
    await configure(task.home, '.config/aerc/templates/quoted_reply', template(task));
    await inTerminal(task, 'aerc', [
      [/question|Question/, ':reply -q', 'Enter'],
      [/Send this email|y.*[Ss]end/, 'y'],
      [/sent|Sent|question/i, ':quit', 'Enter'],
    ]);
  },
};

const account = ({ reader, home, smtpPort, style }: Task): string => `[home]
source = maildir://${home}
default = mail
from = ${reader.name} <${reader.address}>
outgoing = smtp+none://127.0.0.1:${smtpPort}
smtp-starttls = no
${style.signature ? `signature-cmd = printf '%s\\n' '-- ' '${reader.name}'` : ''}
`;

const template = ({ reader: { language } }: Task): string =>
  language === 'fr'
    ? 'X-Mailer: aerc {{version}}\n\nLe {{dateFormat (.OriginalDate | toLocal) "02/01/2006 à 15:04"}}, {{(index .OriginalFrom 0).Name}} a écrit :\n{{quote .OriginalText}}\n'
    : 'X-Mailer: aerc {{version}}\n\nOn {{dateFormat (.OriginalDate | toLocal) "Mon Jan 2, 2006 at 3:04 PM"}}, {{(index .OriginalFrom 0).Name}} wrote:\n{{quote .OriginalText}}\n';
