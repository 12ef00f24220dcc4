import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { documents } from '../platform/clients.ts';
import { requireEnv } from '../platform/environment.ts';
import { dueItems, getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { Batch, batchId, type News, type Outcome } from './batch.ts';
import type { Part } from './edition-store.ts';

/** The batches of a region are spread over this many partitions, so that none outgrows its limits. */
const partitions = 8;

/** By its id, `<edition>_<region>_<number>`. */
const batchKey = (id: string): Key => {
  const end = id.lastIndexOf('_');
  const number = id.slice(end + 1);
  return { pk: `BATCHES#${id.slice(0, end)}#${Number(number) % partitions}`, sk: number };
};

/** An outcome is one string, `<state> <reason>`: an item is paid by its size. */
const packed = (done: Batch['done']): Record<string, string> =>
  Object.fromEntries(Object.entries(done).map(([id, { state, reason }]) => [id, `${state} ${reason}`]));

function batchIn(item: Item): Batch {
  const unpacked = Object.entries(item.done as Record<string, string>).map(([id, outcome]) => {
    const space = outcome.indexOf(' ');
    return [id, { state: outcome.slice(0, space), reason: outcome.slice(space + 1) }];
  });
  return Batch.parse({ ...item, done: Object.fromEntries(unpacked) });
}

const due = (at: string) => ({ duePk: 'BATCH', dueSk: at });

/** A batch still to be sent; it stays in the `due` index until it is done. */
export const batchWrite = (batch: Batch): Write => ({
  kind: 'create',
  item: { ...batchKey(batch.id), ...batch, done: packed(batch.done), ...due(batch.createdAt) },
});

export async function loadBatch(id: string): Promise<Batch | null> {
  const item = await getItem(batchKey(id));
  return item && batchIn(item);
}

/** The batches of one region's part of an edition, of which there are so many. */
export async function* batchesOf(editionId: string, { region, batches }: Part): AsyncGenerator<Batch> {
  for (let first = 0; first < Math.min(partitions, batches); first++) {
    const { pk } = batchKey(batchId(editionId, region, first));
    for await (const item of queryItems({ pk })) yield batchIn(item);
  }
}

/** Batches that were due by an instant (ISO) and are not done. */
export async function* dueBatches(by: string): AsyncGenerator<Batch> {
  for await (const item of dueItems('BATCH', by)) yield batchIn(item);
}

/** Takes a waiting batch for one sender until `leaseUntil`; null where there is none, or somebody else has it. */
export async function claimBatch(id: string, leaseUntil: string): Promise<Batch | null> {
  const item = await update(id, {
    UpdateExpression: 'SET #state = :sending, leaseUntil = :lease',
    ConditionExpression: '#state = :waiting',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':sending': 'sending', ':waiting': 'waiting', ':lease': leaseUntil },
  });
  return item && batchIn(item);
}

/** Takes a batch that its sender left, or that waited for SES's events, as it was read; null where somebody was faster. */
export async function retakeBatch({ id, state, leaseUntil }: Batch, newLease: string): Promise<Batch | null> {
  const item = await update(id, {
    UpdateExpression: 'SET #state = :sending, leaseUntil = :lease',
    ConditionExpression: '#state = :state AND leaseUntil = :known',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':sending': 'sending',
      ':lease': newLease,
      ':state': state,
      ':known': leaseUntil,
    },
  });
  return item && batchIn(item);
}

/**
 * Records how an attempt ended, if it is still this sender's; false where its lease was taken away.
 * `dueAt` is when somebody should look at it again; where it is undefined, when they would have anyway; where null, never.
 */
export async function recordBatch(
  { id, leaseUntil }: Batch,
  done: Record<string, Outcome>,
  state: Batch['state'],
  dueAt?: string | null,
): Promise<boolean> {
  const item = await update(id, {
    UpdateExpression: `SET #state = :state, done = :done, leaseUntil = :none${dueAt ? ', dueSk = :dueSk' : ''}${dueAt === null ? ' REMOVE duePk, dueSk' : ''}`,
    ConditionExpression: 'leaseUntil = :lease',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':state': state,
      ':done': packed(done),
      ':none': null,
      ':lease': leaseUntil,
      ...(dueAt && { ':dueSk': dueAt }),
    },
  });
  return item !== null;
}

/** Adds what SES tells, if no other news came since the batch was read. */
export async function recordNews({ id, newsVersion }: Batch, news: Map<string, News>): Promise<boolean> {
  const told = [...news].map(([memberId, what], i) => ({
    memberId,
    what,
    name: `#member${i}`,
    value: `:news${i}`,
  }));
  const item = await update(id, {
    UpdateExpression: `SET ${told.map(({ name, value }) => `news.${name} = ${value}`).join(', ')}, newsVersion = :next`,
    ConditionExpression: 'newsVersion = :known',
    ExpressionAttributeNames: Object.fromEntries(told.map(({ name, memberId }) => [name, memberId])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(told.map(({ value, what }) => [value, what])),
      ':known': newsVersion,
      ':next': newsVersion + 1,
    },
  });
  return item !== null;
}

async function update(id: string, how: Omit<UpdateCommandInput, 'TableName' | 'Key'>): Promise<Item | null> {
  const where = { TableName: requireEnv('TABLE_NAME'), Key: batchKey(id), ReturnValues: 'ALL_NEW' as const };
  try {
    const { Attributes } = await documents().send(new UpdateCommand({ ...where, ...how }));
    return (Attributes as Item | undefined) ?? null;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return null;
    throw fault;
  }
}
