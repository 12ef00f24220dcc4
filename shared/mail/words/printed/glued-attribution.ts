import { isDated, isNameAndAddress, isSure, verbs, weigh } from './attribution-words.ts';
import { type PhraseSet, phraseSet } from './phrase-set.ts';
import { phrases } from './phrases.ts';
import { plain } from './plain.ts';

/** How each language opens an attribution within a line, and how it says "wrote". */
const within: { verbs: PhraseSet; opener: RegExp }[] = phrases
  .filter((one) => one.on.length > 0)
  .map((one) => ({ verbs: phraseSet(one.wrote), opener: openerWithin(one.on) }));
const withinByVerb = Map.groupBy(
  within.flatMap((one) => one.verbs.phrases.map((phrase) => ({ phrase, one }))),
  ({ phrase }) => phrase,
);

function openerWithin(on: string[]): RegExp {
  const longestFirst = on.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?:${escaped})(?![\\p{L}\\p{N}])(?=.{0,24}\\p{Nd})`, 'giu');
}

/** Of a line full of them, the last ones are tried. */
const mostOpeners = 8;

/** Evolution puts nothing at all between a name and what follows: "NadiaOn Tue, 24 Nov 2026, Lee wrote:". */
const isEdge = (text: string, at: number): boolean =>
  at > 0 && (/[^\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /^\p{Ll}\p{Lu}/u.test(text.slice(at - 1, at + 1)));

/**
 * Where in an attribution as read (`raw`, its lines joined) it really begins, when words of the writer stand before it on its first line, of `first` characters;
 * 0 where none do. It begins at the last opener that still has the date and the verb behind it, or behind the last sentence.
 */
export function gluedAt(raw: string, first: number): number {
  const begins = openersIn(raw, first).filter((at) => !isNameAndAddress(raw.slice(0, at)));
  const dated = begins.findLast((at) => isDated(plain(raw.slice(at))));
  return dated ?? (sentenceBefore(raw, first) || (begins[0] ?? 0));
}

/** Where an opener stands within the first line that still has a verb of its language behind it. */
function openersIn(raw: string, first: number): number[] {
  const said = plain(raw);
  const verb = verbs.find(said);
  const languages = verb ? (withinByVerb.get(said.slice(verb.from, verb.to)) ?? []) : [];
  for (const { verbs: tells, opener } of languages.map(({ one }) => one)) {
    const found = [...raw.slice(0, first).matchAll(opener)]
      .slice(-mostOpeners)
      .map(({ index }) => index)
      .filter((at) => isEdge(raw, at) && tells.find(plain(raw.slice(at))) !== null);
    if (found.length > 0) return found;
  }
  return [];
}

/** Where the last sentence ends that stands before an attribution on its line; 0 for none. `wordsOnly`: nothing before it has a number. */
export const sentenceBefore = (raw: string, first: number, wordsOnly = false): number =>
  sentenceEnds(raw.slice(0, first)).findLast(
    (end) => !(wordsOnly && /\p{Nd}/u.test(raw.slice(0, end))) && isSure(weigh(plain(raw.slice(end)), true)),
  ) ?? 0;

/** A month that is cut short ends no sentence: "24. marrask. 2026". */
const isMonth = (before: string): boolean => /\p{Nd}\.? ?\p{L}+\.\s*$/u.test(before);

/** Where sentences end: behind a mark that ends no abbreviation, since a word of five letters or more stands before it, or behind one of East Asia, India and Arabia. */
const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(/(?:(?<=\p{L}{5}|[\p{L}\s]{10})[.!?…]["'»”)]*\s+|[。！？।؟]["'»”」)]*\s*)/gu)]
    .slice(-mostOpeners)
    .map(({ index, 0: stop }) => index + stop.length)
    .filter((end) => !isMonth(text.slice(0, end)));
