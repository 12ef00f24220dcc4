import type { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../community/calendar.ts';
import type { Community } from '../community/community.ts';
import { iso } from '../platform/instant.ts';
import type { Member } from './member.ts';
import { homeOf } from './settings.ts';

/** A calendar month that is over (`2026-11`), as digests count it: what was shared in it is told after `since` and up to `until` (ISO instants). */
export interface PastMonth {
  month: string;
  since: string;
  until: string;
}

/** The last whole month where a member lives. */
export function monthBefore(
  member: Pick<Member, 'regions'>,
  community: Community,
  at: Temporal.Instant,
): PastMonth {
  const { timeZone } = homeOf(member, community);
  const begun = at.toZonedDateTimeISO(timeZone).toPlainDate().with({ day: 1 });
  const first = begun.subtract({ months: 1 });
  const end = (day: Temporal.PlainDate) => iso(periodEnd(day.toZonedDateTime(timeZone).toInstant()));
  return { month: first.toPlainYearMonth().toString(), since: end(first), until: end(begun) };
}

/** When to look next whether a month was without a digest (ISO instant): at nine on the first of the coming month where they live, behind that day's digest. */
export function nextStillHere(
  member: Pick<Member, 'regions'>,
  community: Community,
  now: Temporal.Instant,
): string {
  const { timeZone } = homeOf(member, community);
  const first = now.toZonedDateTimeISO(timeZone).toPlainDate().with({ day: 1 }).add({ months: 1 });
  return iso(first.toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant());
}
