import type { Contribution } from '../contributions/contribution.ts';
import { type Decision, lastKept } from '../contributions/decision.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { StewardNews } from '../letters/safe-space-view.ts';
import type { Case } from './case.ts';
import type { Answer } from './decide.ts';

/** What became of words before, and through whom, as the second steward hears. */
export function decidedAlready({ contribution, trail }: Case, by: string, answer: Answer): Outcome {
  const { state, decidedBy } = contribution;
  // A policy shared them, or time: there is nobody to name.
  const upheld = trail.at(-1)?.what === 'upheld' ? trail.at(-1) : null;
  if (upheld)
    return { what: 'was decided already', writes: [], letters: [answer('upheld', upheld.by ?? by, false)] };
  const news = state === 'published' && decidedBy === null ? 'shared' : whatIs(contribution);
  const before = decidedBy ?? lastKept(trail)?.by ?? lastBy(trail) ?? by;
  return { what: 'was decided already', writes: [], letters: [answer(news, before, false)] };
}

const lastBy = (trail: Decision[]): string | null => trail.findLast(({ by }) => by !== null)?.by ?? null;

/** What became of words, as stewards hear it. */
export const whatIs = ({ state }: Contribution): StewardNews => (state === 'held' ? 'on-hold' : state);
