import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { dutyOrder, present } from '../community/on-duty.ts';
import { regionOrRoot } from '../community/region.ts';
import { dateAt } from '../platform/instant.ts';
import { stewardMembers } from './enrol-stewards.ts';
import { isMember, type Member } from './member.ts';
import { loadMemberAt } from './store.ts';

/**
 * The stewards who are asked to decide about something of a region: the one on duty, or all where there is no order; where that is nobody, those
 * above. `except`: ids of who is not to be asked, such as its author.
 */
export async function decidersFor(
  region: string,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
  except: string[] = [],
): Promise<Member[]> {
  const next = await nextDecider(region, community, now, except);
  return next ? [next] : caringFor(region, except, community, now, newId);
}

/**
 * The stewards who look after a place (a region's id), but for some; where that leaves nobody whom letters reach, those above: a steward who
 * left, or is unreachable, would be asked in vain.
 */
export async function caringFor(
  place: string,
  except: string[],
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Promise<Member[]> {
  let closest: Member[] = [];
  for (const region of regionOrRoot(community, place).path.toReversed()) {
    const stewards = await stewardMembers(region, community, now, newId);
    const others = stewards.filter(({ id }) => !except.includes(id));
    const reached = others.filter(({ status }) => status !== 'unreachable');
    if (reached.length > 0) return reached;
    if (closest.length === 0) closest = others;
  }
  return closest;
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
