import type { Temporal } from 'temporal-polyfill';
import type { Edition } from '../letters/edition.ts';
import { editionEnded, editionStillOpen, type KeptEdition } from '../letters/edition-store.ts';
import { type Ending, endingOf } from '../letters/ending.ts';
import { openIn } from '../letters/tally.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { countLetters } from './count-letters.ts';

export type Closing =
  | { kind: 'ended'; edition: Edition; ending: Ending }
  /** Some of its letters still wait for a sender, or for SES to tell whether they went out. */
  | { kind: 'open' }
  /** Its time to be looked at has not come, or somebody else was faster. */
  | { kind: 'not-ours' };

/**
 * Looks whether all letters of a planned edition are settled, and if so writes down how it ended and takes it off the list of
 * what is to be done: count → decide → commit. Running it again, or twice at once, ends an edition once. It reads all batches
 * once, and before that, at most once an hour, up to the first that is open.
 */
export async function closeEdition(kept: KeptEdition, at: Temporal.Instant): Promise<Closing> {
  const now = iso(at);
  const { edition, plannedAt, ending, lookAt } = kept;
  if (plannedAt === null || ending || lookAt === null || lookAt > now) return { kind: 'not-ours' };
  const { tally, planned } = await countLetters(edition.id, { untilOpen: true });
  if (openIn(tally) > 0) {
    await commit([editionStillOpen(kept, now)]);
    return { kind: 'open' };
  }
  const ended = endingOf(edition, plannedAt, tally, planned, now);
  const { kind } = await commit([editionEnded(kept, ended)]);
  return kind === 'conflict' ? { kind: 'not-ours' } : { kind: 'ended', edition, ending: ended };
}
