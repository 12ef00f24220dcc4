import { Temporal } from 'temporal-polyfill';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import type { Trace, TracesBehind } from '../platform/trace.ts';
import type { Contribution } from './contribution.ts';

/** A member's thanks for somebody's words: said once, and told to the writer with their next digest. */
export interface Thanks {
  /** Whom it is for. */
  memberId: string;
  /** As the writer may know them; null where they gave no name. */
  name: string | null;
  /** Who says it. */
  fromId: string;
}

const said = (contributionId: string, memberId: string): Key => ({
  pk: `CONTRIBUTION#${contributionId}`,
  sk: `THANKS#${memberId}`,
});

/** So long a thank-you waits for a digest to go with. */
const kept = { hours: 24 * 120 };

/** Whether a member thanked for a contribution before. */
export const hasThanked = async (contributionId: string, memberId: string): Promise<boolean> =>
  (await getItem(said(contributionId, memberId))) !== null;

/** A member's thanks, listed where the writer's words came from; `at` is an ISO instant. */
export function saveThanks(
  { id, authorId, place }: Contribution,
  from: { id: string; name: string | null },
  at: string,
): Write[] {
  const until = Temporal.Instant.from(at).add(kept);
  const listed: Item = {
    pk: `THANKS#${place}`,
    sk: `${at}#${id}#${from.id}`,
    memberId: authorId,
    name: from.name,
    expiresAt: Math.floor(until.epochMilliseconds / 1000),
  };
  return [
    { kind: 'create', item: { ...said(id, from.id), at } },
    { kind: 'put', item: listed },
    {
      kind: 'put',
      item: { pk: `MEMBER#${from.id}`, sk: `${thanked}${id}`, at, listed: [listed.pk, listed.sk] },
    },
  ];
}

const thanked = 'THANKED#';

/** For what a member thanked, and when (ISO), in no order. */
export async function thanksBy(memberId: string): Promise<{ contributionId: string; at: string }[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: thanked }));
  return items.map(({ sk, at }) => ({ contributionId: sk.slice(thanked.length), at: String(at) }));
}

/** Who thanked for a contribution, and when (ISO). */
export async function thanksFor(contributionId: string): Promise<{ memberId: string; at: string }[]> {
  const range = { pk: `CONTRIBUTION#${contributionId}`, prefix: 'THANKS#' };
  const items = await Array.fromAsync(queryItems(range));
  return items.map(({ sk, at }) => ({ memberId: sk.slice('THANKS#'.length), at: String(at) }));
}

/** What is left of a member's thanks: that they said so, and their name where it waits to be told. */
export const thanksTraces: TracesBehind = async function* ({ pk, sk, listed }) {
  const waiting = Array.isArray(listed) ? [{ pk: String(listed[0]), sk: String(listed[1]) }] : [];
  const key = said(sk.slice(thanked.length), pk.slice('MEMBER#'.length));
  yield { kind: 'delete', keys: [...waiting, key] };
};

/** Everybody's thanks for one contribution, wherever they stand. */
export async function* thanksTracesFor({ id, place }: Contribution): AsyncGenerator<Trace> {
  for (const { memberId, at } of await thanksFor(id)) {
    const waiting = { pk: `THANKS#${place}`, sk: `${at}#${id}#${memberId}` };
    yield {
      kind: 'delete',
      keys: [waiting, { pk: `MEMBER#${memberId}`, sk: `${thanked}${id}` }, said(id, memberId)],
    };
  }
}

/** Thanks for words from these regions, said after `since` and up to `until` (ISO instants). */
export async function loadThanks(regions: string[], since: string, until: string): Promise<Thanks[]> {
  const found: Thanks[] = [];
  for (const region of regions)
    for await (const item of queryItems({ pk: `THANKS#${region}`, from: `${since}$`, to: `${until}$` }))
      found.push({
        memberId: String(item.memberId),
        name: item.name === null ? null : String(item.name),
        fromId: item.sk.slice(item.sk.lastIndexOf('#') + 1),
      });
  return found;
}
