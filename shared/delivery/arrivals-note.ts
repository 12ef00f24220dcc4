import type { Temporal } from 'temporal-polyfill';
import { lastSlot, periodEnd } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { looksAfter, type Region, stewardAt } from '../community/region.ts';
import type { ArrivalsView, Reader } from '../letters/arrivals-view.ts';
import type { ArrivalNews } from '../members/arrival-store.ts';
import { isMember, type Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';

/** When stewards hear of the week: Monday at eight, where they are. */
const noteHour = { weekday: 1, hour: 8 };

/** A week to tell of: its name (the ISO date of its note), and its news from `since` on and before `until` (ISO). */
export interface Week {
  day: string;
  since: string;
  until: string;
}

/** The week whose note was last due at a place. */
export function lastWeek(at: Temporal.Instant, community: Community, { timeZone }: Region): Week {
  const notes = { ...community, rhythm: noteHour };
  const slot = lastSlot(at, 'weekly', notes, timeZone);
  const before = lastSlot(slot.subtract({ seconds: 1 }), 'weekly', notes, timeZone);
  return {
    day: slot.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    since: iso(periodEnd(before)),
    until: iso(periodEnd(slot)),
  };
}

/** What a steward hears of a week's news (in order): of the members in their regions, but not of themselves. Null where nothing changed. */
export function noteFor(
  steward: Member,
  news: ArrivalNews[],
  members: Member[],
  community: Community,
): ArrivalsView | null {
  const known = new Map(members.map((member) => [member.id, member]));
  const ours = news.filter(({ memberId }) => {
    const member = known.get(memberId);
    return member && memberId !== steward.id && isTheirs(member, steward, community);
  });
  const count = (what: ArrivalNews['what']) => ours.filter((one) => one.what === what).length;
  const note: ArrivalsView = {
    unreachable: [],
    returned: [],
    refused: count('refused'),
    complained: count('complained'),
  };
  for (const [memberId, { what, why }] of lastTurns(ours)) {
    const member = known.get(memberId);
    // Who has left since, or whose turn came after this week, is nobody to tell of now.
    if (!member || !isMember(member)) continue;
    const reader = readerOf(member, community);
    const silent = member.status === 'unreachable';
    if (what === 'returned' && !silent) note.returned.push(reader);
    if (what === 'unreachable' && silent) note.unreachable.push({ ...reader, why: why ?? 'unknown' });
  }
  const { unreachable, returned, refused, complained } = note;
  return unreachable.length + returned.length + refused + complained > 0 ? note : null;
}

const isTheirs = ({ regions }: Member, { address }: Member, community: Community): boolean =>
  (regions.length > 0 ? regions : [community.regions.id]).some((id) => looksAfter(community, address, id));

/** Of who was unreachable and came back, or the other way round, only how it ended. */
function lastTurns(news: ArrivalNews[]): Map<string, ArrivalNews> {
  const turns = news.filter(({ what }) => what === 'unreachable' || what === 'returned');
  return new Map(turns.map((turn) => [turn.memberId, turn]));
}

const readerOf = (member: Member, community: Community): Reader => ({
  name: member.name ?? stewardAt(community, member.address)?.name ?? null,
  address: member.address,
  place: homeOf(member, community).name,
});
