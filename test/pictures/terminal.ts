import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scene } from './screen.ts';

/** A window of 80 columns, in a face that has all our letters. */
const terminal = (command: string): Scene => ({
  program: `xterm -fa 'DejaVu Sans Mono' -fs 12 -bg white -fg black -geometry 80x40 -e ${command}`,
  width: 820,
  height: 800,
  keys: [],
  env: { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
});

/** mutt, with the newest letter of a Maildir open. */
export async function muttWith(maildir: string, name: string): Promise<Scene> {
  const settings = join(await mkdtemp(join(tmpdir(), 'mutt-')), 'muttrc');
  await writeFile(settings, muttrc(name));
  return terminal(`mutt -n -F '${settings}' -f '${maildir}'`);
}

const muttrc = (name: string): string => `
set mbox_type=Maildir sort=date-received header_cache="" charset=utf-8 status_format="${name}"
alternative_order text/plain
ignore *
unignore from date subject to
push <last-entry><display-message>
`;

/** w3m, with the HTML of a letter: what text browsers and some braille displays make of it. */
export const w3mWith = (file: string): Scene => terminal(`w3m -I UTF-8 -O UTF-8 '${file}'`);
