import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { loadCommunity } from '../../shared/community/store.ts';
import { deliver } from '../../shared/delivery/deliver.ts';
import { now } from '../../shared/platform/clock.ts';
import { requireEnv } from '../../shared/platform/environment.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { eachMessage } from '../batch.ts';

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
    for (const id of deliveries) became.push(await deliver(id, office));
    if (became.includes('throttled'))
      throw new Error('SES asks for patience; what is left goes back to the queue');
    return `delivered: ${became.join(', ')}`;
  });
}
