import type { Language } from '../../language/language.ts';

const french =
  'bonjour salut merci oui non et je j tu nous vous ils elle elles est suis sont le la les des du un une mon ma mes votre notre pour avec dans sur pas plus que qui quoi ce cette c s il y a au aux ai en français cordialement svp région voudrais être très aussi mais ou où chez';
const english =
  'hello hi hey thanks thank yes no and i you we they he she it is am are was the a an my your our for with in on not more that who what this please to of from have has would like english region sincerely be very also but or where at';

const wordsOf = (list: string): Set<string> => new Set(list.split(' '));
const known: [Language, Set<string>][] = [
  ['fr', wordsOf(french)],
  ['en', wordsOf(english)],
];

/** The language of a text by its commonest words and French letters; null where they do not tell. */
export function guessLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const score = (language: Set<string>) => words.filter((word) => language.has(word)).length;
  const accents = words.filter((word) => /[éèêëàâçîïôùûœ]/.test(word)).length;
  const fr = score(known[0]?.[1] ?? new Set()) + accents;
  const en = score(known[1]?.[1] ?? new Set());
  if (fr === en) return null;
  return fr > en ? 'fr' : 'en';
}
