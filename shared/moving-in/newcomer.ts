import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Consent, Member } from '../members/member.ts';
import { firstDigestFrom, homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Claim, Person } from './read-person.ts';
import type { Unasked } from './unasked.ts';

/** Where people come from: as letters name it to them, and as their consent record keeps it. */
export interface Origin {
  /** The list they were on. */
  list: string;
  /** The person who brings them. */
  by: string;
  /** The file, and the SHA-256 of its octets in hexadecimal. */
  file: string;
  fileHash: string;
}

/** All that is written of somebody who moves in: the member, the consent event, and the first letter they are to get. */
export interface Newcomer {
  member: Member;
  consent: Consent;
  unasked: Unasked;
}

/** A person with consent is a member at once; one without is asked first, and gets nothing else until they say yes. */
export function newcomerFrom(
  person: Person,
  origin: Origin,
  community: Community,
  now: Temporal.Instant,
  id: string,
): Newcomer {
  const { address, name, language, rhythm, profile, claim, joined } = person;
  const isAsked = claim.kind === 'none';
  const regions = isAsked || person.regions.length > 0 ? person.regions : [community.regions.id];
  const home = homeOf({ regions }, community);
  const member: Member = {
    id,
    address,
    name,
    status: isAsked ? 'pending' : 'active',
    language,
    regions,
    rhythm,
    profile,
    pausedUntil: null,
    impliedUntil: claim.kind === 'implied' ? claim.until : null,
    digestedUntil: firstDigestFrom(home, rhythm, community, now),
    trusted: false,
    joinedAt: joined === null || isAsked ? iso(now) : startOf(joined, home.timeZone),
    version: 1,
  };
  const unasked: Unasked = {
    memberId: id,
    letter: isAsked ? 'invitation' : 'moved-in',
    dueAt: iso(now),
    list: origin.list,
    by: origin.by,
    version: 1,
  };
  return { member, consent: consentOf(member, person, origin, now), unasked };
}

const startOf = (day: string, timeZone: string): string =>
  iso(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());

const kinds = { express: 'confirmed', implied: 'implied', none: 'asked' } as const;

/** CASL leaves the proof to whom sends: what stood where in which file, and who brought it. */
function consentOf({ id }: Member, { line, claim }: Person, origin: Origin, now: Temporal.Instant): Consent {
  const { list, by, file, fileHash } = origin;
  return {
    memberId: id,
    at: iso(now),
    kind: kinds[claim.kind],
    method: 'import',
    wording: wordingOf(claim),
    evidence: { list, by, file, fileHash, line: String(line), ...evidenceOf(claim) },
  };
}

function wordingOf(claim: Claim): string {
  if (claim.kind === 'none') return 'invitation';
  return claim.source || `implied: ${claim.kind === 'implied' ? claim.basis : ''}`;
}

function evidenceOf(claim: Claim): Record<string, string> {
  switch (claim.kind) {
    case 'express':
      return { consentDate: claim.on };
    case 'implied':
      return { basis: claim.basis, since: claim.since, until: claim.until };
    case 'none':
      return { claim: claim.why };
  }
}
