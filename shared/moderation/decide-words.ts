import { type Action, act } from '../contributions/act.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { Decision } from '../contributions/decision.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { earliestDigest } from '../contributions/earliest-digest.ts';
import { waitsFor } from '../contributions/moderation-letters.ts';
import { tellAnswered } from '../contributions/offer.ts';
import { saveContribution } from '../contributions/store.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import type { Answer } from './decide.ts';
import { settledLetters } from './decide-concern.ts';
import { decidedAlready, whatIs } from './decided-already.ts';
import { noteIn } from './note-in.ts';
import type { StewardOrder } from './read-order.ts';
import { mayThinkAgain } from './review.ts';

type WordsOrder = Extract<StewardOrder, { kind: 'approve' | 'hold' | 'decline' | 'hide' }>;

/** A steward says whether words are shared: approve, hold, decline or hide. Where that changes nothing, somebody was faster. */
export function decideWords(order: WordsOrder, about: Case, by: string, desk: Desk, answer: Answer): Outcome {
  const { contribution, answered, author } = about;
  const kept = order.kind === 'hide' ? keptByAnother(about, desk) : null;
  if (kept) return { what: 'was kept already', writes: [], letters: [answer('kept', kept.by ?? by, false)] };
  // Nobody else is to read them, so there is nothing to allow or refuse.
  if (isPrivate(order, contribution))
    return { what: 'is for stewards alone', writes: [], letters: [answer('private', by, false)] };
  const again = order.kind === 'approve' && mayThinkAgain(about, desk);
  const action = { ...order, ...(again && { kind: 'reconsider' }), by } as Action;
  const after = act(contribution, action, iso(desk.now));
  if (after === contribution) return decidedAlready(about, by, answer);
  const news = whatIs(after);
  const told =
    answered && !after.told
      ? tellAnswered(after, answered, desk.community)
      : { contribution: after, letters: [] };
  const trust =
    order.kind === 'approve' && !author.trusted ? saveMember(author, { ...author, trusted: true }) : [];
  const reason = 'reason' in order ? order.reason : '';
  return {
    what: `contribution ${after.state}`,
    writes: [
      ...saveContribution(contribution, told.contribution),
      ...decisionWrites(decisionOf(order, about, by, desk, reason)),
      ...waitsFor(told.contribution, [answer(news, by, true)], desk.now),
      ...trust,
    ],
    letters: [
      answer(news, by, true),
      ...toAuthor(about, after, by, desk),
      ...(order.kind === 'hide' ? settledLetters('hidden', about, desk) : []),
      ...told.letters,
    ],
  };
}

const isPrivate = ({ kind }: WordsOrder, { visibility, state }: Contribution): boolean =>
  visibility === 'stewards' &&
  (state === 'held' || state === 'quiet') &&
  (kind === 'approve' || kind === 'decline');

/** Of a concern that one steward has settled, another's *hide* comes second. */
function keptByAnother({ trail }: Case, { member }: Desk): Decision | null {
  const last = trail.findLast(({ what }) => ['kept', 'hidden', 'approved', 'concern'].includes(what));
  return last?.what === 'kept' && last.byId !== member.id ? last : null;
}

const whats = { approve: 'approved', hold: 'on-hold', decline: 'declined', hide: 'hidden' } as const;

const decisionOf = (
  { kind }: WordsOrder,
  { contribution }: Case,
  by: string,
  { member, now }: Desk,
  words: string,
): Decision => ({
  contributionId: contribution.id,
  at: iso(now),
  what: whats[kind],
  by,
  byId: member.id,
  words,
});

function toAuthor({ author }: Case, after: Contribution, by: string, { community, now }: Desk): Outgoing[] {
  if (author.status === 'left' || after.state === 'held') return [];
  const reason = after.declinedBecause ?? '';
  const note = { reason, ...noteIn(reason, author), steward: by };
  const to = { to: { memberId: author.id }, reader: author, answers: null };
  if (after.state === 'hidden') {
    const model: LetterModel = { kind: 'hidden', of: after.id, words: after.words, ...note };
    return [{ ...to, model, context: { kind: 'about-words', contributionId: after.id } }];
  }
  const model: LetterModel =
    after.state === 'published'
      ? { kind: 'approved', words: after.words, firstDigest: earliestDigest(after, community, now) }
      : { kind: 'declined', words: after.words, ...note };
  return [{ ...to, model, context: { kind: 'receipt', contributionId: after.id } }];
}
