import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMember, residentsOf, saveMember, shards } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { id, member } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const residents = async (region: string) => {
  const all = Array.from({ length: shards }, (_, shard) => residentsOf(region, shard, '', 10));
  return (await Promise.all(all)).flat().map(({ id, status, rhythm }) => ({ id, status, rhythm }));
};

test('what planning knows of a member is what was last kept, also where it was read as changed already', async () => {
  const silent = member({ status: 'unreachable' });
  await commit(createMember(silent, null));
  const back = { ...silent, status: 'active' as const };
  await commit(saveMember(back, { ...back }));
  const known = { id: id('m'), status: 'active', rhythm: 'weekly' };
  expect(await residents('ottawa')).toEqual([known]);
  const moved = { ...back, version: 2, regions: ['kingston'], rhythm: 'monthly' as const };
  await commit(saveMember({ ...back, version: 2 }, moved));
  expect(await residents('ottawa')).toEqual([]);
  expect(await residents('kingston')).toEqual([{ ...known, rhythm: 'monthly' }]);
});
