import type { Temporal } from 'temporal-polyfill';
import { dueEditions } from '../letters/edition-store.ts';
import { dueDeliveries, moveDelivery } from '../letters/store.ts';
import { iso } from '../platform/instant.ts';
import { queueDeliveries, queueEditions } from '../platform/queue.ts';

/**
 * Finds what was written but not queued (rule 3): pending deliveries are queued again, editions planned again,
 * and a delivery whose sender went silent becomes `unknown`. Queueing twice is harmless: a delivery is claimed once.
 */
export async function sweep(
  now: Temporal.Instant,
): Promise<{ queued: number; unknown: number; editions: number }> {
  const pending: string[] = [];
  let unknown = 0;
  for await (const { id, state } of dueDeliveries(iso(now))) {
    if (state === 'pending') pending.push(id);
    else if (await giveUp(id)) unknown++;
  }
  await queueDeliveries(pending);
  const editions = await Array.fromAsync(dueEditions(iso(now)));
  await queueEditions(editions);
  return { queued: pending.length, unknown, editions: editions.length };
}

const giveUp = (id: string) =>
  moveDelivery(id, ['sending'], {
    state: 'unknown',
    reason: 'sender went silent',
    leaseUntil: null,
    due: null,
  });
