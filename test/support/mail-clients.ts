import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Village } from './village.ts';

/** A person at a mail program: answers the newest letter in their Maildir, and writes new mail. */
export interface MailClient {
  answerNewest(words: string): Promise<void>;
  write(to: string, subject: string, words: string): Promise<void>;
}

/** One who attaches files, too: by their paths. */
export interface Attaching extends MailClient {
  write(to: string, subject: string, words: string, files?: string[]): Promise<void>;
}

/** mutt, driven by its own keys in a terminal: replies above the quoted letter, as its users with a French attribution do. */
export async function muttOf(village: Village, address: string, name: string): Promise<Attaching> {
  const desk = await mkdtemp(join(tmpdir(), 'mutt-'));
  const words = join(desk, 'words');
  const editor = join(desk, 'editor');
  const muttrc = join(desk, 'muttrc');
  await writeFile(editor, `#!/bin/sh\n{ cat '${words}'; cat "$1"; } > "$1.new" && mv "$1.new" "$1"\n`);
  await chmod(editor, 0o755);
  await writeFile(muttrc, settingsOf(village, address, name, editor, desk));
  const maildir = join(village.dataDir, 'mail', address);
  const press = async (keys: string, folder: string) => {
    const mutt = `mutt -n -F '${muttrc}' -f '${folder}' -e 'push ${keys}'`;
    await run(
      ['-qec', mutt, '/dev/null'],
      { ...process.env, TERM: 'xterm', LANG: 'C.UTF-8', HOME: desk },
      'script',
    );
    await village.settle();
  };
  return {
    async answerNewest(said) {
      await writeFile(words, `${said}\n\n`);
      await press('<last-entry><reply><send-message><quit>', maildir);
    },
    async write(to, subject, said, files = []) {
      await writeFile(words, `${said}\n`);
      await run(
        ['-n', '-F', muttrc, '-s', subject, ...(files.length > 0 ? ['-a', ...files] : []), '--', to],
        { ...process.env, HOME: desk, LANG: 'C.UTF-8' },
        'mutt',
        `${said}\n`,
      );
      await village.settle();
    },
  };
}

const settingsOf = (
  village: Village,
  address: string,
  name: string,
  editor: string,
  desk: string,
): string => `
set from="${address}" realname="${name}" use_from=yes envelope_from=yes
set smtp_url="smtp://127.0.0.1:${village.smtpPort}/" ssl_starttls=no ssl_force_tls=no
set editor="${editor}" fast_reply=yes reply_to=yes include=yes abort_unmodified=no
set folder="${desk}" record="" copy=no mbox_type=Maildir sort=date-received header_cache="" certificate_file=""
set charset=utf-8 send_charset=utf-8 quit=yes wait_key=no signature=""
set attribution="Le %d, %n a écrit :"
`;

/** s-nail, driven by its commands: replies below the quoted letter, in the old manner. */
export function snailOf(village: Village, address: string, name: string): MailClient {
  const settings = {
    mta: `smtp://127.0.0.1:${village.smtpPort}`,
    'smtp-auth': 'none',
    from: `${name} <${address}>`,
    hostname: address.split('@')[1] ?? 'example.net',
    indentprefix: '> ',
    sendcharsets: 'utf-8',
    ttycharset: 'utf-8',
    'reply-to-honour': 'yes',
  };
  const options = ['-n', '-#', '-S', 'v15-compat', '-S', 'quote'];
  for (const [key, value] of Object.entries(settings)) options.push('-S', `${key}=${value}`);
  const env = { ...process.env, LANG: 'C.UTF-8' };
  const maildir = `maildir://${join(village.dataDir, 'mail', address)}`;
  return {
    async answerNewest(said) {
      await run([...options, '-f', maildir], env, 's-nail', `reply $\n${said}\n`);
      await village.settle();
    },
    async write(to, subject, said) {
      await run([...options, '-s', subject, to], env, 's-nail', `${said}\n`);
      await village.settle();
    },
  };
}
