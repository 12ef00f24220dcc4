import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { looksAfter, stewardAt } from '../community/region.ts';
import type { Answered } from '../contributions/answered.ts';
import { act, type Contribution } from '../contributions/contribution.ts';
import { tellAnswered } from '../contributions/offer.ts';
import { quotationForStewards } from '../contributions/quotation.ts';
import { saveContribution } from '../contributions/store.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import { nothing, type Outcome, type Outgoing, type Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { nextDigestOf } from '../members/settings.ts';
import { saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import type { Wish } from '../wishes/wish.ts';

/** What a decision is about: the held contribution, what it answers and who wrote it. */
export interface Case {
  contribution: Contribution;
  answered: Answered | null;
  author: Member;
}

/**
 * A steward answers "may this be shared?". Only a steward of the region counts; the first decision holds, and whoever
 * comes second is told. Anything but *approve* or *decline* is asked about, never guessed at.
 */
export function decide(
  steward: Member,
  wish: Wish | null,
  { contribution, answered, author }: Case,
  thread: Thread | null,
  community: Community,
  now: Temporal.Instant,
): Outcome {
  if (!looksAfter(community, steward.address, contribution.place))
    return nothing('decision by somebody else refused');
  const held = quotationForStewards(contribution, community);
  const answer = (model: LetterModel): Outgoing => ({
    to: { memberId: steward.id },
    reader: steward,
    model,
    context: { kind: 'moderation', contributionId: contribution.id },
    answers: thread,
  });
  if (wish?.kind !== 'approve' && wish?.kind !== 'decline')
    return { what: 'decision unclear', writes: [], letters: [answer({ kind: 'decision-unclear', held })] };
  const by = stewardAt(community, steward.address)?.name ?? steward.address;
  const action =
    wish.kind === 'approve' ? { kind: wish.kind, by } : { kind: wish.kind, by, reason: wish.reason };
  const after = act(contribution, action, author.trusted, iso(now));
  if (after === contribution) {
    const already = {
      decision: decisionOf(contribution),
      by: contribution.decidedBy ?? by,
      first: false,
      held,
    };
    return { what: 'was decided already', writes: [], letters: [answer({ kind: 'decided', ...already })] };
  }
  const decided = answer({ kind: 'decided', decision: decisionOf(after), by, first: true, held });
  const trust =
    wish.kind === 'approve' && !author.trusted ? saveMember(author, { ...author, trusted: true }) : [];
  const told = answered ? tellAnswered(after, answered, community) : { contribution: after, letters: [] };
  return {
    what: `contribution ${after.state}`,
    writes: [...saveContribution(contribution, told.contribution), ...trust],
    letters: [decided, ...toAuthor(author, after, by, community, now), ...told.letters],
  };
}

function decisionOf({ state }: Contribution): 'published' | 'declined' | 'withdrawn' {
  return state === 'held' ? 'declined' : state;
}

function toAuthor(
  author: Member,
  after: Contribution,
  by: string,
  community: Community,
  now: Temporal.Instant,
): Outgoing[] {
  if (author.status === 'left') return [];
  const model: LetterModel =
    after.state === 'published'
      ? { kind: 'approved', words: after.words, nextDigest: nextDigestOf(author, community, now) }
      : { kind: 'declined', words: after.words, reason: after.declinedBecause ?? '', steward: by };
  const context = { kind: 'receipt', contributionId: after.id } as const;
  return [{ to: { memberId: author.id }, reader: author, model, context, answers: null }];
}
