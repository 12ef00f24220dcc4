import { fold } from '../language/fold.ts';

/** The lines of a text with a letter or digit in them, without surrounding space. */
export const sayingLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

/** The first line that says something; '' where there is none. */
export const firstLine = (text: string): string => sayingLines(text)[0] ?? '';

const courtesies =
  /^(?:hello|hi|hey|dear all|bonjour|salut|allo|please|s il (?:vous|te) plait|svp|s v p|stp|i(?: d| would) like(?: it)?(?: to)?|je (?:voudrais|veux|souhaite|desire)|j aimerais|can you|could you|pouvez vous)\s+|\s+(?:please|now|thanks|thank you(?: very much| so much)?|many thanks|merci(?: beaucoup| bien)?|svp|s v p|stp|s il (?:vous|te) plait|d avance|everyone|all)$/;

/** A line as folded words, without the courtesies around what it asks. */
export function polite(line: string): string {
  let words = fold(line);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(courtesies, '');
  }
  return words;
}

const greetings =
  /^(?:hello|hi|hey|dear|good (?:morning|day|evening)|bonjour|bonsoir|salut|allo)(?: \S+){0,3}$/;

/** A text without the greeting on a line of its own that it begins with. */
export function withoutGreeting(text: string): string {
  const [line, ...more] = sayingLines(text);
  if (!line || more.length === 0 || !greetings.test(fold(line))) return text;
  return text.slice(text.indexOf(line) + line.length);
}
