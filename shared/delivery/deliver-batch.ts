import type { Batch } from '../letters/batch.ts';
import { lettersOf, stateAfter } from '../letters/batch.ts';
import { claimBatch, loadBatch, recordBatch } from '../letters/batch-store.ts';
import { iso } from '../platform/instant.ts';
import { lease, type PostOffice } from './deliver.ts';
import { closeGate, passGate } from './pass-gate.ts';
import { type Attempt, pendingIn, sendPending } from './send-pending.ts';
import { dueAfter } from './settle-batch.ts';

export type BatchDelivered =
  | { kind: 'sent'; counts: Record<string, number> }
  | { kind: 'not-ours' }
  /** The rate is spoken for: ask again after so many seconds. */
  | { kind: 'later'; seconds: number }
  /** SES takes no letters for now: the sweep asks again. */
  | { kind: 'closed' };

/**
 * Delivers a batch of bulk letters: room at the rate that SES allows → claim the batch → consent, checked now → claim each member's
 * bookmark → fill slots → SES → record (rule 4). Running it again, or twice at once, sends once: only who holds the lease sends,
 * and only to whose bookmark this batch moved on. What SES throttles stays pending.
 */
export async function deliverBatch(id: string, office: PostOffice): Promise<BatchDelivered> {
  const waiting = await loadBatch(id);
  if (waiting?.state !== 'waiting') return { kind: 'not-ours' };
  const now = office.now();
  const pass = await passGate(pendingIn(waiting).length, now);
  if (pass.kind !== 'go') return pass.kind === 'later' ? pass : { kind: 'closed' };
  const batch = await claimBatch(id, iso(now.add(lease)));
  if (!batch) return { kind: 'not-ours' };
  const done = { ...batch.done };
  const attempt: Attempt = { batch, now, pass, office, done, stopped: null };
  await sendPending(attempt);
  const state = stateAfter({ ...batch, done });
  await recordBatch(batch, done, state, dueAfter(state, now));
  if (attempt.stopped) await closeGate(attempt.stopped);
  return attempt.stopped ? { kind: 'closed' } : { kind: 'sent', counts: countsOf({ ...batch, done }) };
}

function countsOf(batch: Batch): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of lettersOf(batch)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
