import type { Client } from '../client.ts';
import { configure } from '../desk.ts';
import { layMbox } from '../mbox.ts';
import { inTerminal } from '../terminal.ts';

/** GNU mailutils' `mail`: `~m` quotes, `~e` opens the editor. */
export const client: Client = {
  name: 'mailutils',
  version: ['mail.mailutils', '--version'],
  styles: [
    { name: 'top', place: 'top' },
    { name: 'bottom', place: 'bottom' },
  ],
  async answer(task) {
    const inbox = await layMbox(task);
    await configure(
      task.home,
      '.mailrc',
      `set sendmail="smtp://127.0.0.1:${task.smtpPort}"\nset editor="${task.env.EDITOR}"\nset indentprefix="> "\nset charset=utf-8\n`,
    );
    await inTerminal(task, `mail.mailutils -N -E 'set address=${task.reader.address}' -f ${inbox}`, [
      [/\?/, 'reply 1', 'Enter'],
      [/Subject|Sujet|Cc/, 'Enter', '~m 1', 'Enter', '~e', 'Enter'],
      [/continue|continuer/, '~.', 'Enter'],
      [/\?/, 'quit', 'Enter'],
    ]);
  },
};
