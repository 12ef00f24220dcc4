import type { Client, Task } from '../client.ts';
import { configure, onDesk } from '../desk.ts';

/** nmh: `repl` with its filter for quoting, `send` to hand it over. */
export const client: Client = {
  name: 'nmh',
  version: ['/usr/bin/mh/repl', '-version'],
  styles: [
    { name: 'top', place: 'top' },
    { name: 'bottom', place: 'bottom' },
  ],
  async answer(task) {
    await configure(task.home, '.mh_profile', profile(task));
    await onDesk(
      { ...task, env: { ...task.env, HEADERS: 'yes', PATH: `/usr/bin/mh:${task.env.PATH}` } },
      `mkdir -p Mail/inbox && cp mail/cur/* Mail/inbox/1 && repl -build +inbox 1 && sed -i 's/^From:.*/From: ${task.reader.mailbox}/' Mail/reply && '${task.env.EDITOR}' Mail/reply && send $HOME/Mail/reply`,
    );
  },
};

const profile = ({ smtpPort }: Task): string => `Path: Mail
repl: -filter mhl.replywithoutbody -convertargs text/plain '' -nocc all -nocc me
mhbuild-convert-text/plain: charset=utf-8; mhfixmsg -outfile - | sed 's/^/> /'
send: -mts smtp -server 127.0.0.1 -port ${smtpPort} -notls -nosasl
`;
