import { plain } from './plain.ts';

/** Where a phrase stands in a text: [from, to). */
export interface Found {
  from: number;
  to: number;
}

/** A set of phrases that is looked up word by word: hundreds of them cost little more than a few. All take `plain` text. */
export interface PhraseSet {
  /** As `plain` text, longest first. */
  phrases: string[];
  /** The first place where one of them stands, as whole words; null for none. */
  find(said: string): Found | null;
  /** Whether the text ends in one, whatever punctuation follows. */
  endsIn(said: string): boolean;
  /** Where one that stands at the beginning ends, whatever punctuation comes before it; -1 for none. */
  opening(said: string): number;
}

const word = /[\p{L}\p{N}]+/gu;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Scripts that write without spaces between words have no word edges to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How far apart two parts of a phrase, around a name, may stand; and how far from its end a text is searched for one that ends it. */
const widestGap = 120;

/** `…` in a phrase stands for a name between its parts. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const known = [...new Set([...phrases].map(partwise))].filter((phrase) => phrase !== '');
  known.sort((a, b) => b.length - a.length);
  const byFirstWord = Map.groupBy(
    known.filter((phrase) => !unspaced.test(phrase)),
    (phrase) => firstWord(phrase),
  );
  const anywhere = known.filter((phrase) => unspaced.test(phrase));

  const lastParts = new Set(known.map((phrase) => phrase.slice(phrase.lastIndexOf('…') + 1)));
  const byLastLetters = Map.groupBy(lastParts, (part) => part.slice(-2));

  const standsAt = (said: string, from: number, first: string): number => {
    for (const phrase of byFirstWord.get(first) ?? []) {
      const to = endOf(said, phrase, from);
      if (to > 0 && !wordCharacter.test(said.charAt(to))) return to;
    }
    return -1;
  };
  function* all(said: string): Generator<Found> {
    for (const { index, 0: first } of said.matchAll(word)) {
      const to = standsAt(said, index, first);
      if (to > 0) yield { from: index, to };
    }
    if (anywhere.length === 0 || !unspaced.test(said)) return;
    for (const phrase of anywhere) {
      const from = said.indexOf(phrase.split('…', 1)[0] ?? phrase);
      const to = from < 0 ? -1 : endOf(said, phrase, from);
      if (to > 0) yield { from, to };
    }
  }
  return {
    phrases: known,
    find: (said) => all(said).next().value ?? null,
    endsIn(said) {
      const end = said.slice(-widestGap * 2).replace(/[^\p{L}\p{N})]+$/u, '');
      if (!byLastLetters.get(end.slice(-2))?.some((part) => end.endsWith(part))) return false;
      for (const { to } of all(end)) if (to === end.length) return true;
      return false;
    },
    opening(said) {
      const begin = said.search(wordCharacter);
      if (begin < 0) return -1;
      const to = standsAt(said, begin, firstWord(said.slice(begin, begin + 60)));
      if (to > 0) return to;
      const phrase = anywhere.find((one) => said.startsWith(one, begin));
      return phrase === undefined ? -1 : begin + phrase.length;
    },
  };
}

/** Where a phrase that begins at a place ends; -1 where it doesn't stand there. */
function endOf(said: string, phrase: string, from: number): number {
  let at = from;
  for (const [i, part] of phrase.split('…').entries()) {
    if (i === 0) {
      if (!said.startsWith(part, at)) return -1;
    } else {
      const next = said.indexOf(part, at);
      if (next < 0 || next - at > widestGap) return -1;
      at = next;
    }
    at += part.length;
  }
  return at;
}

const partwise = (phrase: string): string =>
  phrase
    .split('…')
    .map((part) => plain(part))
    .join('…')
    .replace(/^[^\p{L}\p{N}]+/u, '');

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
