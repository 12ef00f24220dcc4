const slotMarks = /[\uE000\uE001]/g;
/** Every way to end a line (UAX #14, class BK and its kin): Word, for one, writes a vertical tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/** Control characters but line feed and tab, marks that turn the direction of what follows, and what is no character. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Noncharacter_Code_Point}/gu;

/** A letter with so many marks above and below it that they cover the lines around; no language writes more than a few. */
const pile = /(\p{M}{8})\p{M}+/gu;

/** The same model with every text cleaned: nobody's words can forge a slot, or upset the letter around them. */
export function clean<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .toWellFormed()
      .replace(lineEnds, '\n')
      .replace(slotMarks, '')
      .replace(unseen, '')
      .replace(pile, '$1') as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) as T;
  return value;
}
