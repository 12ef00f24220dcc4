import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { Language } from '../language/language.ts';
import { writerOf } from '../letters/message-id.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { getItem, type Key, queryItems, type Write } from '../platform/table.ts';
import { waits, waitsNoMore } from './waiting-store.ts';

/** What a member wrote to the stewards, kept as long as it waits for an answer; it stands with its writer, and goes with them. */
export const Message = z.object({
  id: z.string(),
  /** The place whose stewards are asked. */
  region: z.string(),
  words: z.string(),
  language: Language,
  /** An ISO instant. */
  at: z.string(),
});
export type Message = z.infer<typeof Message>;

const keyOf = (id: string): Key => ({
  pk: `MEMBER#${writerOf(id)}`,
  sk: `MESSAGE#${id.slice(id.indexOf('-') + 1)}`,
});

/** From now on it waits for those who are asked by these letters. */
export const messageWaits = (message: Message, letters: Outgoing[], now: Temporal.Instant): Write[] => [
  { kind: 'put', item: { ...keyOf(message.id), ...message } },
  waits({ what: 'message', id: message.id, region: message.region }, letters, now),
];

/** It was answered, and nothing of it is kept; doing it again changes nothing. */
export const messageEnds = ({ id, region }: Pick<Message, 'id' | 'region'>): Write[] => [
  { kind: 'delete', key: keyOf(id) },
  waitsNoMore({ what: 'message', id, region }),
];

export async function loadMessage(id: string): Promise<Message | null> {
  const item = await getItem(keyOf(id));
  return item && Message.parse(item);
}

/** Somebody's messages that wait for an answer, the oldest first. */
export async function messagesOf(memberId: string): Promise<Message[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'MESSAGE#' }));
  return items.map((item) => Message.parse(item)).toSorted((a, b) => a.at.localeCompare(b.at));
}
