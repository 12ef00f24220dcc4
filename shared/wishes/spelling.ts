import { fold } from '../language/fold.ts';
import { lexicon, lookalikes } from './lexicon.ts';
import { misspelt } from './misspelt.ts';

const longestText = 400;

/**
 * A sentence as folded words, with those misspelt that wishes are made of put right: "plese stopp the leters" is "please stop the letters".
 * Only words that are no others in either language are touched, and only towards one that is clearly nearest.
 */
export function tidy(text: string): string {
  const found = soundsLike(fold(aloud(text)))
    .split(' ')
    .slice(0, longestText);
  return found
    .map((word) => misspelt.get(word) ?? nearest(word))
    .join(' ')
    .trim();
}

/** « Cé » and « sé » are heard, before accents are gone. */
const aloud = (text: string): string => text.replace(/(?<!\p{L})[cs]é(?!\p{L})/giu, "c'est");

/** Words that are right in themselves and wrong where they stand: "per moth", « une fois par moi ». */
const soundsLike = (said: string): string =>
  inContext.reduce((rest, [heard, meant]) => rest.replace(heard, meant), said);

const inContext: [RegExp, string][] = [
  [/\b(a|per|each|every|by) moth\b/g, '$1 month'],
  [/\b(fois|lettre|letre|bulletin|courriel|un|une|1) (?:par|pas?r) moi\b/g, '$1 par mois'],
  [/\btou (les|lé|le) (jour|matin|soir|moi|mois|semaine)s?\b/g, 'tous les $2s'],
  [/\btou\b/g, 'tout'],
  [/\b(je|tu) (?:peu|peut)\b/g, '$1 peux'],
  [/\bsa (me|m|te|nous|fait|va|suffit|marche|arrive)\b/g, 'ca $1'],
  [/\b(want|like|need) (\S+ )?to no\b/g, '$1 $2to know'],
];

const known = new Set(lexicon);

/** Whether a word is one of those that wishes are made of. */
export const isWishWord = (word: string): boolean => known.has(word) || isKnown(word);
const byStart = new Map<string, string[]>();
for (const word of lexicon) byStart.set(word.charAt(0), [...(byStart.get(word.charAt(0)) ?? []), word]);

function nearest(word: string): string {
  if (word.length === 4) return swapped(word) ?? word;
  if (word.length < 5 || lookalikes.has(word) || /\d/.test(word) || isKnown(word)) return word;
  const near = (byStart.get(word.charAt(0)) ?? [])
    .map((right) => ({ right, away: distance(word, right, right.length >= 8 ? 2 : 1) }))
    .filter(({ away }) => away !== null)
    .toSorted((a, b) => (a.away ?? 0) - (b.away ?? 0));
  const [best, next] = near;
  return best && best.away !== next?.away ? best.right : word;
}

/** Of short words only two letters that changed places: "onec". */
const swapped = (word: string): string | undefined =>
  known.has(word)
    ? word
    : lexicon.find(
        (right) =>
          right.length === 4 &&
          right[0] === word[0] &&
          sorted(right) === sorted(word) &&
          distance(word, right, 1) === 1,
      );

const sorted = (word: string): string => [...word].toSorted().join('');

/** A word of wishes, in any of its endings: "erased", « arrêtent ». */
const isKnown = (word: string): boolean =>
  known.has(word) ||
  [1, 2, 3].some(
    (length) =>
      endings.has(word.slice(-length)) &&
      (known.has(word.slice(0, -length)) || known.has(`${word.slice(0, -length)}e`)),
  );

const endings = new Set('s d r e es ed er ez ee et nt ing ers ees ent ons ait ais'.split(' '));

/** How many letters are wrong, missing, too many or swapped with their neighbour (Damerau and Levenshtein); null where more than `most`. */
export function distance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  const away = last[b.length] ?? 0;
  return away <= most ? away : null;
}
