import type { Temporal } from 'temporal-polyfill';
import { lastSlot, nextSlot, periodEnd } from '../community/calendar.ts';
import type { Community, RegionTree } from '../community/community.ts';
import { type Region, regionOrRoot, regionsOf } from '../community/region.ts';
import type { PlaceTree, Settings } from '../letters/letter-model.ts';
import { iso } from '../platform/instant.ts';
import { getsAnswers, hearsStillHere, type Member, type Rhythm } from './member.ts';

/** A member's home: the first of their regions that the community still has, whose time zone is theirs. */
export const homeOf = ({ regions }: Pick<Member, 'regions'>, community: Community): Region =>
  regionOrRoot(
    community,
    regions.find((id) => regionsOf(community).some((region) => region.id === id)),
  );

/** What a member has chosen, as letters and pages show it. */
export const settingsOf = (member: Member, community: Community): Settings => ({
  address: member.address,
  name: member.name,
  language: member.language,
  regions: member.regions.map((id) => regionOrRoot(community, id).name),
  rhythm: member.rhythm,
  profile: member.profile,
  answers: getsAnswers(member),
  stillHere: hearsStillHere(member),
  paused: member.status === 'paused',
  pausedUntil: member.status === 'paused' ? member.pausedUntil : null,
});

/** The region tree as shown to somebody who chooses. */
export const placeTree = (community: Community): PlaceTree => branch(community.regions);

const branch = (node: RegionTree): PlaceTree => ({
  name: node.name,
  regions: (node.regions ?? []).map(branch),
});

/** When (ISO date, local) the member's next digest goes out. */
export const nextDigestOf = (member: Member, community: Community, now: Temporal.Instant): string =>
  nextDigestAt(homeOf(member, community), member.rhythm, community, now);

/** When (ISO date, local) the next digest of a region goes out. */
function nextDigestAt(region: Region, rhythm: Rhythm, community: Community, now: Temporal.Instant): string {
  return nextSlot(now, rhythm, community, region.timeZone)
    .toZonedDateTimeISO(region.timeZone)
    .toPlainDate()
    .toString();
}

/** Where a new member's reading starts: with what their neighbours' last digest did not have. */
export const firstDigestFrom = (
  region: Region,
  rhythm: Rhythm,
  community: Community,
  now: Temporal.Instant,
): string => iso(periodEnd(lastSlot(now, rhythm, community, region.timeZone)));
