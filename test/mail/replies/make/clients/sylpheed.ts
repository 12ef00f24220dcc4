import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure, letterOf } from '../desk.ts';
import { onScreen } from '../screen.ts';

const styles: Style[] = [
  { name: 'bottom', place: 'bottom' },
  { name: 'top-signature', place: 'top', signature: 'Sylpheed' },
  { name: 'inline', place: 'inline' },
];

/** Sylpheed: like Claws Mail, whose ancestor it is. */
export const client: Client = {
  name: 'sylpheed',
  package: 'sylpheed',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await configure(task.home, 'Mail/inbox/1', await letterOf(task.original));
      await configure(task.home, '.sylpheed-2.0/accountrc', account(task));
      await configure(task.home, '.sylpheed-2.0/sylpheedrc', settings(task));
      await configure(task.home, '.sylpheed-2.0/folderlist.xml', folders);
      await configure(task.home, '.signature', `Nadia & Hélène\n${task.style.signature}\n`);
      for (const folder of ['sent', 'draft', 'queue', 'trash', 'junk'])
        await configure(task.home, `Mail/${folder}/.mh_sequences`, '');
      screen.start('dbus-run-session sylpheed');
      await screen.window('Sylpheed');
      await pause(2000);
      await screen.click(140, 210);
      await pause(1000);
      await screen.click(500, 226);
      await pause(1000);
      await screen.press('ctrl+r');
      await screen.window('Compose|Composition|Rédaction|Re:');
      if (typeof task.words !== 'string') {
        await screen.press('shift+ctrl+x');
        await pause(3000);
      } else {
        await screen.press(task.style.place === 'top' ? 'ctrl+Home' : 'ctrl+End');
        await screen.type(task.style.place === 'top' ? `${task.words}\n\n` : `\n${task.words}`);
      }
      await screen.click(75, 97);
      await pause(3000);
    }),
};

const account = ({ reader, smtpPort, style }: Task): string => `[Account: 1]
account_name=${reader.address}
is_default=1
name=${reader.name}
address=${reader.address}
protocol=5
receive_server=localhost
smtp_server=127.0.0.1
set_smtpport=1
smtp_port=${smtpPort}
use_smtp_auth=0
ssl_smtp=0
generate_msgid=1
signature_type=0
signature_path=.signature
auto_signature=${style.signature ? 1 : 0}
`;

const settings = ({ env, style }: Task): string => `[Common]
ext_editor_command=${env.EDITOR} '%s'
reply_with_quote=1
auto_signature=${style.signature ? 1 : 0}
outgoing_charset=UTF-8
enable_autosave=0
check_attach=0
check_recipients=0
first_time_startup=0
`;

const folders = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
  <folder type="mh" name="Mailbox" path="Mail" account_id="1">
    <folderitem type="inbox" name="inbox" path="inbox" />
    <folderitem type="outbox" name="sent" path="sent" />
    <folderitem type="draft" name="draft" path="draft" />
    <folderitem type="queue" name="queue" path="queue" />
    <folderitem type="trash" name="trash" path="trash" />
    <folderitem type="junk" name="junk" path="junk" />
  </folder>
</folderlist>
`;
