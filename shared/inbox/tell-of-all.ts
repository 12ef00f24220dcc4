import type { Offered } from '../contributions/offer.ts';
import type { Quotation } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Write } from '../platform/table.ts';
import { type Incoming, languageOf, threadOf } from './incoming.ts';

/** What became of the words behind one number. */
export type Taken =
  | { kind: 'offered'; number: number; offered: Offered }
  | { kind: 'thanked'; number: number; to: Quotation; writes: Write[] }
  /** Nobody may read any more what they answer. */
  | { kind: 'gone'; number: number; words: string };

/** What a digest holds, by ids in the order of its numbers. */
export interface Numbers {
  items: string[];
  prompts: string[];
  gatherings: string[];
}

/** What a mail with several numbers comes to, with one receipt for all; a reply to that changes them. */
export function tellOfAll(
  member: Member,
  all: Taken[],
  unplaced: { number: number | null; words: string }[],
  numbers: Numbers,
  incoming: Incoming,
): Outcome {
  const { taken, later } = whatFits(all);
  const language = languageOf(incoming, member.language);
  const offered = taken.filter((one) => one.kind === 'offered');
  const thanked = taken.filter((one) => one.kind === 'thanked');
  const gone = taken.filter((one) => one.kind === 'gone');
  const receipt: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: {
      kind: 'receipts',
      receipts: offered.map(({ number, offered }) => ({ number, receipt: offered.receipt })),
      thanked: thanked.map(({ number, to }) => ({ number, to })),
      gone: gone.map(({ number, words }) => ({ number, words, language })),
      unplaced: [...later, ...unplaced].map((one) => ({ ...one, language })),
      highest: numbers.items.length + numbers.prompts.length + numbers.gatherings.length,
    },
    context: {
      kind: 'receipts',
      receipts: offered.map(({ number, offered }) => ({ number, contributionId: offered.contribution.id })),
      ...numbers,
    },
    answers: threadOf(incoming),
  };
  return {
    what: `${taken.length} answers to a digest`,
    writes: [...offered.flatMap((one) => one.offered.writes), ...thanked.flatMap(({ writes }) => writes)],
    letters: [receipt, ...offered.flatMap((one) => one.offered.letters)],
  };
}

/** Of what one transaction can write (100 items), what is left beside the receipt and what guards it. */
const mostWrites = 90;
/** A letter, what it is about, and its delivery. */
const writesOfLetter = 3;

/** What is taken with one mail; answers beyond that are given back to be sent again. */
function whatFits(all: Taken[]): { taken: Taken[]; later: { number: number; words: string }[] } {
  let writes = 0;
  const end = all.findIndex((one) => {
    if (one.kind === 'offered')
      writes += one.offered.writes.length + writesOfLetter * one.offered.letters.length;
    if (one.kind === 'thanked') writes += one.writes.length;
    return writes > mostWrites;
  });
  if (end < 0) return { taken: all, later: [] };
  const later = all
    .slice(end)
    .flatMap((one) =>
      one.kind === 'offered' ? [{ number: one.number, words: one.offered.receipt.words }] : [],
    );
  return { taken: all.slice(0, end), later };
}
