import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Style, Task } from '../client.ts';
import { configure, letterOf } from '../desk.ts';
import { onScreen } from '../screen.ts';

const styles: Style[] = [
  { name: 'bottom', place: 'bottom' },
  { name: 'top-signature', place: 'top', signature: 'Claws Mail' },
  { name: 'inline', place: 'inline' },
];

/** Claws Mail: words above or below are typed, answers between the lines are written with its external editor. */
export const client: Client = {
  name: 'claws-mail',
  package: 'claws-mail',
  styles,
  answer: (task) =>
    onScreen(task, async (screen) => {
      await configure(task.home, 'Mail/inbox/1', await letterOf(task.original));
      await configure(task.home, '.claws-mail/accountrc', account(task));
      await configure(task.home, '.claws-mail/clawsrc', settings(task));
      await configure(task.home, '.claws-mail/folderlist.xml', folders);
      for (const folder of ['sent', 'draft', 'queue', 'trash'])
        await configure(task.home, `Mail/${folder}/.mh_sequences`, '');
      screen.start('dbus-run-session claws-mail --select "#mh/Mailbox/inbox/1"');
      await screen.window('Claws Mail');
      await pause(3000);
      await screen.press('ctrl+r');
      await screen.window('Compose|Composition|Re:');
      if (typeof task.words !== 'string') {
        await screen.press('shift+ctrl+x');
        await pause(3000);
      } else {
        await screen.press(task.style.place === 'top' ? 'ctrl+Home' : 'ctrl+End');
        await screen.type(`${task.words}\n\n`);
      }
      await screen.press('ctrl+Return');
      await pause(3000);
    }),
};

const account = ({ reader, smtpPort, style, env }: Task): string => `[Account: 1]
account_name=${reader.address}
is_default=1
name=${reader.name}
address=${reader.address}
protocol=6
smtp_server=127.0.0.1
set_smtpport=1
smtp_port=${smtpPort}
use_smtp_auth=0
ssl_smtp=0
generate_msgid=1
auto_signature=${style.signature ? 1 : 0}
signature_type=1
signature_path=${style.signature ? `printf 'Nadia & Hélène\\n${style.signature}\\n'` : ''}
signature_separator=-- 
gtk_editor=${env.EDITOR}
`;

const settings = ({ env }: Task): string => `[Common]
ext_editor_command=${env.EDITOR} '%s'
reply_with_quote=1
auto_ext_editor=0
warn_large_insert=0
show_send_dialog=0
confirm_send_multiple_recipients=0
warn_empty_subj=0
enable_aspell=0
`;

const folders = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
  <folder type="mh" collapsed="0" name="Mailbox" path="Mail" account_id="1">
    <folderitem type="inbox" collapsed="0" name="inbox" path="inbox" />
    <folderitem type="outbox" name="sent" path="sent" />
    <folderitem type="draft" name="draft" path="draft" />
    <folderitem type="queue" name="queue" path="queue" />
    <folderitem type="trash" name="trash" path="trash" />
  </folder>
</folderlist>
`;
