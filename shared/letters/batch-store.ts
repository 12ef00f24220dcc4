import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { documents } from '../platform/clients.ts';
import { dueThings } from '../platform/due.ts';
import { requireEnv } from '../platform/environment.ts';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { type Batch, batchId, type News } from './batch.ts';
import { packed, packedNews, packedOutcomes, unpacked } from './batch-item.ts';
import type { Part } from './edition-store.ts';

/** The batches of a region are spread over this many partitions, so that none outgrows its limits. */
const partitions = 8;

/** By its id, `<edition>_<region>_<number>`. */
const batchKey = (id: string): Key => {
  const end = id.lastIndexOf('_');
  const number = id.slice(end + 1);
  return { pk: `BATCHES#${id.slice(0, end)}#${Number(number) % partitions}`, sk: number };
};

const batchIn = (item: Item): Batch =>
  unpacked(`${item.pk.slice('BATCHES#'.length, item.pk.lastIndexOf('#'))}_${item.sk}`, item);

const due = (at: string) => ({ duePk: 'BATCH', dueSk: at });

/** A new batch; it stays in the `due` index until it is done. */
export const batchWrite = (batch: Batch): Write => ({
  kind: 'create',
  item: { ...batchKey(batch.id), ...packed(batch), ...(batch.state !== 'done' && due(batch.createdAt)) },
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
export const dueBatches = (by: string): AsyncGenerator<Batch> => dueThings('BATCH', by, batchIn);

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
  batch: Batch,
  done: Batch['done'],
  state: Batch['state'],
  dueAt?: string | null,
): Promise<boolean> {
  const packed = packedOutcomes(batch, done);
  const item = await update(batch.id, {
    UpdateExpression: `SET #state = :state, done = :done, why = :why, leaseUntil = :none${dueAt ? ', dueSk = :dueSk' : ''}${dueAt === null ? ' REMOVE duePk, dueSk' : ''}`,
    ConditionExpression: 'leaseUntil = :lease',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':state': state,
      ':done': packed.done,
      ':why': packed.why,
      ':none': null,
      ':lease': batch.leaseUntil,
      ...(dueAt && { ':dueSk': dueAt }),
    },
  });
  return item !== null;
}

/** Adds what SES tells, if no other news came since the batch was read. */
export async function recordNews(batch: Batch, news: Map<string, News>): Promise<boolean> {
  const item = await update(batch.id, {
    UpdateExpression: 'SET news = :news, newsVersion = :next',
    ConditionExpression: 'newsVersion = :known',
    ExpressionAttributeValues: {
      ':news': packedNews(batch, { ...batch.news, ...Object.fromEntries(news) }),
      ':known': batch.newsVersion,
      ':next': batch.newsVersion + 1,
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
