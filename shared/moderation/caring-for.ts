import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { isWithin, regionOrRoot } from '../community/region.ts';
import { decidersFor } from '../members/deciders.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';

/** The stewards who look after a place (a region's id), but for one person; where that leaves nobody, those above. */
export async function caringFor(
  place: string,
  except: string,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Promise<Member[]> {
  for (const region of regionOrRoot(community, place).path.toReversed()) {
    const stewards = await stewardMembers(region, community, now, newId);
    const others = stewards.filter(({ id }) => id !== except);
    if (others.length > 0) return others;
  }
  return [];
}

/** Who is asked about something from a place: the steward on duty, or all of them, but for one person; where that is nobody, those above. */
export async function whoToAsk(
  place: string,
  except: string,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Promise<Member[]> {
  const asked = await decidersFor(place, community, now, newId, [except]);
  return asked.length > 0 ? asked : caringFor(place, except, community, now, newId);
}

/** Everybody who may decide about words from a place: its stewards, and those of all regions above; but for one person. */
export async function allCaringFor(place: string, except: string, community: Community): Promise<Member[]> {
  const stewards = community.stewards.filter(({ region }) => isWithin(community, place, region));
  const members = await Promise.all(stewards.map(({ email }) => loadMemberAt(email.toLowerCase())));
  return members.filter((one) => one !== null).filter((one) => isMember(one) && one.id !== except);
}
