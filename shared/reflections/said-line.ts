import { fold } from '../language/fold.ts';

/** The lines of a text with a letter or digit in them. */
export const sayingLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

/** The first line that says something; '' where there is none. */
export const firstLine = (text: string): string => sayingLines(text)[0] ?? '';

const courtesies =
  /^(?:hello|hi|bonjour|salut|please|s il (?:vous|te) plait|svp|could you|pouvez vous)\s+|\s+(?:please|thanks|thank you|merci(?: beaucoup)?|svp|s il (?:vous|te) plait)$/;

/** A line as folded words, without the courtesies around what it asks. */
export function plainly(line: string): string {
  let words = fold(line);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(courtesies, '');
  }
  return words;
}
