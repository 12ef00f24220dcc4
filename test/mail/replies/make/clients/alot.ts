import type { Client } from '../client.ts';
import { configure, onDesk } from '../desk.ts';
import { inTerminal } from '../terminal.ts';

/** alot, a terminal client over notmuch. */
export const client: Client = {
  name: 'alot',
  package: 'alot',
  styles: [
    { name: 'top', place: 'top' },
    { name: 'inline', place: 'inline' },
  ],
  async answer(task) {
    const { name, address } = task.reader;
    await configure(
      task.home,
      '.notmuch-config',
      `[database]\npath=${task.home}/mail\n[user]\nname=${name}\nprimary_email=${address}\n`,
    );
    const send = `msmtp --host=127.0.0.1 --port=${task.smtpPort} --auth=off --tls=off --from=${address} -t`;
    const config = await configure(
      task.home,
      'alot.conf',
      `editor_cmd = env HEADERS=yes ${task.env.EDITOR}\neditor_spawn = False\nedit_headers_whitelist = Subject,\n[accounts]\n[[home]]\nrealname = ${name}\naddress = ${address}\nsendmail_command = ${send}\nsent_box = maildir://${task.home}/mail\n`,
    );
    await onDesk(task, 'notmuch new');
    await inTerminal(task, `alot -c ${config} -n .notmuch-config search '*'`, [
      [/question/i, 'Enter'],
      [/thread\]/, 'r'],
      [/envelope/, 'y'],
      [/sent|envoy|thread/],
    ]);
  },
};
