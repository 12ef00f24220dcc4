import type { Temporal } from 'temporal-polyfill';
import { iso } from '../platform/instant.ts';
import { historyOf } from './author-history.ts';
import { holds } from './sharing-pause.ts';
import { loadSharingPause } from './sharing-pause-store.ts';
import type { Earlier } from './standing.ts';
import { contributionsBy } from './store.ts';

/** What is known of a writer before words of theirs are taken, or changed (`current`). */
export async function earlierOf(
  { id }: { id: string },
  now: Temporal.Instant,
  current = '',
): Promise<Earlier> {
  const [pause, all] = await Promise.all([loadSharingPause(id), contributionsBy(id)]);
  return { paused: holds(pause, iso(now)), history: historyOf(all, current) };
}
