import type { Client, Task } from '../client.ts';
import { configure } from '../desk.ts';
import { inTerminal } from '../terminal.ts';

const styles = [
  { name: 'top', place: 'top' },
  { name: 'bottom-signature', place: 'bottom', signature: 'sent with mutt' },
  { name: 'inline', place: 'inline' },
  { name: 'digest-inline', place: 'inline', letter: 'digest' },
] as const;

export const client: Client = {
  name: 'mutt',
  package: 'mutt',
  styles: [...styles],
  answer: answerWith('mutt'),
};

/** mutt and its kin: the editor writes the words, the keys `r` and `y` do the rest. French users set the attribution themselves. */
export function answerWith(program: string) {
  return async (task: Task): Promise<void> => {
    const muttrc = await configure(task.home, 'muttrc', settings(task));
    await inTerminal(task, `${program} -n -F ${muttrc} -f mail`, [
      [/Une question|question for you|A question/, 'r'],
      [/y:Send|y:Env|Security|Sécurité/, 'y'],
      [/1 |sent|envoy/i, 'q'],
    ]);
  };
}

const settings = ({ reader, smtpPort, style, env, home }: Task): string => `
set from="${reader.address}" realname="${reader.name}" use_from=yes envelope_from=yes
set smtp_url="smtp://127.0.0.1:${smtpPort}/" ssl_starttls=no ssl_force_tls=no
set editor="${env.EDITOR}" fast_reply=yes reply_to=yes include=yes abort_unmodified=no
set folder="${home}" record="" copy=no mbox_type=Maildir header_cache="" certificate_file=""
set charset=utf-8 send_charset="us-ascii:utf-8" quit=yes wait_key=no
${style.signature ? `set signature="printf '${reader.name}\\n${style.signature}\\n'|"` : 'set signature=""'}
${reader.language === 'fr' ? 'set attribution="Le %{%A %d %B %Y à %H:%M}, %n a écrit :" attribution_locale=fr_CA.UTF-8' : ''}
`;
