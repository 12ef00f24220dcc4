import type { Temporal } from 'temporal-polyfill';
import { iso } from '../platform/instant.ts';
import type { Source } from './change-member.ts';
import type { Consent, Member } from './member.ts';

/** A consent event of a member, as CASL wants it kept: what wording, when, how, with what evidence. */
export function consentOf(
  { id }: Member,
  kind: Consent['kind'],
  source: Source,
  now: Temporal.Instant,
  wording: string,
): Consent {
  return { memberId: id, at: iso(now), kind, method: source.method, wording, evidence: source.evidence };
}
