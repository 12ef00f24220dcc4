import type { Temporal } from 'temporal-polyfill';
import { dueBatches } from '../letters/batch-store.ts';
import type { Delivery } from '../letters/delivery.ts';
import { dueEditions } from '../letters/edition-store.ts';
import { dueDeliveries, moveDelivery } from '../letters/store.ts';
import { iso } from '../platform/instant.ts';
import { queueBatches, queueDeliveries, queueEditions } from '../platform/queue.ts';
import { untilResent } from './deliver.ts';
import { type Closed, wasClosedAfter } from './gate.ts';
import { readGate } from './pass-gate.ts';
import { settleBatch } from './settle-batch.ts';

/** What a sweep found. */
export interface Swept {
  queued: number;
  batches: number;
  unknown: number;
  editions: number;
  /** Why SES takes no letters for now: then nothing is queued. */
  closed: Closed | null;
  /** Whether it took none at any moment since the last sweep: also where that was over when this one asked. */
  gateClosed: boolean;
}

const quarterHour = { minutes: 15 };

/**
 * Finds what was written but not queued (rule 3), senders that went silent, and letters of which SES told nothing for an hour:
 * what is pending is queued again, editions are planned on or asked whether they have ended. Queueing twice is harmless: a delivery is claimed once.
 */
export async function sweep(now: Temporal.Instant): Promise<Swept> {
  const gate = await readGate(now, true);
  const { closed } = gate;
  const pending: string[] = [];
  let unknown = 0;
  for await (const delivery of dueDeliveries(iso(now))) {
    if (await isPending(delivery, now)) pending.push(delivery.id);
    else unknown++;
  }
  if (!closed) await queueDeliveries(pending);
  const batches = await waitingBatches(now);
  if (!closed) await queueBatches(batches);
  const editions = await Array.fromAsync(dueEditions(iso(now)));
  await queueEditions(editions);
  return {
    queued: closed ? 0 : pending.length,
    batches: closed ? 0 : batches.length,
    unknown,
    editions: editions.length,
    closed,
    gateClosed: wasClosedAfter(gate, iso(now.subtract(quarterHour))),
  };
}

async function waitingBatches(now: Temporal.Instant): Promise<string[]> {
  const waiting: string[] = [];
  for await (const batch of dueBatches(iso(now))) {
    const isHeld = batch.leaseUntil !== null && batch.leaseUntil > iso(now);
    if (batch.state === 'waiting' || (!isHeld && (await settleBatch(batch, now)) === 'waiting'))
      waiting.push(batch.id);
  }
  return waiting;
}

/** Whether a letter is to be sent now. One whose sender went silent is unknown from now on; one that was unknown for an hour is pending again. */
async function isPending({ id, state }: Delivery, now: Temporal.Instant): Promise<boolean> {
  if (state === 'unknown')
    return moveDelivery(id, ['unknown'], { state: 'pending', reason: null, leaseUntil: null, due: iso(now) });
  if (state === 'pending') return true;
  const due = iso(now.add(untilResent));
  const reason = 'sender went silent';
  await moveDelivery(id, ['sending'], { state: 'unknown', reason, leaseUntil: null, due });
  return false;
}
