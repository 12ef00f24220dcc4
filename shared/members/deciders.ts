import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { dutyOrder, present } from '../community/on-duty.ts';
import { regionOrRoot } from '../community/region.ts';
import { dateAt } from '../platform/instant.ts';
import { stewardMembers } from './enrol-stewards.ts';
import { isMember, type Member } from './member.ts';
import { loadMemberAt } from './store.ts';

/**
 * The stewards who are asked to decide about something of a region: the one on duty, or all where there is no order. `except`: ids of
 * who is not to be asked, such as its author.
 */
export async function decidersFor(
  region: string,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
  except: string[] = [],
): Promise<Member[]> {
  const all = (await stewardMembers(region, community, now, newId)).filter(({ id }) => !except.includes(id));
  const next = await nextDecider(region, community, now, except);
  return next ? [next] : all;
}

/** Who is asked after those who were (by ids); null where there is no order, or everybody in it was asked. */
export async function nextDecider(
  region: string,
  community: Community,
  now: Temporal.Instant,
  asked: string[],
): Promise<Member | null> {
  const order = dutyOrder(community, region);
  if (!order) return null;
  const today = dateAt(now, regionOrRoot(community, region).timeZone).toString();
  const there = present(community, order, today);
  // Who is away is asked when nobody else is left.
  const others = order.filter((one) => !there.includes(one));
  const members = await Promise.all([...there, ...others].map(reachable));
  const left = members.filter((one) => one !== null).filter(({ id }) => !asked.includes(id));
  // A pause is an absence, too, where there is somebody else.
  return left.find(({ status }) => status === 'active') ?? left[0] ?? null;
}

async function reachable({ email }: Steward): Promise<Member | null> {
  const member = await loadMemberAt(email.toLowerCase());
  return member && isMember(member) && member.status !== 'unreachable' ? member : null;
}
