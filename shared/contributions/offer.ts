import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot, stewardAt } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { type Question, questionIn } from '../letters/asked.ts';
import type { ReceiptView } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf, nextDigestOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Contribution } from './contribution.ts';
import { quotationForStewards, quotationOf } from './quotation.ts';
import { createContribution } from './store.ts';

/** What a contribution answers, with what is needed to show it. */
export type Answered =
  | { kind: 'prompt'; promptId: string; region: string; question: Question; closed: boolean }
  | { kind: 'response'; to: Contribution; author: Member | null };

/** A person's words as read from a mail. */
export interface Said {
  words: string;
  language: Language;
  /** We could not tell new words from quoted ones and kept everything (rule 10). */
  unsure: boolean;
}

/** Who takes care of what is held, and how the writer's mail is answered. */
export interface Care {
  stewards: Member[];
  answers: Thread | null;
}

/**
 * A member's words become a contribution. A first one, and words we are unsure of, are held for the region's stewards;
 * others are published at once. The writer always gets a receipt.
 */
export function offer(
  author: Member,
  said: Said,
  answered: Answered,
  care: Care,
  community: Community,
  now: Temporal.Instant,
  id: string,
): Outcome {
  const contribution = contributionOf(author, said, answered, community, iso(now), id);
  const held = contribution.state === 'held';
  const receipt = receiptLetter(
    contribution,
    author,
    'received',
    answered,
    said.unsure,
    care.answers,
    community,
    now,
  );
  return {
    what: `${contribution.kind} ${contribution.state}`,
    writes: createContribution(contribution),
    letters: [
      receipt,
      ...(held ? moderationLetters(contribution, answered, said.unsure, care.stewards, community) : []),
      ...(held ? [] : responseLetter(contribution, answered, community)),
    ],
  };
}

function contributionOf(
  author: Member,
  { words, language, unsure }: Said,
  answered: Answered,
  community: Community,
  now: string,
  id: string,
): Contribution {
  const free = (author.trusted || stewardAt(community, author.address) !== null) && !unsure;
  return {
    id,
    kind: answered.kind === 'prompt' ? 'reflection' : 'response',
    authorId: author.id,
    authorName: author.name,
    place: homeOf(author, community).id,
    reach: answered.kind === 'prompt' ? answered.region : answered.to.reach,
    language,
    words,
    visibility: 'community',
    state: free ? 'published' : 'held',
    promptId: answered.kind === 'prompt' ? answered.promptId : null,
    inReplyTo: answered.kind === 'response' ? answered.to.id : null,
    createdAt: now,
    publishedAt: free ? now : null,
    declinedBecause: null,
    decidedBy: null,
    version: 1,
  };
}

/** Shows the writer exactly which words are shared, with whom, when, and how to change that. */
export function receiptLetter(
  contribution: Contribution,
  author: Member,
  news: ReceiptView['news'],
  answered: Answered,
  unsure: boolean,
  answers: Thread | null,
  community: Community,
  now: Temporal.Instant,
): Outgoing {
  const receipt: ReceiptView = {
    news,
    answers:
      answered.kind === 'prompt'
        ? { kind: 'prompt', question: questionIn(answered.question, author.language) }
        : { kind: 'response', to: quotationOf(answered.to, community) },
    words: contribution.words,
    authorName: contribution.authorName,
    visibility: contribution.visibility,
    state: contribution.state,
    reach: regionOrRoot(community, contribution.reach).name,
    nextDigest: nextDigestOf(author, community, now),
    unsure,
    promptClosed: answered.kind === 'prompt' && answered.closed,
  };
  return {
    to: { memberId: author.id },
    reader: author,
    model: { kind: 'receipt', receipt },
    context: { kind: 'receipt', contributionId: contribution.id },
    answers,
  };
}

/** Asks the region's stewards to read a held contribution first; each can answer by reply. */
export function moderationLetters(
  contribution: Contribution,
  answered: Answered,
  unsure: boolean,
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
      unsure,
    },
    context: { kind: 'moderation', contributionId: contribution.id },
    answers: null,
  }));
}

/** Tells the author of what was answered, once the response is published; nobody hears of their own. */
export function responseLetter(response: Contribution, answered: Answered, community: Community): Outgoing[] {
  if (answered.kind !== 'response' || response.visibility === 'stewards') return [];
  const { to, author } = answered;
  if (!author || author.id === response.authorId || author.status === 'left') return [];
  return [
    {
      to: { memberId: author.id },
      reader: author,
      model: { kind: 'response', response: quotationOf(response, community), yourWords: to.words },
      context: { kind: 'response', contributionId: response.id },
      answers: null,
    },
  ];
}
