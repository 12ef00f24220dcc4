import { join } from 'node:path';
import type { Task } from './client.ts';
import { configure, letterOf } from './desk.ts';

/** The letter in a folder of the old kind, for programs that know no Maildir. */
export async function layMbox({ original, home }: Task, name = 'mbox'): Promise<string> {
  const letter = await letterOf(original);
  await configure(
    home,
    name,
    `From letters@letters.example Tue Nov 24 23:17:28 2026\n${letter.replace(/^From /gm, '>From ')}\n`,
  );
  return join(home, name);
}
