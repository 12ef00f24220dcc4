/**
 * A line as clients' phrases are compared with it: lower case without accents, straight apostrophes, single plain spaces,
 * no emphasis marks (`*From:*`), no invisible characters. French clients write a no-break space before a colon; it becomes plain too.
 */
export function plain(text: string): string {
  return ascii.test(text) ? spaced(text.toLowerCase()) : spaced(unaccented(text));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\x00-\x7f]*$/;

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[﹕։՝׃៖፦፡]/g, ':');

const spaced = (text: string): string => text.replace(/[*\s]+/g, ' ').trim();

/** A pattern of any of these phrases (as `plain` text, unless told otherwise), longest first, that doesn't begin or end inside a word of a script that parts words. */
export function anyOf(phrases: Iterable<string>, form: (phrase: string) => string = partwise): string {
  const longestFirst = [...new Set([...phrases].map(form))]
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(whole).join('|')})`;
}

/** `…` stands for a name between two parts. */
const partwise = (phrase: string): string => phrase.split('…').map(plain).join('…');

/** Scripts that write without spaces between words have no word edges to look for. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const unspacedEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

function whole(phrase: string): string {
  const pattern = phrase
    .split('…')
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^\\n]{1,120}?');
  const begin = unspaced.test(phrase) ? '' : '(?<![\\p{L}\\p{N}])';
  const end = unspacedEnd.test(phrase) ? '' : '(?![\\p{L}\\p{N}])';
  return `${begin}${pattern}${end}`;
}
