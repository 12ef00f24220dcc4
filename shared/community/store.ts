import type { Temporal } from 'temporal-polyfill';
import { iso } from '../platform/instant.ts';
import { getItems, type Item, type Write } from '../platform/table.ts';
import { Community } from './community.ts';
import { noStewardship, Stewardship, withStewardship } from './stewardship.ts';

const key = { pk: 'COMMUNITY', sk: 'COMMUNITY' };
/** Beside the file, which deploying writes anew. */
const stewardshipKey = { pk: 'COMMUNITY', sk: 'STEWARDSHIP' };

/** The community this deployment serves; throws where it was never configured. */
export async function loadCommunity(): Promise<Community> {
  const items = await getItems([key, stewardshipKey]);
  const [item, settled] = [key, stewardshipKey].map(({ sk }) => items.find((one) => one.sk === sk));
  if (!item) throw new Error('the table holds no community: deploy writes it, `npm start` seeds it');
  const file = Community.parse(JSON.parse(String(item.json)));
  return withStewardship(file, settled ? Stewardship.parse(settled) : noStewardship);
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

/** What stewards settle, in the place of what was read; conflicts where somebody settled something meanwhile. */
export function saveStewardship(after: Stewardship): Write {
  const item = { ...stewardshipKey, ...after, version: after.version + 1 };
  return after.version === 0 ? { kind: 'create', item } : { kind: 'replace', item, version: after.version };
}
