import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { sqs } from './clients.ts';
import { requireEnv } from './environment.ts';

const lettersPerMessage = 25;

/** Asks `functions/deliver` to deliver letters already written. Losing this call loses nothing: the sweep asks again (rule 3). */
export async function queueDeliveries(deliveries: string[], delaySeconds = 0): Promise<void> {
  const bodies: object[] = [];
  for (let i = 0; i < deliveries.length; i += lettersPerMessage)
    bodies.push({ deliveries: deliveries.slice(i, i + lettersPerMessage) });
  await sendAll(requireEnv('OUTBOX_QUEUE_URL'), bodies, delaySeconds);
}

/** The same for batches of bulk letters, a message each: what one sender does in one go. */
export async function queueBatches(batches: string[], delaySeconds = 0): Promise<void> {
  const bodies = batches.map((batch) => ({ batch }));
  await sendAll(requireEnv('OUTBOX_QUEUE_URL'), bodies, delaySeconds);
}

/** Asks `functions/schedule` to plan editions already written. */
export async function queueEditions(editions: string[]): Promise<void> {
  if (editions.length === 0) return;
  await sendAll(
    requireEnv('EDITIONS_QUEUE_URL'),
    editions.map((edition) => ({ edition })),
  );
}

/** Asks `functions/schedule` to forget people, by plans already written. */
export async function queueForgettings(plans: string[]): Promise<void> {
  if (plans.length === 0) return;
  await sendAll(
    requireEnv('EDITIONS_QUEUE_URL'),
    plans.map((forget) => ({ forget })),
  );
}

async function sendAll(QueueUrl: string, bodies: object[], DelaySeconds = 0): Promise<void> {
  for (let i = 0; i < bodies.length; i += 10) {
    const Entries = bodies
      .slice(i, i + 10)
      .map((body, n) => ({ Id: String(n), MessageBody: JSON.stringify(body), DelaySeconds }));
    const { Failed } = await sqs().send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed?.length) throw new Error(`queue refused ${Failed.length} messages: ${Failed[0]?.Message}`);
  }
}
