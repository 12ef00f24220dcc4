import type { Community, Steward } from '../shared/community/community.ts';
import type { Language } from '../shared/language/language.ts';
import { wordsIn } from '../shared/language/words.ts';
import type { Quotation } from '../shared/letters/letter-model.ts';
import { oneLine } from './blocks.ts';

/** Who is quoted, as readers know them: "Marie, Ottawa"; "Someone in Eastern Ontario" where it comes first, "someone …" within a sentence. */
export function whoSaid(
  { author, place }: Pick<Quotation, 'author' | 'place'>,
  language: Language,
  where: 'first' | 'within' = 'first',
): string {
  const name = author && inBrief(author);
  const { signed, someone } = wordsIn(language);
  return name ? signed(name, place[language]) : someone[where](place[language]);
}

/** The same above their words: with the mark that somebody helped to write them, and never who. */
export function whoWrote(
  said: Pick<Quotation, 'author' | 'place' | 'withSupport'>,
  language: Language,
): string {
  const who = whoSaid(said, language);
  return said.withSupport ? wordsIn(language).support.withSupport(who) : who;
}

/** Somebody's name as they are greeted by it; null where they gave none. */
export const calledBy = (name: string | null): string | null => inBrief(name ?? '') || null;

/** Stewards with the addresses they can be written to. */
export const stewardLines = (stewards: Steward[]): string[] =>
  stewards.map(({ name, email }) => `${name}, ${email}`);

/** A question as it fits a subject line: cut between two words, or where there are none, between two characters as people see them (UAX #29). */
export function inBrief(question: string, most = 70): string {
  const line = oneLine(parted(question));
  if (line.length <= most) return line;
  const between = line.lastIndexOf(' ', most);
  return `${line.slice(0, between > 20 ? between : beginningOf(line, most))}…`;
}

/** A title, and a paragraph that ends without a stop, are parted from what comes behind, for in one line nothing else does. */
const parted = (said: string): string =>
  said
    .replace(/^(\s*[^\n]{1,60}[\p{L}\p{N}»”)])[ \t]*\n\s*(?=[\p{Lu}“«])/u, '$1 – ')
    .replace(/(?<=[\p{L}\p{N}»”)])[ \t]*\n[ \t]*\n\s*(?=\S)/gu, ' – ');

/** Where the character begins that stands at a place; a "character" of dozens of joined emoji is cut inside, but never in half a code point. */
function beginningOf(line: string, at: number): number {
  const begins = characters.segment(line).containing(at)?.index ?? at;
  if (begins > at / 2) return begins;
  return line.slice(0, at).isWellFormed() ? at : at - 1;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A place of the community that serves as an example: the first one that lies in no other but the whole and a part. */
export function examplePlace({ regions }: Community, language: Language): string {
  const part = regions.regions?.[0] ?? regions;
  return (part.regions?.[0] ?? part).name[language];
}
