import type { Temporal } from 'temporal-polyfill';
import { idFrom } from '../platform/base32.ts';
import { epochSeconds } from '../platform/instant.ts';
import { getItem, type Key, type Write } from '../platform/table.ts';

const daysKept = 100;

const inboundKey = (sesMessageId: string): Key => ({ pk: `INBOUND#${sesMessageId}`, sk: 'INBOUND' });
const messageKey = (messageId: string, sender: string | null): Key => ({
  pk: `MESSAGE#${idFrom(`${messageId}|${sender ?? ''}`)}`,
  sk: 'MESSAGE',
});
const answeredKey = (address: string, date: string): Key => ({
  pk: `ANSWERED#${address}#${date}`,
  sk: 'ANSWERED',
});

/** What was decided about an inbound mail, if it was handled before. */
export async function handledBefore(sesMessageId: string): Promise<string | null> {
  const item = await getItem(inboundKey(sesMessageId));
  return item ? String(item.what) : null;
}

/** Whom a mail is from and what became of it: support's first question. */
export interface Handled {
  sesMessageId: string;
  messageId: string | null;
  sender: string | null;
  what: string;
}

/** Conditions that let one mail be handled once: by SES's id, and by Message-ID and sender (rule 2). */
export function handledOnce(
  { sesMessageId, messageId, sender, what }: Handled,
  now: Temporal.Instant,
): Write[] {
  const expiresAt = epochSeconds(now.add({ hours: 24 * daysKept }));
  const bySes: Write = {
    kind: 'create',
    item: { ...inboundKey(sesMessageId), what, messageId, sender, expiresAt },
  };
  if (!messageId) return [bySes];
  return [bySes, { kind: 'create', item: { ...messageKey(messageId, sender), sesMessageId, expiresAt } }];
}

/** Whether a mail with this Message-ID from this sender was handled, under whatever id of SES's. */
export const handledAsMessage = async ({
  messageId,
  sender,
}: Pick<Handled, 'messageId' | 'sender'>): Promise<boolean> =>
  messageId !== null && (await getItem(messageKey(messageId, sender))) !== null;

/** What a mail can wait for. */
type Waits = 'VOUCHED' | 'NUMBERS';

/** A mail that waited for its writer's answer is used once. */
export const vouchedOnce = (sesMessageId: string, waits: Waits = 'VOUCHED'): Write => ({
  kind: 'create',
  item: { ...inboundKey(sesMessageId), sk: waits },
});

/** Whether a mail that waited was used already. */
export const wasVouched = async (sesMessageId: string, waits: Waits = 'VOUCHED'): Promise<boolean> =>
  (await getItem({ ...inboundKey(sesMessageId), sk: waits })) !== null;

/** How many letters somebody's mails have caused today. */
export async function answersToday(address: string, date: string): Promise<number> {
  const item = await getItem(answeredKey(address, date));
  return Number(item?.times ?? 0);
}

export const countAnswer = (address: string, date: string, now: Temporal.Instant): Write => ({
  kind: 'count',
  key: answeredKey(address, date),
  expiresAt: epochSeconds(now.add({ hours: 72 })),
});
