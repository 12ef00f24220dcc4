import type { Community } from '../community/community.ts';
import { isWithin } from '../community/region.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';

/** Everybody who may decide about words from a place: its stewards, and those of all regions above; but for one person. */
export async function allCaringFor(place: string, except: string, community: Community): Promise<Member[]> {
  const stewards = community.stewards.filter(({ region }) => isWithin(community, place, region));
  const members = await Promise.all(stewards.map(({ email }) => loadMemberAt(email.toLowerCase())));
  return members.filter((one) => one !== null).filter((one) => isMember(one) && one.id !== except);
}
