import type { Temporal } from 'temporal-polyfill';
import { type Batch, lettersOf, type Outcome, stateAfter } from '../letters/batch.ts';
import { recordBatch, retakeBatch } from '../letters/batch-store.ts';
import { loadBookmarks } from '../letters/bookmark-store.ts';
import { iso } from '../platform/instant.ts';
import { untilResent } from './deliver.ts';

export type Settled = 'waiting' | 'settling' | 'done' | 'not-ours';

/**
 * Looks after a batch whose time has come. Of one whose sender died, the letters that it may have handed to SES (their bookmarks
 * were moved on) become `unknown`, the others wait for another sender. Of one that was unknown for an hour in which SES's events
 * told nothing, the letters that are still unknown are sent again (rule 4).
 */
export async function settleBatch(batch: Batch, now: Temporal.Instant): Promise<Settled> {
  const held = await retakeBatch(batch, iso(now.add({ minutes: 1 })));
  if (!held) return 'not-ours';
  const done = batch.state === 'sending' ? await afterDeath(held) : withoutUnknown(held);
  const state = stateAfter({ ...held, done });
  const recorded = await recordBatch(held, done, state, dueAfter(state, now));
  return recorded && state !== 'sending' ? state : 'not-ours';
}

/** When the sweep should look at a batch again: one that settles in an hour, one that waits as before, one that is done never. */
export function dueAfter(state: Batch['state'], now: Temporal.Instant): string | null | undefined {
  if (state === 'settling') return iso(now.add(untilResent));
  return state === 'done' ? null : undefined;
}

async function afterDeath(batch: Batch): Promise<Batch['done']> {
  const open = lettersOf(batch).filter(({ state }) => state === 'pending');
  const marks = await loadBookmarks(
    batch.series,
    open.map(({ memberId }) => memberId),
  );
  const claimed = open.filter(({ memberId }) => marks.get(memberId)?.batchId === batch.id);
  const unknown: Outcome = { state: 'unknown', reason: 'sender went silent' };
  return { ...batch.done, ...Object.fromEntries(claimed.map(({ memberId }) => [memberId, unknown])) };
}

/** Without the outcomes that nobody could tell: those letters are pending again. */
const withoutUnknown = ({ done }: Batch): Batch['done'] =>
  Object.fromEntries(Object.entries(done).filter(([, { state }]) => state !== 'unknown'));
