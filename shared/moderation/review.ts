import { decisionWrites } from '../contributions/decision-store.ts';
import { saveContribution } from '../contributions/store.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { isMember } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import type { Answer } from './decide.ts';

const refusals = ['hidden', 'declined', 'upheld'];

/** Whether the author has asked for a review of words that stewards took out or did not share, and none has answered. */
export const awaitsReview = ({ contribution: { state }, trail }: Case): boolean =>
  (state === 'hidden' || state === 'declined') &&
  trail.findLast(({ what }) => what === 'review' || refusals.includes(what))?.what === 'review';

/** Whether a steward may share what was declined: who declined it may think again, and in a review whoever looks at it; unless it is for stewards alone by now. */
export const mayThinkAgain = (about: Case, { member }: Desk): boolean =>
  about.contribution.state === 'declined' &&
  about.contribution.visibility !== 'stewards' &&
  (awaitsReview(about) ||
    about.trail.findLast(({ what }) => what === 'declined' || what === 'upheld')?.byId === member.id);

/** A review ends with the words left out: the author hears so, and why. */
export function leaveOut(reason: string, about: Case, by: string, desk: Desk, answer: Answer): Outcome {
  const { contribution, author } = about;
  const { member, now } = desk;
  const decision = { contributionId: contribution.id, at: iso(now), what: 'upheld', by } as const;
  const { id, words } = contribution;
  const told: Outgoing = {
    to: { memberId: author.id },
    reader: author,
    model: { kind: 'hidden', of: id, words, reason, steward: by, reviewed: true },
    context: { kind: 'about-words', contributionId: id },
    answers: null,
  };
  return {
    what: 'words left out after a review',
    // Nothing of the words changes, but of two stewards who answer at once only one is first.
    writes: [
      ...saveContribution(contribution, contribution),
      ...decisionWrites({ ...decision, byId: member.id, words: reason }),
    ],
    letters: [answer('upheld', by, true), ...(isMember(author) ? [told] : [])],
  };
}
