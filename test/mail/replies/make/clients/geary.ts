import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure, writeScript } from '../desk.ts';
import { imapPort, startImap } from '../imap.ts';
import { onScreen } from '../screen.ts';

const styles: Style[] = [
  { name: 'html-top', place: 'top', html: true },
  { name: 'html-top-signature', place: 'top', html: true, signature: 'Geary' },
  { name: 'text-top', place: 'top' },
];

/** Geary, over IMAP: the words are typed above the quote, where it puts the cursor. */
export const client: Client = {
  name: 'geary',
  package: 'geary',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await startImap(task, screen);
      await configure(task.home, '.config/geary/account_01/geary.ini', account(task));
      await configure(
        task.home,
        '.config/glib-2.0/settings/keyfile',
        `[org/gnome/Geary]\nundo-send-delay=0\ncompose-as-html=${task.style.html === true}\nspell-check-languages=@as []\n`,
      );
      const start = await writeScript(
        task.home,
        'start',
        'printf any | gnome-keyring-daemon --unlock --components=secrets\nexec geary',
      );
      screen.start(`env GSETTINGS_BACKEND=keyfile dbus-run-session ${start}`);
      await screen.window('Geary');
      await pause(5000);
      await screen.type('any password\n');
      await pause(9000);
      await screen.window('example.net|Inbox|Boîte');
      await screen.maximise();
      await screen.press('ctrl+r');
      await pause(2000);
      await screen.type(String(task.words));
      await screen.press('ctrl+Return');
      await pause(4000);
    }),
};

const account = ({ reader, smtpPort, style }: Task): string => `[Metadata]
version=1
status=enabled
[Account]
ordinal=1
label=
prefetch_days=14
save_drafts=false
save_sent=false
use_signature=${style.signature !== undefined}
signature=${style.signature ? `Nadia & Hélène<br>${style.signature}` : ''}
sender_mailboxes=${reader.name} <${reader.address}>;
service_provider=other
[Folders]
archive_folder=
drafts_folder=
sent_folder=
junk_folder=
trash_folder=
[Incoming]
login=reader
remember_password=true
host=127.0.0.1
port=${imapPort}
transport_security=none
credentials=custom
[Outgoing]
host=127.0.0.1
port=${smtpPort}
transport_security=none
credentials=none
remember_password=true
`;
