import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { GuestView } from '../letters/gathering-view.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';
import { isMember, type Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMember, loadMembers } from '../members/store.ts';
import type { Gathering, Ready } from './gathering.ts';
import { makeCalendar } from './make-calendar.ts';
import type { Rsvp } from './rsvp.ts';
import { gatheringView, guestsOf } from './view.ts';

/** What is decided about gatherings with, besides the gathering and the mail. */
export interface GatheringDesk {
  community: Community;
  now: Temporal.Instant;
  newId: Tools['newId'];
  /** The mail that is answered. */
  answers: Thread | null;
}

/** A letter about a gathering to one person; `also` is what its kind has besides the gathering. */
export function letterTo<K extends LetterModel['kind']>(
  to: Member,
  kind: K,
  gathering: Ready,
  also: Omit<Extract<LetterModel, { kind: K }>, 'kind' | 'gathering'>,
  context: LetterContext,
  { community, now, answers }: Omit<GatheringDesk, 'newId'>,
  date: string | null = null,
): Outgoing {
  const view = gatheringView(gathering, homeOf(to, community).timeZone, now, community, date);
  return {
    to: { memberId: to.id },
    reader: to,
    model: { kind, gathering: view, ...also } as unknown as LetterModel,
    context,
    answers,
  };
}

/** What puts a gathering into its host's calendar, or takes it out. */
export const hostCalendar = (gathering: Ready, host: Member, community: Community) => ({
  calendar: makeCalendar(gathering, host.language, community, 'yes'),
});

export const hostContext = ({ id }: Gathering): LetterContext => ({
  kind: 'gathering-host',
  gatheringId: id,
});

/** Who looks after a gathering: its host, or where they have left the stewards of its region. */
export async function hostsOf(
  gathering: Gathering,
  { community, now, newId }: Omit<GatheringDesk, 'answers'>,
): Promise<Member[]> {
  const host = await loadMember(gathering.hostId);
  return host && isMember(host) ? [host] : stewardMembers(gathering.region, community, now, newId);
}

/** Who is coming on a day (ISO date), with their names. */
export async function loadGuests(rsvps: Rsvp[], date: string, community: Community): Promise<GuestView[]> {
  const members = await loadMembers([...new Set(rsvps.map(({ memberId }) => memberId))]);
  return guestsOf(rsvps, date, members, community);
}
