import type { Temporal } from 'temporal-polyfill';
import { regionsLookedAfter } from '../community/on-duty.ts';
import { regionOrRoot, treeOf } from '../community/region.ts';
import type { NewcomersView } from '../letters/desk-view.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { countAsked, loadMembers, loadResidents } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Desk } from './waiting-things.ts';

const month = { hours: 24 * 30 };
/** More would be a list that nobody reads. */
const mostNamed = 60;

/** Who joined in the last thirty days where a steward looks after, by place in the community's order. Who was only asked is counted, and not named. */
export async function loadNewcomers(steward: Member, { community, now }: Desk): Promise<NewcomersView> {
  const regions = regionsLookedAfter(community, steward.address).flatMap((id) => treeOf(community, id));
  const since: Temporal.Instant = now.subtract(month);
  const fresh = (await loadResidents(regions)).filter(({ joinedAt }) => joinedAt >= iso(since));
  const members = (await loadMembers(fresh.map(({ id }) => id)))
    .filter((member) => member.id !== steward.id && regions.includes(homeOf(member, community).id))
    .toSorted((a, b) => a.joinedAt.localeCompare(b.joinedAt));
  const named = members.slice(0, mostNamed);
  const byPlace = Map.groupBy(named, (member) => homeOf(member, community).id);
  const places = [...new Set(regions)].flatMap((id) => {
    const here = byPlace.get(id) ?? [];
    if (here.length === 0) return [];
    return {
      place: regionOrRoot(community, id).name,
      people: here.map(({ name, joinedAt }) => ({ name, on: joinedAt })),
      byIds: here.map(({ id: memberId }) => memberId),
    };
  });
  return {
    since: dateAt(since, regionOrRoot(community, regions[0]).timeZone).toString(),
    places,
    more: members.length - named.length,
    asked: await countAsked(),
  };
}
