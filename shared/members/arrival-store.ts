import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { epochSeconds, iso } from '../platform/instant.ts';
import { getItem, type Key, queryItems, type Write } from '../platform/table.ts';
import { Why } from './trouble.ts';

const daysKept = 60;

/** Something for the stewards' weekly note: what changed about whether letters arrive. */
export const ArrivalNews = z.object({
  at: z.string(),
  memberId: z.string(),
  what: z.enum(['unreachable', 'returned', 'refused', 'complained']),
  /** Only of who became unreachable. */
  why: Why.nullable(),
});
export type ArrivalNews = z.infer<typeof ArrivalNews>;

/** Keeps a piece of news until its weekly note is long written. `key` tells apart what happens to one member at one moment. */
export function newsWrite(
  news: Omit<ArrivalNews, 'at' | 'why'> & { why?: Why; key?: string },
  now: Temporal.Instant,
): Write {
  const { memberId, what, why = null, key = '' } = news;
  const at = iso(now);
  const expiresAt = epochSeconds(now.add({ hours: 24 * daysKept }));
  const sk = `${at}#${memberId}#${what}#${key}`;
  return { kind: 'put', item: { pk: 'ARRIVALS', sk, at, memberId, what, why, expiresAt } };
}

/** All news from an instant (ISO) on and before another, in order. */
export async function newsBetween(since: string, until: string): Promise<ArrivalNews[]> {
  const items = await Array.fromAsync(queryItems({ pk: 'ARRIVALS', from: since, to: until }));
  return items.map((item) => ArrivalNews.parse(item));
}

const noteKey = (address: string, day: string): Key => ({ pk: `ADDRESS#${address}`, sk: `NOTE#${day}` });

/** Whether a steward's note of a week, named by its day (ISO date), is written, or there was nothing to write. */
export const wasNoted = async (address: string, day: string): Promise<boolean> =>
  (await getItem(noteKey(address, day))) !== null;

/** Lets the note of one week be written to a steward once. */
export const notedOnce = (address: string, day: string, now: Temporal.Instant): Write => ({
  kind: 'create',
  item: { ...noteKey(address, day), expiresAt: epochSeconds(now.add({ hours: 24 * daysKept })) },
});
