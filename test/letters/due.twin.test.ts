import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countQueues } from '../../infra/local/messaging.ts';
import { sweep } from '../../shared/delivery/sweep.ts';
import { batchWrite, dueBatches } from '../../shared/letters/batch-store.ts';
import { documents } from '../../shared/platform/clients.ts';
import { commit } from '../../shared/platform/table.ts';
import { batch } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

const midnight = '2026-11-26T00:00:00.000Z';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

test('what is put off while a long list of what is due is worked through is not due', async () => {
  const number = (i: number) => `due_ottawa_${i}`;
  for (let i = 0; i < 101; i++) {
    const createdAt = new Date(Date.UTC(2026, 10, 25, 12, 0, i)).toISOString();
    await commit([batchWrite(batch({ id: number(i), createdAt }))]);
  }
  const found: string[] = [];
  for await (const { id } of dueBatches(midnight)) {
    if (found.length === 0) await putOff(100);
    found.push(id);
  }
  expect(found).toEqual(Array.from({ length: 100 }, (_, i) => number(i)));
});

test('what nobody can read stops nothing else, and is told of when the rest is done', async () => {
  const Key = { pk: 'BATCHES#broken_ottawa#0', sk: '0' };
  const due = { duePk: 'BATCH', dueSk: '2026-11-25T11:00:00.000Z' };
  await commit([{ kind: 'create', item: { ...Key, ...due, state: 'waiting' } }]);
  const found: string[] = [];
  const all = async () => {
    for await (const { id } of dueBatches(midnight)) found.push(id);
  };
  await expect(all()).rejects.toThrow('BATCHES#broken_ottawa#0 0');
  expect(found).toHaveLength(100);
  await expect(sweep(Temporal.Instant.from(midnight))).rejects.toThrow('in part');
  expect(countQueues(cloud.messaging).outbox.waiting).toBe(100);
});

/** As a sender does that waits for what SES tells. */
const putOff = (number: number) =>
  documents().send(
    new UpdateCommand({
      TableName: process.env.TABLE_NAME,
      Key: { pk: `BATCHES#due_ottawa#${number % 8}`, sk: String(number) },
      UpdateExpression: 'SET dueSk = :later',
      ExpressionAttributeValues: { ':later': '2026-11-27T00:00:00.000Z' },
    }),
  );
