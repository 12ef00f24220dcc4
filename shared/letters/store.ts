import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documents } from '../platform/clients.ts';
import { dueThings } from '../platform/due.ts';
import { requireEnv } from '../platform/environment.ts';
import { getItem, getItems, type Key, queryItems, type Write } from '../platform/table.ts';
import { Delivery, type DeliveryState, helper, Letter, stranger } from './delivery.ts';
import { LetterContext } from './letter-context.ts';

/** By its id, `<letterId>-<memberId>`: that of a member stands with them, so that their letters can be listed. */
export function deliveryKey(id: string): Key {
  const [letterId = '', to = '', supportId = ''] = id.split('-');
  if (to === helper) return { pk: `SUPPORT#${supportId}`, sk: `DELIVERY#${letterId}` };
  return to === stranger
    ? { pk: `DELIVERY#${id}`, sk: 'DELIVERY' }
    : { pk: `MEMBER#${to}`, sk: `DELIVERY#${letterId}` };
}
export const strangersDeliveryKey = (letterId: string): Key => deliveryKey(`${letterId}-${stranger}`);
export const letterKey = (id: string): Key => ({ pk: `LETTER#${id}`, sk: 'LETTER' });
export const contextKey = (id: string): Key => ({ pk: `LETTER#${id}`, sk: 'CONTEXT' });

/** A letter and what it is about, written once. */
export const letterWrites = (letter: Letter, context: LetterContext): Write[] => [
  { kind: 'create', item: { ...letterKey(letter.id), ...letter } },
  { kind: 'create', item: { ...contextKey(letter.id), context } },
];

/** What the reply address of an id is about that is no letter's own: calendars answer a gathering by one and the same address, whichever letter brought it. */
export const contextWrite = (id: string, context: LetterContext): Write => ({
  kind: 'put',
  item: { ...contextKey(id), context },
});

/** A delivery still to be made; it stays in the `due` index until it is sent, skipped or given up. */
export const deliveryWrite = (delivery: Delivery): Write => ({
  kind: 'create',
  item: { ...deliveryKey(delivery.id), ...delivery, duePk: 'DELIVERY', dueSk: delivery.createdAt },
});

export async function loadLetter(id: string): Promise<Letter | null> {
  const item = await getItem(letterKey(id));
  return item && Letter.parse(item);
}

/** The letters that many batches share, as long as they are in use: once written, a letter never changes. By table and id, the oldest first. */
const kept = new Map<string, Letter>();
const mostKept = 24;

/** The same for a bulk letter, of which a function sends hundreds of batches. */
export async function loadBulkLetter(id: string): Promise<Letter | null> {
  const key = `${requireEnv('TABLE_NAME')} ${id}`;
  const letter = kept.get(key) ?? (await loadLetter(id));
  if (!letter) return null;
  kept.delete(key);
  kept.set(key, letter);
  const [oldest = ''] = kept.keys();
  if (kept.size > mostKept) kept.delete(oldest);
  return letter;
}

export async function loadContext(letterId: string): Promise<LetterContext | null> {
  const item = await getItem(contextKey(letterId));
  return item && LetterContext.parse(item.context);
}

export async function loadDelivery(id: string): Promise<Delivery | null> {
  const item = await getItem(deliveryKey(id));
  return item && Delivery.parse(item);
}

/** The personal letters to a member, in no order. */
export async function deliveriesTo(memberId: string): Promise<Delivery[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'DELIVERY#' }));
  return items.map((item) => Delivery.parse(item));
}

/** Letters by id, in no order. */
export async function loadLetters(ids: string[]): Promise<Letter[]> {
  return (await getItems([...new Set(ids)].map(letterKey))).map((item) => Letter.parse(item));
}

/** Deliveries that were due by an instant (ISO) and are not settled. */
export const dueDeliveries = (by: string): AsyncGenerator<Delivery> =>
  dueThings('DELIVERY', by, (item) => Delivery.parse(item));

/** What changes about a delivery; `due: null` takes it off the list of what is to be done. */
export interface Progress {
  state: DeliveryState;
  reason?: string | null;
  leaseUntil?: string | null;
  sesMessageId?: string | null;
  due?: string | null;
}

/** Moves a delivery on if it is still in one of the given states; false where somebody else moved it first. */
export async function moveDelivery(id: string, from: DeliveryState[], progress: Progress): Promise<boolean> {
  const { due, ...rest } = progress;
  const fields = Object.entries({
    ...rest,
    ...(typeof due === 'string' && { duePk: 'DELIVERY', dueSk: due }),
  });
  const expected = from.map((state, i) => [`:from${i}`, state] as const);
  try {
    await documents().send(
      new UpdateCommand({
        TableName: requireEnv('TABLE_NAME'),
        Key: deliveryKey(id),
        UpdateExpression:
          `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}` +
          (due === null ? ' REMOVE duePk, dueSk' : ''),
        ConditionExpression: `#state IN (${expected.map(([name]) => name).join(', ')})`,
        ExpressionAttributeNames: {
          '#state': 'state',
          ...Object.fromEntries(fields.map(([n]) => [`#${n}`, n])),
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
          ...Object.fromEntries(expected),
        },
      }),
    );
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
}
