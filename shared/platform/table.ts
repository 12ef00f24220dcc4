import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { documents } from './clients.ts';
import { requireEnv } from './environment.ts';

/** A key of the table, and an item under it; every item's layout is in docs/architecture.md. */
export interface Key {
  pk: string;
  sk: string;
}
export type Item = Key & Record<string, unknown>;

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction, made by a store and committed by a step. */
export type Write =
  | { kind: 'create'; item: Item }
  | { kind: 'put'; item: Item }
  /** Replaces an item only if it still has the version that was read. */
  | { kind: 'replace'; item: Item; version: number }
  /** With a `version`, only the item that was read. */
  | { kind: 'delete'; key: Key; version?: number }
  | { kind: 'count'; key: Key; expiresAt: number };

/** `conflict` says which writes found something else than they expected, by position. */
export type Committed = { kind: 'committed' } | { kind: 'conflict'; at: number[] };

/** Writes everything or nothing. Throws on faults (throttling, network); a failed expectation is a value. One write alone needs no transaction, which costs twice. */
export async function commit(writes: Write[]): Promise<Committed> {
  const [only, ...others] = writes.map(toTransactItem);
  try {
    if (only?.Put && others.length === 0) await documents().send(new PutCommand(only.Put));
    else await documents().send(new TransactWriteCommand({ TransactItems: writes.map(toTransactItem) }));
    return { kind: 'committed' };
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return { kind: 'conflict', at: [0] };
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    const at = failedExpectations(fault);
    if (at.length === 0) throw fault;
    return { kind: 'conflict', at };
  }
}

function failedExpectations(fault: TransactionCanceledException): number[] {
  return (fault.CancellationReasons ?? []).flatMap((reason, i) =>
    reason.Code === 'ConditionalCheckFailed' ? [i] : [],
  );
}

function toTransactItem(write: Write): TransactItem {
  const TableName = requireEnv('TABLE_NAME');
  switch (write.kind) {
    case 'create':
      return { Put: { TableName, Item: write.item, ConditionExpression: 'attribute_not_exists(pk)' } };
    case 'put':
      return { Put: { TableName, Item: write.item } };
    case 'replace':
      return {
        Put: { TableName, Item: write.item, ...ifVersion(write.version) },
      };
    case 'delete':
      return { Delete: { TableName, Key: write.key, ...(write.version && ifVersion(write.version)) } };
    case 'count':
      return {
        Update: {
          TableName,
          Key: write.key,
          UpdateExpression: 'ADD times :one SET expiresAt = :expiresAt',
          ExpressionAttributeValues: { ':one': 1, ':expiresAt': write.expiresAt },
        },
      };
  }
}

const ifVersion = (version: number) => ({
  ConditionExpression: '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

/** The item under a key as of now (strongly consistent), or null. */
export async function getItem(key: Key): Promise<Item | null> {
  const { Item } = await documents().send(
    new GetCommand({
      TableName: requireEnv('TABLE_NAME'),
      Key: { pk: key.pk, sk: key.sk },
      ConsistentRead: true,
    }),
  );
  return (Item as Item | undefined) ?? null;
}

/** The items that exist under the given keys, in no order; any number of keys. `soon`: as they were within the last second, at half the price. */
export async function getItems(keys: Key[], { soon = false } = {}): Promise<Item[]> {
  const TableName = requireEnv('TABLE_NAME');
  const found: Item[] = [];
  for (let i = 0; i < keys.length; i += 100) {
    let Keys: Key[] | undefined = keys.slice(i, i + 100);
    while (Keys && Keys.length > 0) {
      const answer = await documents().send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: !soon } } }),
      );
      found.push(...((answer.Responses?.[TableName] ?? []) as Item[]));
      Keys = answer.UnprocessedKeys?.[TableName]?.Keys as Key[] | undefined;
    }
  }
  return found;
}

export interface Range {
  pk: string;
  /** Sort keys from and up to, both included. */
  from?: string;
  to?: string;
  prefix?: string;
  /** No more items than this. */
  limit?: number;
}

/** All items of a partition within a range of sort keys, page by page. */
export async function* queryItems(range: Range, index?: 'due'): AsyncGenerator<Item> {
  const input = queryInput(range, index);
  let left = range.limit ?? Number.POSITIVE_INFINITY;
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await documents().send(
      new QueryCommand({
        ...input,
        ...(Number.isFinite(left) && { Limit: left }),
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    yield* (page.Items ?? []) as Item[];
    left -= page.Items?.length ?? 0;
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && left > 0);
}

function queryInput({ pk, from, to, prefix }: Range, index: 'due' | undefined): QueryCommandInput {
  const [pkName, skName] = index ? [`${index}Pk`, `${index}Sk`] : ['pk', 'sk'];
  const conditions = ['#pk = :pk'];
  const values: Record<string, string> = { ':pk': pk };
  if (prefix !== undefined) {
    conditions.push('begins_with(#sk, :prefix)');
    values[':prefix'] = prefix;
  } else if (from !== undefined || to !== undefined) {
    conditions.push('#sk BETWEEN :from AND :to');
    values[':from'] = from ?? ' ';
    values[':to'] = to ?? '\uFFFF';
  }
  return {
    TableName: requireEnv('TABLE_NAME'),
    ...(index ? { IndexName: index } : { ConsistentRead: true }),
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: { '#pk': pkName, ...(conditions.length > 1 && { '#sk': skName }) },
    ExpressionAttributeValues: values,
  };
}
