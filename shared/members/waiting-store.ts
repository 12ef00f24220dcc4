import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { WaitingKind } from '../letters/letter-context.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { dueThings } from '../platform/due.ts';
import { iso } from '../platform/instant.ts';
import { type Item, type Key, queryItems, type Write } from '../platform/table.ts';

/** Something that waits for a steward's decision or answer; it knows no more of it than where to look. */
export const Waiting = z.object({
  what: WaitingKind,
  id: z.string(),
  region: z.string(),
  /** ISO instants: since when it waits, and when somebody was asked last. */
  since: z.string(),
  askedAt: z.string(),
  /** Who was asked, by member ids. */
  asked: z.array(z.string()),
  version: z.int(),
});
export type Waiting = z.infer<typeof Waiting>;

/** After so long, the next one in the order is asked, too. */
const patience = { hours: 48 };

const waitingKey = ({ region, what, id }: Pick<Waiting, 'region' | 'what' | 'id'>): Key => ({
  pk: `WAITS#${region}`,
  sk: `${what}#${id}`,
});

const waitingItem = (waiting: Waiting): Item => ({
  ...waitingKey(waiting),
  ...waiting,
  duePk: 'WAITS',
  dueSk: iso(Temporal.Instant.from(waiting.askedAt).add(patience)),
});

/** From now on something waits for those who are asked by these letters. Whether it still does is asked of the thing itself: what decides needs not know of this. `since`: an ISO instant, where it waited before. */
export function waits(
  { what, id, region }: Pick<Waiting, 'what' | 'id' | 'region'>,
  letters: Outgoing[],
  now: Temporal.Instant,
  since = iso(now),
): Write {
  const asked = letters.flatMap(({ to }) => ('memberId' in to ? [to.memberId] : []));
  const item = waitingItem({ what, id, region, since, askedAt: iso(now), asked, version: 1 });
  return { kind: 'put', item };
}

/** The same, as read, once somebody else was asked, or nobody is left to ask. */
export const askedOnce = (before: Waiting, asked: string[], at: string): Write => ({
  kind: 'replace',
  item: waitingItem({
    ...before,
    asked: [...before.asked, ...asked],
    askedAt: at,
    version: before.version + 1,
  }),
  version: before.version,
});

/** It waits no more; with a `version`, only as it was read. */
export const waitsNoMore = (
  waiting: Pick<Waiting, 'what' | 'id' | 'region'> & { version?: number },
): Write => ({
  kind: 'delete',
  key: waitingKey(waiting),
  ...(waiting.version !== undefined && { version: waiting.version }),
});

/** What was put down as waiting in the regions, the longest first; some of it may be decided by now. */
export async function loadWaiting(regions: string[]): Promise<Waiting[]> {
  const all: Waiting[] = [];
  for (const region of new Set(regions))
    for await (const item of queryItems({ pk: `WAITS#${region}` })) all.push(Waiting.parse(item));
  return all.toSorted((a, b) => a.since.localeCompare(b.since));
}

/** What has waited for the last who was asked longer than is good, by an instant (ISO). */
export const dueWaiting = (by: string): AsyncGenerator<Waiting> =>
  dueThings('WAITS', by, (item) => Waiting.parse(item));
