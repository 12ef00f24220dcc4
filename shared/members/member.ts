import * as z from 'zod';
import { Rhythm } from '../community/rhythm.ts';
import { Language } from '../language/language.ts';
import { AccessProfile } from '../language/profile.ts';

export { Rhythm };

const MemberStatus = z.enum(['pending', 'active', 'paused', 'unreachable', 'left']);

/** A person who takes part. Instants are ISO 8601 in UTC. */
export const Member = z.object({
  id: z.string(),
  /** Normalised (see `normalizeAddress`): one address is one member, however it is written. */
  address: z.string(),
  name: z.string().nullable(),
  status: MemberStatus,
  language: Language,
  /** Region ids, the home region first; empty while pending. */
  regions: z.array(z.string()),
  rhythm: Rhythm,
  /** Who chose nothing, or joined before there was a choice, reads letters as they are. */
  profile: AccessProfile.default('standard'),
  /** An ISO date in the home region; a paused member is active again from that day. */
  pausedUntil: z.string().nullable(),
  /** The ISO date in the home region from which implied consent counts no more; null where consent is express, or was not given yet. */
  impliedUntil: z.string().nullable().default(null),
  /** The end of the last digest period this member has had (or was not owed). */
  digestedUntil: z.string(),
  /** True once a steward approved a first contribution. */
  trusted: z.boolean(),
  joinedAt: z.string(),
  /** They would rather not get answers to their words by letter; these are in their digest all the same. */
  noAnswers: z.boolean().optional(),
  /** When to see next whether they are to hear that we are still here (ISO instant); null or absent where they did not ask for it. */
  stillHereAt: z.string().nullable().optional(),
  /** Who gets a copy of each of their letters: support ids. Kept here too, so that sending needs no other read. */
  copiesTo: z.array(z.string()).optional(),
  /** Optimistic lock: every save expects the version it read. */
  version: z.int(),
});
export type Member = z.infer<typeof Member>;

/** What planning an edition asks of somebody who lives in a region; kept where it is known who lives there. */
export const Resident = Member.pick({
  id: true,
  status: true,
  language: true,
  regions: true,
  rhythm: true,
  profile: true,
  pausedUntil: true,
  impliedUntil: true,
  digestedUntil: true,
}).extend({
  /** '' where they were kept before this was. */
  joinedAt: z.string().default(''),
});
export type Resident = z.infer<typeof Resident>;

/** An append-only record for CASL: what wording was agreed to, when, how, with what evidence. */
export const Consent = z.object({
  memberId: z.string(),
  at: z.string(),
  kind: z.enum(['asked', 'implied', 'confirmed', 'withdrawn', 'complained', 'returned']),
  method: z.enum(['mail', 'page', 'one-click', 'steward-file', 'import']),
  /** The very words that were agreed to, in the member's language. */
  wording: z.string(),
  /** For mail: the SES message id and From; for a page: the address of the visitor and user agent; for an import: file, line, and what stood there. */
  evidence: z.record(z.string(), z.string()),
});
export type Consent = z.infer<typeof Consent>;

/** How a bulk or personal letter may go to a member now; checked when planning and again when sending (rule 4). */
export type MaySend =
  | { kind: 'may' }
  | { kind: 'may-not'; why: 'not-active' | 'paused' | 'unreachable' | 'consent-expired' };

/** Whether we may mail a member. `today` is the ISO date where the member lives. Personal letters answer what they wrote, so they go to every member. */
export function maySend(
  member: Pick<Member, 'status' | 'pausedUntil' | 'impliedUntil'>,
  purpose: 'bulk' | 'personal',
  today: string,
): MaySend {
  if (purpose === 'personal') return { kind: 'may' };
  if (isMember(member) && member.impliedUntil !== null && member.impliedUntil <= today)
    return { kind: 'may-not', why: 'consent-expired' };
  switch (member.status) {
    case 'active':
      return { kind: 'may' };
    case 'paused':
      return member.pausedUntil !== null && member.pausedUntil <= today
        ? { kind: 'may' }
        : { kind: 'may-not', why: 'paused' };
    case 'unreachable':
      return { kind: 'may-not', why: 'unreachable' };
    case 'pending':
    case 'left':
      return { kind: 'may-not', why: 'not-active' };
  }
}

/** Whether answers to their words come to them by letter. */
export const getsAnswers = ({ noAnswers }: Pick<Member, 'noAnswers'>): boolean => noAnswers !== true;

/** Whether they hear from us in a month without a digest. */
export const hearsStillHere = ({ stillHereAt }: Pick<Member, 'stillHereAt'>): boolean => !!stillHereAt;

/** Takes part: may contribute, change settings, answer prompts. */
export const isMember = (member: Pick<Member, 'status'>): boolean =>
  member.status !== 'pending' && member.status !== 'left';
