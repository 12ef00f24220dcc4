import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import { keptQuiet } from '../wishes/kept-quiet.ts';
import type { Answered } from './answered.ts';
import type { Contribution } from './contribution.ts';
import { noFiles, type TakenFiles } from './files/stored-file.ts';
import { heldView, moderationLetters, waitsFor } from './moderation-letters.ts';
import { type Doubt, type Fate, fateOf } from './policy.ts';
import { quotationOf } from './quotation.ts';
import { hears, receiptLetter, receiptView } from './receipt.ts';
import { type Earlier, policyWrites, standingOf } from './standing.ts';
import { createContribution } from './store.ts';

/** A person's words as read from a mail. */
export interface Said {
  words: string;
  language: Language;
  /** We could not tell new words from quoted ones and kept everything (rule 10). */
  unsure: boolean;
  /** Who helped to write them, by support id. */
  withSupport?: string;
  /** What came with them. */
  files?: TakenFiles;
}

/** What offering or changing somebody's words comes to, but for the receipt: one may speak of several. */
export interface Offered {
  what: string;
  contribution: Contribution;
  writes: Write[];
  /** To stewards, and to who is answered. */
  letters: Outgoing[];
  receipt: ReceiptView;
}

/** A member's words become a contribution; the region's policy says whether others may read it at once. */
export function offer(
  author: Member,
  said: Said,
  answered: Answered,
  stewards: Member[],
  community: Community,
  now: Temporal.Instant,
  id: string,
  earlier: Earlier,
): Offered {
  const place = homeOf(author, community).id;
  const fate = fateOf(
    standingOf(author, earlier, community),
    doubtIn(said.unsure, said.files),
    place,
    community,
    now,
  );
  const offered = contributionOf(author, said, answered, fate, community, iso(now), id);
  const { contribution, letters } = tellAnswered(offered, answered, community);
  const held = { contribution, answered, view: heldView(contribution, fate, earlier.history, []) };
  const asking = fate.kind === 'published' ? [] : moderationLetters(held, said.unsure, stewards, community);
  return {
    what: `${contribution.kind} ${contribution.state}`,
    contribution,
    writes: [
      ...createContribution(contribution),
      ...policyWrites(contribution, fate, iso(now)),
      ...waitsFor(contribution, asking, now),
    ],
    letters: fate.kind === 'published' ? letters : asking,
    receipt: receiptView(contribution, author, 'received', answered, said.unsure, community, now, said.files),
  };
}

/** The writer of what was offered always gets a receipt. */
export const withReceipt = (
  author: Member,
  { what, contribution, writes, letters, receipt }: Offered,
  answers: Thread | null,
): Outcome => ({
  what,
  writes,
  letters: [receiptLetter(author, contribution.id, receipt, answers), ...letters],
});

function contributionOf(
  author: Member,
  { words, language, withSupport, files = noFiles }: Said,
  answered: Answered,
  fate: Fate,
  community: Community,
  now: string,
  id: string,
): Contribution {
  const home = homeOf(author, community).id;
  const quiet = keptQuiet(words, { community, language });
  return {
    id,
    authorId: author.id,
    authorName: author.name,
    place: home,
    language,
    words,
    ...(files.kept.length > 0 && { files: files.kept }),
    visibility: quiet === 'private' ? 'stewards' : (quiet ?? 'community'),
    state: fate.kind,
    createdAt: now,
    publishedAt: fate.kind === 'published' ? now : null,
    quietUntil: fate.kind === 'quiet' ? fate.until : null,
    suggestion: null,
    concerns: 0,
    earlier: [],
    told: false,
    ...(withSupport && { withSupport }),
    declinedBecause: null,
    decidedBy: null,
    version: 1,
    ...placeOf(answered, home),
  };
}

/** What kind of contribution it is, what it belongs to, and how far it reaches: what is shared unasked, no further than home at first. */
function placeOf(
  answered: Answered,
  home: string,
): Pick<Contribution, 'kind' | 'reach' | 'promptId' | 'inReplyTo'> {
  switch (answered.kind) {
    case 'prompt':
      return { kind: 'reflection', reach: answered.region, promptId: answered.promptId, inReplyTo: null };
    case 'response':
      return { kind: 'response', reach: answered.to.reach, promptId: null, inReplyTo: answered.to.id };
    case 'share':
      return { kind: answered.as, reach: home, promptId: null, inReplyTo: null };
  }
}

/** Why we are not sure of what came: which words are new, or whether its files are harmless. */
export const doubtIn = (unsure: boolean, { unscanned }: TakenFiles = noFiles): Doubt | null => {
  if (unsure) return 'unsure';
  return unscanned ? 'unscanned' : null;
};

/** Tells who is answered, once the answer is published and they may read it; nobody hears of their own. The contribution then knows that they were told. */
export function tellAnswered(
  response: Contribution,
  answered: Answered,
  community: Community,
): { contribution: Contribution; letters: Outgoing[] } {
  const author = response.state === 'published' ? hears(response, answered) : null;
  if (answered.kind !== 'response' || author === null) return { contribution: response, letters: [] };
  const letter: Outgoing = {
    to: { memberId: author.id },
    reader: author,
    model: {
      kind: 'response',
      response: quotationOf(response, community),
      yourWords: answered.to.words,
    },
    context: { kind: 'response', contributionId: response.id },
    answers: null,
  };
  return { contribution: { ...response, told: true }, letters: [letter] };
}
