import type { Temporal } from 'temporal-polyfill';
import { iso } from '../platform/instant.ts';
import { getItem, type Item } from '../platform/table.ts';
import { Community } from './community.ts';

const key = { pk: 'COMMUNITY', sk: 'COMMUNITY' };

/** The community this deployment serves; throws where it was never configured. */
export async function loadCommunity(): Promise<Community> {
  const item = await getItem(key);
  if (!item) throw new Error('the table holds no community: deploy writes it, `npm start` seeds it');
  return Community.parse(JSON.parse(String(item.json)));
}

let kept: { table: string | undefined; until: string; community: Community } | undefined;

/** The same, as it was within the last minute: for who asks again and again. */
export async function loadCommunityOfLate(now: Temporal.Instant): Promise<Community> {
  const table = process.env.TABLE_NAME;
  if (kept?.table === table && kept && kept.until > iso(now)) return kept.community;
  kept = { table, until: iso(now.add({ minutes: 1 })), community: await loadCommunity() };
  return kept.community;
}

/** The configuration as an item of the table. */
export const communityItem = (community: Community): Item => ({ ...key, json: JSON.stringify(community) });
