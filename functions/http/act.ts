import type { Community } from '../../shared/community/community.ts';
import { commitOutcome } from '../../shared/letters/commit-outcome.ts';
import type { Outcome } from '../../shared/letters/outcome.ts';
import type { Write } from '../../shared/platform/table.ts';
import type { WebDeps } from './web.ts';

const tries = 4;

/** What somebody's press of a button comes to; `writes` of its own come with `extra`. */
export interface Decision<T> {
  outcome: Outcome;
  result: T;
  extra?: Write[];
}

/**
 * Loads, decides and commits in one transaction; looks again where something else changed in between.
 * Null where that keeps happening.
 */
export async function act<T>(
  community: Community,
  deps: WebDeps,
  decide: () => Promise<Decision<T>>,
): Promise<{ result: T } | null> {
  for (let i = 0; i < tries; i++) {
    const { outcome, result, extra = [] } = await decide();
    if (outcome.writes.length + outcome.letters.length + extra.length === 0) return { result };
    const all = { ...outcome, writes: [...outcome.writes, ...extra] };
    if ((await commitOutcome(all, community, deps)).kind === 'committed') return { result };
  }
  return null;
}
