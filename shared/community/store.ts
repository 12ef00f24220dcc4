import { getItem, type Item } from '../platform/table.ts';
import { Community } from './community.ts';

const key = { pk: 'COMMUNITY', sk: 'COMMUNITY' };

/** The community this deployment serves; throws where it was never configured. */
export async function loadCommunity(): Promise<Community> {
  const item = await getItem(key);
  if (!item) throw new Error('the table holds no community: deploy writes it, `npm start` seeds it');
  return Community.parse(JSON.parse(String(item.json)));
}

/** The configuration as an item of the table. */
export const communityItem = (community: Community): Item => ({ ...key, json: JSON.stringify(community) });
