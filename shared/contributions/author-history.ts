import type { AuthorHistory } from '../letters/safe-space-view.ts';
import type { Contribution } from './contribution.ts';

/** What a steward is told of somebody's earlier words, in numbers; but for the ones at hand. */
export function historyOf(all: Contribution[], current: string): AuthorHistory {
  const others = all.filter(({ id }) => id !== current);
  const shared = others.filter(({ state, visibility }) => state === 'published' && visibility !== 'stewards');
  const times = shared.map(({ createdAt }) => createdAt).toSorted();
  return {
    since: times[0] ?? null,
    shared: shared.length,
    declined: others.filter(({ state }) => state === 'declined').length,
    hidden: others.filter(({ state }) => state === 'hidden').length,
    concerns: others.reduce((sum, { concerns }) => sum + concerns, 0),
  };
}
