import type { Community, Steward } from '../shared/community/community.ts';
import type { Language } from '../shared/language/language.ts';
import { wordsIn } from '../shared/language/words.ts';
import type { Quotation } from '../shared/letters/letter-model.ts';

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

/** Stewards with the addresses they can be written to. */
export const stewardLines = (stewards: Steward[]): string[] =>
  stewards.map(({ name, email }) => `${name}, ${email}`);

/** A question as it fits a subject line. */
export function inBrief(question: string, most = 70): string {
  const line = question.replace(/[ \t\r\n]+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, line.lastIndexOf(' ', most) > 20 ? line.lastIndexOf(' ', most) : most)}…`;
}

/** A place of the community that serves as an example: the first one that lies in no other but the whole and a part. */
export function examplePlace({ regions }: Community, language: Language): string {
  const part = regions.regions?.[0] ?? regions;
  return (part.regions?.[0] ?? part).name[language];
}
