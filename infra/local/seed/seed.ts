import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { Community } from '../../../shared/community/community.ts';
import { communityItem } from '../../../shared/community/store.ts';
import { enrolStewards } from '../../../shared/members/enrol-stewards.ts';
import { newId } from '../../../shared/platform/ids.ts';
import { commit, getItem } from '../../../shared/platform/table.ts';
import { seedExample } from './example.ts';

/**
 * Fills the table at a start: community, regions and stewards always come from the file (`COMMUNITY_FILE`, else the example);
 * a few members, contributions and an open prompt only the first time, and not at all where `empty`.
 */
export async function seed({ empty }: { empty: boolean }): Promise<void> {
  const file = process.env.COMMUNITY_FILE ?? 'community.example.json';
  const community = Community.parse(JSON.parse(await readFile(file, 'utf8')));
  await commit([{ kind: 'put', item: communityItem(community) }]);
  const now = Temporal.Now.instant();
  await enrolStewards(community, now, newId);
  const done = { pk: 'SEEDED', sk: 'SEEDED' };
  if (await getItem(done)) return;
  if (!empty) await seedExample(community, now);
  await commit([{ kind: 'put', item: done }]);
}
