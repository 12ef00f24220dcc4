import type { Client, Task } from '../client.ts';
import { onDesk } from '../desk.ts';

/** s-nail in its scripted mode: quotes first, then takes the words below; `~e` opens the editor for words above. */
export const client: Client = {
  name: 's-nail',
  package: 's-nail',
  styles: [
    { name: 'bottom', place: 'bottom' },
    { name: 'top-tab', place: 'top', option: '\t' },
    { name: 'inline', place: 'inline' },
  ],
  async answer(task) {
    await onDesk(
      task,
      `s-nail -n -# -S v15-compat -S quote ${settings(task)} -f maildir://${task.home}/mail`,
      `reply 1\n~e\n~.\n`,
    );
  },
};

function settings({ reader, smtpPort, style }: Task): string {
  const set = {
    mta: `smtp://127.0.0.1:${smtpPort}`,
    'smtp-auth': 'none',
    from: `${reader.name} <${reader.address}>`,
    hostname: 'example.net',
    indentprefix: style.option ?? '> ',
    sendcharsets: 'utf-8',
    ttycharset: 'utf-8',
    'reply-to-honour': 'yes',
    ...(reader.language === 'fr' && { 'quote-inject-head': 'Le %d, %f a écrit :\\n\\n' }),
  };
  return Object.entries(set)
    .map(([key, value]) => `-S '${key}=${value}'`)
    .join(' ');
}
