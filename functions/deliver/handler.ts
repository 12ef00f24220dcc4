import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { loadCommunity } from '../../shared/community/store.ts';
import { deliver } from '../../shared/delivery/deliver.ts';
import { now } from '../../shared/platform/clock.ts';
import { requireEnv } from '../../shared/platform/environment.ts';
import { queueDeliveries } from '../../shared/platform/queue.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { eachMessage } from '../batch.ts';

/** Seconds until letters that SES throttled are tried again. */
const patience = 5;

const Order = z.object({ deliveries: z.array(z.string()) });

/** Letters written and waiting: queue `outbox` → here → SES. Knows no React: letters are rendered before they are queued. */
export async function handler(event: SQSEvent) {
  const office = {
    community: await loadCommunity(),
    webUrl: requireEnv('WEB_URL'),
    tokenKey: await tokenKey(),
    now,
  };
  return eachMessage(event, async (record) => {
    const { deliveries } = Order.parse(JSON.parse(record.body));
    const became: string[] = [];
    const throttled: string[] = [];
    for (const id of deliveries) {
      const what = await deliver(id, office);
      became.push(what);
      if (what === 'throttled') throttled.push(id);
    }
    // SES asks for patience: that is no failure, so it must not use up the message's five tries.
    await queueDeliveries(throttled, patience);
    return `delivered: ${became.join(', ')}`;
  });
}
