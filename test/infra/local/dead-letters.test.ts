import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, expect, test } from 'vitest';
import { deadLetters, replayDeadLetters } from '../../../infra/local/dead-letters.ts';
import { startMessaging } from '../../../infra/local/messaging.ts';
import { startPollers } from '../../../infra/local/pollers.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'dead-'));
const messaging = await startMessaging(dataDir);
const quiet = async () => ({ batchItemFailures: [] });
const tries: number[] = [];
let mended = false;
const { promise: replayed, resolve } = Promise.withResolvers<string>();

const inbound = async ({ Records }: SQSEvent) => {
  const [record] = Records;
  if (mended) resolve(record?.body ?? '');
  else tries.push(Number(record?.attributes.ApproximateReceiveCount));
  return { batchItemFailures: mended ? [] : Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};
const pollers = startPollers(`http://127.0.0.1:${messaging.port}`, {
  inbound,
  editions: quiet,
  outbox: quiet,
  feedback: quiet,
});
afterAll(async () => {
  await pollers.stop();
  await messaging.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('what fails five times is parked with its words, and replaying hands it to the mended handler', async () => {
  messaging.sendMessage('inbound', 'a mail nobody understood', { region: 'ca-central-1' });
  await expect
    .poll(() => deadLetters(messaging), { timeout: 30_000 })
    .toMatchObject([{ queue: 'inbound', body: 'a mail nobody understood' }]);
  expect(tries).toEqual([1, 2, 3, 4, 5]);
  mended = true;
  expect(replayDeadLetters(messaging, null)).toBe(1);
  expect(await replayed).toBe('a mail nobody understood');
  expect(deadLetters(messaging)).toEqual([]);
});
