import { rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Client, Style, Task } from './client.ts';
import { layDesk } from './desk.ts';
import { expectedWords } from './expected.ts';
import { type Language, readers } from './readers.ts';
import { openSink } from './sink.ts';
import { wrongIn } from './verify.ts';
import { answersTo, reflection } from './words.ts';

/** Which reply to make, and the folder that holds `originals/` and `real/`. */
interface Wanted {
  client: Client;
  style: Style;
  language: Language;
  name: string;
  folder: string;
  /** Keeps the home folder of the program, and says where it is. */
  keep: boolean;
}

/** Has one reply written and sent, and keeps it as `real/<name>.eml` with its words as `.txt`; throws where the words are not in it. */
export async function makeReply({ client, style, language, name, folder, keep }: Wanted): Promise<void> {
  const reader = readers.find((one) => one.language === language) as (typeof readers)[number];
  const letter = style.letter ?? 'prompt';
  const words = wordsFor(style, letter, language, name);
  const original = join(folder, 'originals', `${letter}-${language}.eml`);
  const sink = await openSink();
  const desk = await layDesk({ reader, letter, original, style, words, smtpPort: sink.port });
  try {
    await client.answer(desk);
    const mail = withoutHost(await sink.next(20));
    const expected = await expectedWords(mail, words, style.parted);
    const wrong = await wrongIn(mail, expected);
    if (wrong.length > 0) {
      await writeFile(`${desk.home}.eml`, mail);
      throw new Error(`${wrong.join('; ')} (see ${desk.home}.eml)`);
    }
    await writeFile(join(folder, 'real', `${name}.eml`), mail);
    await writeFile(join(folder, 'real', `${name}.txt`), expected);
  } finally {
    await sink.close();
    if (keep) console.log(desk.home);
    else await rm(desk.home, { recursive: true, force: true });
  }
}

/** The words hang on the name alone, so that a new client changes no other's. */
function wordsFor(style: Style, letter: Task['letter'], language: Language, name: string): Task['words'] {
  const number = [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  if (style.place !== 'inline') return reflection(language, number);
  return answersTo(letter, language, number).slice(0, style.answers);
}

/** The mail with this machine's name replaced where a client wrote it: all else is as sent. */
function withoutHost(mail: Buffer): Buffer {
  const host = new RegExp(`(?<=[@.\\s[(<])${hostname()}(?:\\.localdomain)?(?=[>\\s)\\];])`, 'g');
  return Buffer.from(mail.toString('latin1').replace(host, 'example.org'), 'latin1');
}
