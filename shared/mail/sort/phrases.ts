/**
 * Patterns written as phrases: alternatives, parted by `|` or a line end, in the syntax of regular expressions. Accents, kinds
 * of apostrophe and case do not matter, so texts must be made `plain` before they are matched. Quantifiers are bounded.
 */
export const anyOf = (...phrases: Phrases): RegExp => pattern(phrases, '', '');

/** The same at the beginning of a text. */
export const startOf = (...phrases: Phrases): RegExp => pattern(phrases, '^', '');

/** The same for a whole text, but for spaces and punctuation at its end. */
export const wholeOf = (...phrases: Phrases): RegExp => pattern(phrases, '^', '[ ,.!:…]*$');

type Phrases = [phrases: TemplateStringsArray, ...parts: string[]];

function pattern([phrases, ...parts]: Phrases, before: string, after: string): RegExp {
  const alternatives = String.raw(phrases, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new RegExp(`${before}(?:${plain(alternatives.join('|'))})${after}`, 'iu');
}

/** Without accents, with straight apostrophes and ordinary spaces. Line ends stay. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
