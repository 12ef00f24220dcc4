import { lastKept, openConcerns } from '../contributions/decision.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { quotationOf } from '../contributions/quotation.ts';
import { saveContribution } from '../contributions/store.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import type { Answer } from './decide.ts';
import { decidedAlready } from './decided-already.ts';

/** After a concern the words stay: who had it is told, the author hears nothing. */
export function keepWords(about: Case, by: string, desk: Desk, answer: Answer): Outcome {
  const { contribution, trail } = about;
  const { member, now } = desk;
  if (openConcerns(trail).length === 0 || contribution.state !== 'published') {
    const kept = contribution.state === 'published' ? lastKept(trail) : null;
    if (!kept) return decidedAlready(about, by, answer);
    return { what: 'was kept already', writes: [], letters: [answer('kept', kept.by ?? by, false)] };
  }
  const decision = { contributionId: contribution.id, at: iso(now), what: 'kept', words: '' } as const;
  return {
    what: 'words kept',
    // Nothing of the words changes, but of two stewards who answer at once only one is first.
    writes: [
      ...saveContribution(contribution, contribution),
      ...decisionWrites({ ...decision, by, byId: member.id }),
    ],
    letters: [answer('kept', by, true), ...settledLetters('kept', about, desk)],
  };
}

/** So many hear at once, beside all else that fits one transaction: what troubles more people than these must be no harder to hide. */
const mostTold = 50;

/** Who raised a concern hears what the stewards did. */
export const settledLetters = (
  outcome: 'kept' | 'hidden',
  { contribution, concerned }: Case,
  { community }: Desk,
): Outgoing[] =>
  concerned.slice(0, mostTold).map((member) => ({
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'concern-settled', outcome, about: quotationOf(contribution, community) },
    context: { kind: 'personal' },
    answers: null,
  }));
