import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import type { Source } from './change-member.ts';
import type { Consent, Member } from './member.ts';
import { firstDigestFrom, homeOf, nextDigestOf, placeTree, settingsOf } from './settings.ts';
import { consentWrite, createMember, saveMember } from './store.ts';

export interface Newcomer {
  address: string;
  name: string | null;
  language: Language;
  /** Region ids already named in the first mail. */
  regions: string[];
}

/**
 * The first half of double opt-in: a pending member and a letter that asks for a yes.
 * Asking again while pending sends the letter again; `known` is whoever has the address already.
 */
export function askToConfirm(
  newcomer: Newcomer,
  known: Member | null,
  source: Source,
  community: Community,
  now: Temporal.Instant,
  newId: () => string,
): Outcome {
  if (known?.status === 'pending') return askAgain(known, newcomer, source, community);
  const member = pendingMember(newcomer, community, now, newId());
  const asked = consent(member, 'asked', source, now, 'join');
  return {
    what: 'asked to confirm',
    writes: [...createMember(member, known), consentWrite(asked)],
    letters: [confirmLetter(member, source, community)],
  };
}

/** Somebody who asks twice means what they said last. */
function askAgain(
  known: Member,
  { name, language, regions }: Newcomer,
  source: Source,
  community: Community,
): Outcome {
  const told = { name: name ?? known.name, language, regions: regions.length > 0 ? regions : known.regions };
  const after = { ...known, ...told };
  return {
    what: 'asked again to confirm',
    writes: saveMember(known, after),
    letters: [confirmLetter(after, source, community)],
  };
}

function pendingMember(newcomer: Newcomer, community: Community, now: Temporal.Instant, id: string): Member {
  const root = regionOf(community, community.regions.id);
  return {
    id,
    address: newcomer.address,
    name: newcomer.name,
    status: 'pending',
    language: newcomer.language,
    regions: newcomer.regions,
    rhythm: 'weekly',
    pausedUntil: null,
    digestedUntil: firstDigestFrom(root, 'weekly', community, now),
    trusted: false,
    joinedAt: iso(now),
    version: 1,
  };
}

const confirmLetter = (member: Member, source: Source, community: Community): Outgoing => ({
  to: { memberId: member.id },
  language: member.language,
  model: { kind: 'confirm', regions: placeTree(community) },
  context: { kind: 'confirm' },
  answers: source.answers,
});

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
  const confirmed = consent(after, 'confirmed', source, now, told.wording);
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
  language: member.language,
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
  language: member.language,
  model: { kind: 'choose-region', regions: placeTree(community), unknown },
  context: { kind: 'choose-region' },
  answers: source.answers,
});

function consent(
  { id }: Member,
  kind: Consent['kind'],
  source: Source,
  now: Temporal.Instant,
  wording: string,
): Consent {
  return { memberId: id, at: iso(now), kind, method: source.method, wording, evidence: source.evidence };
}
