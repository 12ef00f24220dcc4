import { Temporal } from 'temporal-polyfill';
import type { Community } from './community.ts';
import type { Rhythm } from './rhythm.ts';

/**
 * A period closes a few minutes before its digest goes out: a contribution whose commit was under way
 * at the hour itself is then safely in the next one, never in none.
 */
const closesBefore = Temporal.Duration.from({ minutes: 5 });

/** The last moment of what a digest sent at `slot` can carry. */
export const periodEnd = (slot: Temporal.Instant): Temporal.Instant => slot.subtract(closesBefore);

/** The latest moment, up to and including `at`, at which a digest of this rhythm was due in the time zone. Monthly digests go out on the month's first such weekday. */
export function lastSlot(at: Temporal.Instant, rhythm: Rhythm, community: Community, timeZone: string) {
  return slotsAround(at, rhythm, community, timeZone).findLast(
    (slot) => !isAfter(slot, at),
  ) as Temporal.Instant;
}

/** The first moment after `at` at which a digest of this rhythm is due in the time zone. */
export function nextSlot(at: Temporal.Instant, rhythm: Rhythm, community: Community, timeZone: string) {
  return slotsAround(at, rhythm, community, timeZone).find((slot) => isAfter(slot, at)) as Temporal.Instant;
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;

/** Slots in order, with at least one before and one after `at`. */
function slotsAround(at: Temporal.Instant, rhythm: Rhythm, { rhythm: hours }: Community, timeZone: string) {
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  return [-1, 0, 1, 2]
    .map((steps) => dayOf[rhythm](today, steps, hours.weekday))
    .map((day) => day.toZonedDateTime({ timeZone, plainTime: { hour: hours.hour } }).toInstant());
}

/** The day of a rhythm's digest so many steps from today's. */
const dayOf: Record<Rhythm, (today: Temporal.PlainDate, steps: number, iso: number) => Temporal.PlainDate> = {
  daily: (today, days) => today.add({ days }),
  weekly: (today, weeks, iso) => weekday(today, iso).add({ weeks }),
  monthly: (today, months, iso) => firstWeekday(today.add({ months }), iso),
};

const weekday = (day: Temporal.PlainDate, iso: number) =>
  day.subtract({ days: (day.dayOfWeek - iso + 7) % 7 });

function firstWeekday(day: Temporal.PlainDate, iso: number): Temporal.PlainDate {
  const first = day.with({ day: 1 });
  return first.add({ days: (iso - first.dayOfWeek + 7) % 7 });
}
