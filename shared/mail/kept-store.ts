import type { Temporal } from 'temporal-polyfill';
import { epochSeconds } from '../platform/instant.ts';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { putItems } from '../platform/table-batch.ts';
import type { Person, Trace, TracesBehind } from '../platform/trace.ts';
import { handledDays, KeptMail } from './kept-mail.ts';
import type { ReceiptNotification } from './notification.ts';

export const inboundKey = (sesMessageId: string): Key => ({ pk: `INBOUND#${sesMessageId}`, sk: 'INBOUND' });

/** Notes where a mail lies, before anything is made of it. Noting it again changes nothing. */
export async function noteMail(
  { mail, receipt }: ReceiptNotification,
  { sender, letterIds }: Pick<KeptMail, 'sender' | 'letterIds'>,
  now: Temporal.Instant,
): Promise<void> {
  const kept: KeptMail = {
    sesMessageId: mail.messageId,
    objectKey: receipt.action.objectKey,
    receivedAt: mail.timestamp,
    sender,
    letterIds,
    expiresAt: epochSeconds(now.add({ hours: 24 * handledDays })),
  };
  await putItems(keysOf(kept).map((key): Item => ({ ...key, ...kept })));
}

function keysOf({ sesMessageId, sender, letterIds }: KeptMail): Key[] {
  const places = [
    ...(sender === null ? [] : [`ADDRESS#${sender}`]),
    ...letterIds.map((id) => `LETTER#${id}`),
  ];
  return places.map((pk) => ({ pk, sk: `MAIL#${sesMessageId}` }));
}

/** The mails from an address that are kept, the oldest first. */
export async function mailsFrom(address: string): Promise<KeptMail[]> {
  const items = await Array.fromAsync(queryItems({ pk: `ADDRESS#${address}`, prefix: 'MAIL#' }));
  return items
    .map((item) => KeptMail.parse(item))
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

/**
 * What is left of somebody's mail: its raw form, and who sent it. That it was handled stays known, so that it is not handled again; one
 * that is still to be handled is left until it is.
 */
export const mailTraces: TracesBehind = async function* (pointer, { atLast }) {
  const kept = KeptMail.parse(pointer);
  if (!atLast && !(await isHandled(kept))) return;
  if (kept.objectKey !== null) yield { kind: 'raw-mail', objectKey: kept.objectKey };
  const handled = {
    what: 'its writer is forgotten',
    messageId: null,
    sender: null,
    expiresAt: kept.expiresAt,
  };
  yield {
    kind: 'rewrite',
    writes: [{ kind: 'put', item: { ...inboundKey(kept.sesMessageId), ...handled } }],
  };
  yield { kind: 'delete', keys: keysOf(kept) };
};

/** What is left of mails that answer a letter, and mostly quote it; but who wrote them is still to be known, until they are forgotten. */
export async function* answerTraces(letterId: string, { atLast }: Person): AsyncGenerator<Trace> {
  for await (const item of queryItems({ pk: `LETTER#${letterId}`, prefix: 'MAIL#' })) {
    const kept = KeptMail.parse(item);
    if (!atLast && !(await isHandled(kept))) continue;
    if (kept.objectKey !== null) yield { kind: 'raw-mail', objectKey: kept.objectKey };
    const ours = keysOf(kept).filter(({ pk }) => pk.startsWith('ADDRESS#'));
    const gone = ours.map((key): Write => ({ kind: 'put', item: { ...key, ...kept, objectKey: null } }));
    if (gone.length > 0) yield { kind: 'rewrite', writes: gone };
    yield { kind: 'delete', keys: keysOf(kept).filter(({ pk }) => pk.startsWith('LETTER#')) };
  }
}

/** Whether something was made of a mail: until then its raw form is needed. */
const isHandled = async ({ sesMessageId }: KeptMail): Promise<boolean> =>
  (await getItem(inboundKey(sesMessageId))) !== null;
