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
  // What one part throws, of an item that nobody can read for example, keeps no other from its work.
  const faults: unknown[] = [];
  const noted = (fault: unknown) => void faults.push(fault);
  const letters = await sweepDeliveries(now, closed !== null).catch(noted);
  const batches = await sweepBatches(now, closed !== null).catch(noted);
  const editions = await queueing(dueEditions(iso(now)), async (id) => id, queueEditions).catch(noted);
  if (faults.length > 0) throw new AggregateError(faults, `the sweep failed in part: ${faults.join('; ')}`);
  return {
    queued: letters?.queued ?? 0,
    unknown: letters?.unknown ?? 0,
    batches: batches ?? 0,
    editions: editions ?? 0,
    closed,
    gateClosed: wasClosedAfter(gate, iso(now.subtract(quarterHour))),
  };
}

async function sweepDeliveries(now: Temporal.Instant, closed: boolean) {
  let unknown = 0;
  const queued = await queueing(
    dueDeliveries(iso(now)),
    async (delivery) => {
      if (await isPending(delivery, now)) return closed ? null : delivery.id;
      unknown++;
      return null;
    },
    queueDeliveries,
  );
  return { queued, unknown };
}

const sweepBatches = (now: Temporal.Instant, closed: boolean): Promise<number> =>
  queueing(
    dueBatches(iso(now)),
    async (batch) => {
      const isHeld = batch.leaseUntil !== null && batch.leaseUntil > iso(now);
      const waits = batch.state === 'waiting' || (!isHeld && (await settleBatch(batch, now)) === 'waiting');
      return waits && !closed ? batch.id : null;
    },
    queueBatches,
  );

/** Queues the ids that come of what is due, all that were found where finding more failed; how many they were. */
async function queueing<Due>(
  due: AsyncIterable<Due>,
  idOf: (one: Due) => Promise<string | null>,
  queue: (ids: string[]) => Promise<void>,
): Promise<number> {
  const ids: string[] = [];
  try {
    for await (const one of due) {
      const id = await idOf(one);
      if (id !== null) ids.push(id);
    }
  } finally {
    await queue(ids);
  }
  return ids.length;
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
