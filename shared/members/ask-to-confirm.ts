import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import type { Source } from './change-member.ts';
import { consentOf } from './consent.ts';
import type { Member } from './member.ts';
import { firstDigestFrom, placeTree } from './settings.ts';
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
  const member = pendingMember(newcomer, known, community, now, newId());
  const asked = consentOf(member, 'asked', source, now, 'join');
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

function pendingMember(
  newcomer: Newcomer,
  known: Member | null,
  community: Community,
  now: Temporal.Instant,
  id: string,
): Member {
  const root = regionOf(community, community.regions.id);
  return {
    id,
    address: newcomer.address,
    name: newcomer.name,
    status: 'pending',
    language: newcomer.language,
    regions: newcomer.regions,
    rhythm: 'weekly',
    // Who was with us before reads as they did then.
    profile: known?.profile ?? 'standard',
    pausedUntil: null,
    impliedUntil: null,
    digestedUntil: firstDigestFrom(root, 'weekly', community, now),
    trusted: false,
    joinedAt: iso(now),
    version: 1,
  };
}

const confirmLetter = (member: Member, source: Source, community: Community): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: { kind: 'confirm', regions: placeTree(community) },
  context: { kind: 'confirm' },
  answers: source.answers,
});
