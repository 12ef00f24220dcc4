import type { Temporal } from 'temporal-polyfill';
import type { Community, Steward } from '../community/community.ts';
import { regionOrRoot, stewardsFor } from '../community/region.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { isMember, type Member } from './member.ts';
import { firstDigestFrom } from './settings.ts';
import { consentWrite, createMember, loadMemberAt } from './store.ts';

/**
 * Makes the stewards named in the community's configuration members of their region. Running it again changes nothing;
 * a steward who left stays away until they join again.
 */
export async function enrolStewards(
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Promise<void> {
  for (const steward of community.stewards) {
    if (await loadMemberAt(addressOf(steward))) continue;
    const member = stewardMember(steward, community, now, newId());
    const evidence = { file: 'community configuration' };
    const wording = 'named as a steward by the community';
    const consent = consentWrite({
      memberId: member.id,
      at: iso(now),
      kind: 'confirmed',
      method: 'steward-file',
      wording,
      evidence,
    });
    await commit([...createMember(member, null), consent]);
  }
}

/** The stewards who look after a region, as members who can be written to. */
export async function stewardMembers(
  region: string,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Promise<Member[]> {
  await enrolStewards(community, now, newId);
  const members = await Promise.all(
    stewardsFor(community, region).map((steward) => loadMemberAt(addressOf(steward))),
  );
  return members.filter((member) => member !== null).filter(isMember);
}

const addressOf = (steward: Steward): string => steward.email.toLowerCase();

function stewardMember(steward: Steward, community: Community, now: Temporal.Instant, id: string): Member {
  const home = regionOrRoot(community, steward.region);
  return {
    id,
    address: addressOf(steward),
    name: steward.name,
    status: 'active',
    language: steward.language,
    regions: [home.id],
    rhythm: 'weekly',
    profile: 'standard',
    pausedUntil: null,
    impliedUntil: null,
    digestedUntil: firstDigestFrom(home, 'weekly', community, now),
    trusted: true,
    joinedAt: iso(now),
    version: 1,
  };
}
