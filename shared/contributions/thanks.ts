import { Temporal } from 'temporal-polyfill';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import type { Contribution } from './contribution.ts';

/** A member's thanks for somebody's words: said once, and told to the writer with their next digest. */
export interface Thanks {
  /** Whom it is for. */
  memberId: string;
  /** As the writer may know them; null where they gave no name. */
  name: string | null;
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
  ];
}

/** Thanks for words from these regions, said after `since` and up to `until` (ISO instants). */
export async function loadThanks(regions: string[], since: string, until: string): Promise<Thanks[]> {
  const found: Thanks[] = [];
  for (const region of regions)
    for await (const item of queryItems({ pk: `THANKS#${region}`, from: `${since}$`, to: `${until}$` }))
      found.push({ memberId: String(item.memberId), name: item.name === null ? null : String(item.name) });
  return found;
}
