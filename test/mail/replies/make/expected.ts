import PostalMime from 'postal-mime';
import type { Answer } from './words.ts';

/** What should be found in a reply: the words as written; for answers between the lines, each below the quoted paragraph it answers, unless they were `parted`. */
export async function expectedWords(mail: Buffer, words: string | Answer[], parted = false): Promise<string> {
  if (typeof words === 'string') return `${words}\n`;
  if (parted) return `${words.map(({ says }) => says).join('\n\n')}\n`;
  const { text = '' } = await PostalMime.parse(withFixedLines(mail));
  const lines = text.split('\n').map((line) => line.trimEnd());
  return `${words.flatMap(({ says }) => [paragraphAbove(lines, says), says]).join('\n\n')}\n`;
}

/** Lines are taken as they stand, so that a quoted line stays one (RFC 3676 would join them). */
const withFixedLines = (mail: Buffer): Buffer =>
  Buffer.from(mail.toString('latin1').replace(/format=flowed/gi, 'format=fixed'), 'latin1');

const mark = /^[>|]\s?/;

/** The quoted lines right above an answer, up to a blank one, each marked `> `. */
function paragraphAbove(lines: string[], says: string): string {
  let at = lines.indexOf(says.split('\n')[0] ?? '');
  if (at < 0) throw new Error(`no line of the mail is "${says.split('\n')[0]}"`);
  const paragraph: string[] = [];
  while (lines[at - 1]?.replace(mark, '').trim() === '') at -= 1;
  for (let line = lines[at - 1]; line?.replace(mark, '').trim(); line = lines[--at - 1])
    paragraph.unshift(`> ${line.replace(mark, '').trim()}`);
  return paragraph.join('\n');
}
