import PostalMime from 'postal-mime';
import type { Answer } from './words.ts';

/**
 * What should be found in a reply: the words as written; answers between the lines each below the quoted paragraph it answers.
 * A client may have `torn` them from it: then they stand alone; or `buried` them in the quote, marked like the rest.
 */
export async function expectedWords(
  mail: Buffer,
  words: string | Answer[],
  parted?: 'torn' | 'buried',
): Promise<string> {
  if (typeof words === 'string') return `${words}\n`;
  if (parted === 'torn') return `${words.map(({ says }) => says).join('\n\n')}\n`;
  const { text = '' } = await PostalMime.parse(withFixedLines(mail));
  const lines = text.split('\n').map((line) => line.trimEnd());
  const above = parted === 'buried' ? sentenceAbove : paragraphAbove;
  return `${words.flatMap(({ says }) => [above(lines, says), says]).join('\n\n')}\n`;
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

/** The quoted paragraph above an answer that bears the same marks, on one line: clients wrap it in the plain part only. */
function sentenceAbove(lines: string[], says: string): string {
  const bare = lines.map((line) => line.replace(/^[>\s]+/, ''));
  const depth = lines.map((line) => (/^[>\s]*/.exec(line)?.[0] ?? '').replaceAll(' ', '').length);
  let at = bare.indexOf(says.split('\n')[0] ?? '');
  if (at < 0) throw new Error(`no line of the mail is "${says.split('\n')[0]}"`);
  const marks = depth[at];
  while (bare[at - 1] === '') at -= 1;
  const paragraph: string[] = [];
  for (let line = bare[at - 1]; line && depth[at - 1] === marks; line = bare[--at - 1])
    paragraph.unshift(line);
  return `> ${paragraph.join(' ')}`;
}
