import { setTimeout } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { loadCommunityOfLate } from '../../shared/community/store.ts';
import { deliver, type PostOffice } from '../../shared/delivery/deliver.ts';
import { deliverBatch } from '../../shared/delivery/deliver-batch.ts';
import { passGate } from '../../shared/delivery/pass-gate.ts';
import { now } from '../../shared/platform/clock.ts';
import { requireEnv } from '../../shared/platform/environment.ts';
import { queueBatches, queueDeliveries } from '../../shared/platform/queue.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { eachMessage } from '../batch.ts';

/** Seconds until letters that SES throttled are tried again. */
const patience = 5;

const Order = z.union([z.object({ batch: z.string() }), z.object({ deliveries: z.array(z.string()) })]);

/** Letters written and waiting: queue `outbox` → here → SES. Knows no React: letters are rendered before they are queued. */
export async function handler(event: SQSEvent) {
  const office = {
    community: await loadCommunityOfLate(now()),
    webUrl: requireEnv('WEB_URL'),
    tokenKey: await tokenKey(),
    now,
    wait: async (milliseconds: number) => {
      await setTimeout(milliseconds);
    },
  };
  return eachMessage(event, async (record) => {
    const order = Order.parse(JSON.parse(record.body));
    return 'batch' in order ? sendBatch(order.batch, office) : sendPersonal(order.deliveries, office);
  });
}

async function sendBatch(id: string, office: PostOffice): Promise<string> {
  const delivered = await deliverBatch(id, office);
  switch (delivered.kind) {
    case 'not-ours':
      return `batch ${id} is another's`;
    case 'closed':
      return `batch ${id} waits until SES takes letters again`;
    case 'later':
      await queueBatches([id], delivered.seconds);
      return `batch ${id} waits ${delivered.seconds} seconds`;
    case 'sent':
      if (delivered.counts.pending) await queueBatches([id], patience);
      return `batch ${id}: ${JSON.stringify(delivered.counts)}`;
  }
}

async function sendPersonal(deliveries: string[], office: PostOffice): Promise<string> {
  const pass = await passGate(deliveries.length, office.now());
  if (pass.kind === 'closed') return 'waiting until SES takes letters again';
  if (pass.kind === 'later') {
    await queueDeliveries(deliveries, pass.seconds);
    return `waiting ${pass.seconds} seconds`;
  }
  const turn = pass.startAt - office.now().epochMilliseconds;
  if (turn >= 1) await office.wait(turn);
  const became: string[] = [];
  const throttled: string[] = [];
  for (const id of deliveries) {
    const what = await deliver(id, office);
    became.push(what);
    if (what === 'throttled') throttled.push(id);
    if (what === 'stopped') break;
  }
  // SES asks for patience: that is no failure, so it must not use up the message's five tries.
  await queueDeliveries(throttled, patience);
  return `delivered: ${became.join(', ')}`;
}
