/**
 * A line as clients' phrases are compared with it: lower case without accents, straight apostrophes, single plain spaces,
 * no emphasis marks (`*From:*`), no invisible characters. French clients write a no-break space before a colon; it becomes plain too.
 */
export function plain(text: string): string {
  return ascii.test(text) ? spaced(text.toLowerCase()) : spaced(unaccented(text));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\x00-\x7f]*$/;

/** One sign of Arabic becomes eighteen letters; a syllable of Korean, three. */
const mostLetters = 4;

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .slice(0, text.length * mostLetters)
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[﹕։՝׃៖፦፡]/g, ':');

const spaced = (text: string): string => text.replace(/[*\s]+/g, ' ').trim();
