import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot, stewardAt } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { questionIn } from '../letters/asked.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import type { Answered } from './answered.ts';
import type { Contribution } from './contribution.ts';
import { noFiles, type TakenFiles } from './files/stored-file.ts';
import { quotationForStewards, quotationOf } from './quotation.ts';
import { hears, receiptLetter, receiptView } from './receipt.ts';
import { createContribution } from './store.ts';

/** A person's words as read from a mail. */
export interface Said {
  words: string;
  language: Language;
  /** We could not tell new words from quoted ones and kept everything (rule 10). */
  unsure: boolean;
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

/**
 * A member's words become a contribution. A first one, and words we are unsure of, are held for the region's stewards;
 * others are published at once.
 */
export function offer(
  author: Member,
  said: Said,
  answered: Answered,
  stewards: Member[],
  community: Community,
  now: Temporal.Instant,
  id: string,
): Offered {
  const offered = contributionOf(author, said, answered, community, iso(now), id);
  const { contribution, letters } = tellAnswered(offered, answered, community);
  return {
    what: `${contribution.kind} ${contribution.state}`,
    contribution,
    writes: createContribution(contribution),
    letters:
      contribution.state === 'held'
        ? moderationLetters(contribution, answered, said, stewards, community)
        : letters,
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
  { words, language, unsure, files = noFiles }: Said,
  answered: Answered,
  community: Community,
  now: string,
  id: string,
): Contribution {
  const free =
    (author.trusted || stewardAt(community, author.address) !== null) && !unsure && !files.unscanned;
  const home = homeOf(author, community).id;
  return {
    id,
    authorId: author.id,
    authorName: author.name,
    place: home,
    language,
    words,
    ...(files.kept.length > 0 && { files: files.kept }),
    visibility: 'community',
    state: free ? 'published' : 'held',
    createdAt: now,
    publishedAt: free ? now : null,
    earlier: [],
    told: false,
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

/** Asks the region's stewards to read a held contribution first; each can answer by reply. */
export function moderationLetters(
  contribution: Contribution,
  answered: Answered,
  { unsure, files }: Pick<Said, 'unsure' | 'files'>,
  stewards: Member[],
  community: Community,
): Outgoing[] {
  return stewards.map((steward) => ({
    to: { memberId: steward.id },
    reader: steward,
    model: {
      kind: 'moderation',
      held: quotationForStewards(contribution, community),
      question: answered.kind === 'prompt' ? questionIn(answered.question, steward.language) : null,
      answers: answered.kind === 'response' ? quotationOf(answered.to, community) : null,
      reach: regionOrRoot(community, contribution.reach).name,
      unsure,
      ...(files?.unscanned && { unscanned: true }),
    },
    context: { kind: 'moderation', contributionId: contribution.id },
    answers: null,
  }));
}

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
