import type { Batch } from '../letters/batch.ts';
import { lettersOf, stateAfter } from '../letters/batch.ts';
import { claimBatch, recordBatch } from '../letters/batch-store.ts';
import { iso } from '../platform/instant.ts';
import { lease, type PostOffice } from './deliver.ts';
import { closeGate, lookAt, type Passing, passGate, readGate } from './pass-gate.ts';
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
 * Delivers a batch of bulk letters: claim the batch, where the gate is open → room at the rate that SES allows → consent, checked now → claim each member's
 * bookmark → fill slots → SES → record (rule 4). Running it again, or twice at once, sends once: only who holds the lease sends,
 * and only to whose bookmark this batch moved on. What SES throttles stays pending.
 */
export async function deliverBatch(id: string, office: PostOffice): Promise<BatchDelivered> {
  const now = office.now();
  const gate = await readGate(now);
  const seen = lookAt(gate, now);
  if (seen.kind !== 'go') return notNow(seen);
  const batch = await claimBatch(id, iso(now.add(lease)));
  if (!batch) return { kind: 'not-ours' };
  const pass = await passGate(pendingIn(batch).length, now, gate);
  if (pass.kind !== 'go') {
    await recordBatch(batch, batch.done, 'waiting');
    return notNow(pass);
  }
  const done = { ...batch.done };
  const attempt: Attempt = { batch, now, pass, office, done, stopped: null };
  await sendPending(attempt);
  const state = stateAfter({ ...batch, done });
  await recordBatch(batch, done, state, dueAfter(state, now));
  if (attempt.stopped) await closeGate(attempt.stopped);
  return attempt.stopped ? { kind: 'closed' } : { kind: 'sent', counts: countsOf({ ...batch, done }) };
}

const notNow = (pass: Exclude<Passing, { kind: 'go' }>): BatchDelivered =>
  pass.kind === 'later' ? pass : { kind: 'closed' };

function countsOf(batch: Batch): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of lettersOf(batch)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
