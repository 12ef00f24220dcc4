const slotMarks = /[\uE000\uE001]/g;
/** Control characters but line feed and tab, and marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A letter with so many marks above and below it that they cover the lines around; no language writes more than a few. */
const pile = /(\p{M}{8})\p{M}+/gu;

/** The same model with every text cleaned: nobody's words can forge a slot, or upset the letter around them. */
export function clean<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(slotMarks, '')
      .replace(unseen, '')
      .replace(pile, '$1') as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)])) as T;
  return value;
}
