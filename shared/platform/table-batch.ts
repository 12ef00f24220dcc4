import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { documents } from './clients.ts';
import { requireEnv } from './environment.ts';
import type { Item, Key } from './table.ts';

/** Puts items without any condition, each for itself: for what does no harm where nothing comes after it. */
export const putItems = (items: Item[]): Promise<void> =>
  writeAll(onePerKey(items).map((Item) => ({ PutRequest: { Item } })));

/** Deletes what is under the keys; what is not there counts as deleted. */
export const deleteItems = (keys: Key[]): Promise<void> =>
  writeAll(onePerKey(keys).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));

/** A batch that names a key twice is refused as a whole. */
const onePerKey = <Named extends Key>(all: Named[]): Named[] => [
  ...new Map(all.map((one) => [`${one.pk}\n${one.sk}`, one])).values(),
];

type Request = { PutRequest: { Item: Item } } | { DeleteRequest: { Key: Key } };

const atOnce = 25;

async function writeAll(requests: Request[]): Promise<void> {
  const TableName = requireEnv('TABLE_NAME');
  for (let i = 0; i < requests.length; i += atOnce) {
    let left: Request[] | undefined = requests.slice(i, i + atOnce);
    while (left && left.length > 0) {
      const answer = await documents().send(new BatchWriteCommand({ RequestItems: { [TableName]: left } }));
      left = answer.UnprocessedItems?.[TableName] as Request[] | undefined;
    }
  }
}
