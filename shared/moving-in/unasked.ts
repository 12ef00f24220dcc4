import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Community } from '../community/community.ts';
import { stewardsFor } from '../community/region.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { homeOf, nextDigestOf, placeTree, settingsOf } from '../members/settings.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { renewalDay } from './implied-consent.ts';

/** The next letter that somebody who moved in is to get without having asked for it. Instants are ISO 8601 in UTC. */
export const Unasked = z.object({
  memberId: z.string(),
  letter: z.enum(['invitation', 'moved-in', 'renewal']),
  /** Null once there is none any more. */
  dueAt: z.string().nullable(),
  /** Which list they were on, and who brought them. */
  list: z.string(),
  by: z.string(),
  /** Optimistic lock. */
  version: z.int(),
});
export type Unasked = z.infer<typeof Unasked>;

/** What is to be done when a letter is due: the letter, where it still has a sense, and what comes next. */
export interface Turn {
  letter: Outgoing | null;
  next: Unasked;
}

/** Decides by what the member is by now: whoever left, said yes by themselves or renewed hears no more of it. */
export function turnOf(unasked: Unasked, member: Member, community: Community, at: Temporal.Instant): Turn {
  const done: Turn = { letter: null, next: { ...unasked, dueAt: null } };
  switch (unasked.letter) {
    case 'invitation':
      return member.status === 'pending' ? { ...done, letter: invitation(unasked, member, community) } : done;
    case 'moved-in':
      return isMember(member) ? moveIn(unasked, member, community, at) : done;
    case 'renewal':
      return isMember(member) ? renew(unasked, member, community, at) : done;
  }
}

/** Whose implied consent is about to run out is asked to renew at once, and not greeted first. */
function moveIn(unasked: Unasked, member: Member, community: Community, at: Temporal.Instant): Turn {
  const askAt = renewalAt(member, community);
  const next: Unasked = { ...unasked, letter: 'renewal', dueAt: askAt && iso(askAt) };
  if (askAt && Temporal.Instant.compare(askAt, at) <= 0) return renew(next, member, community, at);
  return { letter: welcome(unasked, member, community, at), next };
}

const unreachableWaits = { hours: 24 * 7 };

function renew(unasked: Unasked, member: Member, community: Community, at: Temporal.Instant): Turn {
  const until = member.impliedUntil;
  const next: Unasked = { ...unasked, dueAt: null };
  if (until === null || until <= dateAt(at, homeOf(member, community).timeZone).toString())
    return { letter: null, next };
  if (member.status === 'unreachable')
    return { letter: null, next: { ...next, dueAt: iso(at.add(unreachableWaits)) } };
  const model = { kind: 'renewal', name: member.name, until } as const;
  return { letter: letterTo(member, model, 'renewal'), next };
}

/** In the morning, where the member lives. */
function renewalAt(member: Member, community: Community): Temporal.Instant | null {
  if (member.impliedUntil === null) return null;
  const day = renewalDay(Temporal.PlainDate.from(member.impliedUntil));
  const { timeZone } = homeOf(member, community);
  return day.toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant();
}

const invitation = ({ list, by }: Unasked, member: Member, community: Community): Outgoing =>
  letterTo(member, { kind: 'invitation', by, list, regions: placeTree(community) }, 'confirm');

function welcome({ list }: Unasked, member: Member, community: Community, at: Temporal.Instant): Outgoing {
  const settings = settingsOf(member, community);
  const stewards = stewardsFor(community, homeOf(member, community).id);
  const firstDigest = nextDigestOf(member, community, at);
  const model = { kind: 'moved-in', name: member.name, list, settings, stewards, firstDigest } as const;
  return letterTo(member, model, 'choose-region');
}

const letterTo = (
  member: Member,
  model: LetterModel,
  kind: 'confirm' | 'choose-region' | 'renewal',
): Outgoing => ({ to: { memberId: member.id }, reader: member, model, context: { kind }, answers: null });
