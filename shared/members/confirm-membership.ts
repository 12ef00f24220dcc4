import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import type { Source } from './change-member.ts';
import { consentOf } from './consent.ts';
import type { Member } from './member.ts';
import { firstDigestFrom, homeOf, nextDigestOf, placeTree, settingsOf } from './settings.ts';
import { consentWrite, saveMember } from './store.ts';

/**
 * The second half: a yes, with regions where they were told. Without any the member starts with the whole
 * province and is asked where they live; nobody who said yes is left waiting.
 */
export function confirmMembership(
  member: Member,
  told: { regions: string[]; unknown: string[]; language?: Language; name?: string | null; wording: string },
  source: Source,
  community: Community,
  now: Temporal.Instant,
): Outcome {
  if (member.status !== 'pending') return { what: 'was confirmed already', writes: [], letters: [] };
  const chosen = told.regions.length > 0 ? told.regions : member.regions;
  const regions = chosen.length > 0 ? chosen : [community.regions.id];
  const changes = { language: told.language ?? member.language, name: told.name ?? member.name };
  const joined: Member = { ...member, ...changes, status: 'active', regions, joinedAt: iso(now) };
  const after = {
    ...joined,
    digestedUntil: firstDigestFrom(homeOf(joined, community), joined.rhythm, community, now),
  };
  const confirmed = consentOf(after, 'confirmed', source, now, told.wording);
  const asking =
    chosen.length === 0 && told.unknown.length > 0
      ? [chooseRegion(after, told.unknown, source, community)]
      : [];
  return {
    what: 'joined',
    writes: [...saveMember(member, after), consentWrite(confirmed)],
    letters: [welcome(after, source, community, now), ...asking],
  };
}

const welcome = (member: Member, source: Source, community: Community, now: Temporal.Instant): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: {
    kind: 'welcome',
    name: member.name,
    settings: settingsOf(member, community),
    stewards: community.stewards.filter((steward) =>
      member.regions.some((id) => regionPath(community, id).includes(steward.region)),
    ),
    firstDigest: nextDigestOf(member, community, now),
  },
  context: { kind: 'choose-region' },
  answers: source.answers,
});

const regionPath = (community: Community, id: string): string[] => regionOf(community, id).path;

const chooseRegion = (member: Member, unknown: string[], source: Source, community: Community): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'choose-region', regions: placeTree(community), unknown },
  context: { kind: 'choose-region' },
  answers: source.answers,
});
