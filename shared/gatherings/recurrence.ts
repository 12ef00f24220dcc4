import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** How often a gathering comes back, after its first time: every so many weeks, or every month on the n-th such weekday (-1 the last). */
export const Repeat = z.object({
  every: z.discriminatedUnion('unit', [
    z.object({ unit: z.literal('week'), weeks: z.int().min(1).max(8) }),
    z.object({ unit: z.literal('month'), nth: z.union([z.int().min(1).max(4), z.literal(-1)]) }),
  ]),
  /** The last day (ISO date) on which it may take place; null where it goes on. */
  until: z.string().nullable(),
});
export type Repeat = z.infer<typeof Repeat>;

/** When something takes place: local time (ISO, no zone) where it is, for so many minutes. */
export interface Meeting {
  start: string;
  minutes: number;
  timeZone: string;
  repeats: Repeat | null;
}

/** One time that it takes place; `date` is the ISO date by which it is known. */
export interface Occurrence {
  date: string;
  start: Temporal.Instant;
  end: Temporal.Instant;
}

/** The first time that it takes place and is not over by `at`; null where there is none any more. A change of the clocks moves nothing: seven stays seven. */
export function nextOccurrence(meeting: Meeting, at: Temporal.Instant): Occurrence | null {
  for (const date of datesFrom(meeting, at)) {
    const occurrence = occurrenceOn(meeting, date);
    if (Temporal.Instant.compare(occurrence.end, at) > 0) return occurrence;
  }
  return null;
}

/** Whether it takes place at all: not where it ends before its first time. */
export const takesPlace = (meeting: Meeting): boolean =>
  nextOccurrence(meeting, startOf(meeting).toZonedDateTime(meeting.timeZone).toInstant()) !== null;

/** The next so many times. */
export function nextOccurrences(meeting: Meeting, at: Temporal.Instant, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = at; found.length < most; ) {
    const next = nextOccurrence(meeting, from);
    if (!next) break;
    found.push(next);
    from = next.end;
  }
  return found;
}

/** The occurrence of a date (ISO), or null where it does not take place on that day. */
export function occurrenceAt(meeting: Meeting, date: string): Occurrence | null {
  const occurrence = occurrenceOn(meeting, Temporal.PlainDate.from(date));
  const next = nextOccurrence(meeting, occurrence.start);
  return next?.date === date ? next : null;
}

/** When it is over for good (ISO instant); null where it goes on. */
export function lastEnd(meeting: Meeting): Temporal.Instant | null {
  if (!meeting.repeats) return occurrenceOn(meeting, startOf(meeting).toPlainDate()).end;
  const { until } = meeting.repeats;
  return until === null ? null : occurrenceOn(meeting, Temporal.PlainDate.from(until)).end;
}

/** The same rhythm from another first day (local, ISO): who moves "the first Tuesday" to the 15th, a Friday, means every third Friday from then on. */
export function rhythmOf(repeats: Repeat, start: string): Repeat {
  if (repeats.every.unit === 'week') return repeats;
  const place = Math.ceil(Temporal.PlainDateTime.from(start).day / 7);
  return { ...repeats, every: { unit: 'month', nth: place > 4 ? -1 : place } };
}

/** RFC 5545 §3.3.10; null where it happens once. */
export function recurrenceRule({
  start,
  timeZone,
  repeats,
}: Meeting): Record<string, string | number> | null {
  if (!repeats) return null;
  const { every, until } = repeats;
  const first = Temporal.PlainDateTime.from(start);
  const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][first.dayOfWeek - 1] ?? '';
  return {
    ...(every.unit === 'week'
      ? { freq: 'WEEKLY', interval: every.weeks, byday: weekday }
      : { freq: 'MONTHLY', byday: `${every.nth}${weekday}` }),
    ...(until && { until: endOfDay(until, timeZone) }),
  };
}

/** UNTIL is in UTC where DTSTART has a time zone. */
const endOfDay = (date: string, timeZone: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone, plainTime: '23:59:59' })
    .toInstant()
    .toString({ smallestUnit: 'second' });

const startOf = ({ start }: Meeting): Temporal.PlainDateTime => Temporal.PlainDateTime.from(start);

function occurrenceOn(meeting: Meeting, date: Temporal.PlainDate): Occurrence {
  const { timeZone, minutes } = meeting;
  const start = date.toZonedDateTime({ timeZone, plainTime: startOf(meeting).toPlainTime() }).toInstant();
  return { date: date.toString(), start, end: start.add({ minutes }) };
}

/** Its dates in order, from one that is over by `at` or the first. */
function* datesFrom(meeting: Meeting, at: Temporal.Instant): Generator<Temporal.PlainDate> {
  const first = startOf(meeting).toPlainDate();
  const { repeats, timeZone } = meeting;
  if (!repeats) return yield first;
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const { every, until } = repeats;
  const passed = Math.max(
    0,
    every.unit === 'week' ? weeksSince(first, today, every.weeks) : monthsSince(first, today),
  );
  for (let n = Math.max(0, passed - 1); n < passed + 3; n++) {
    const date =
      every.unit === 'week' ? first.add({ weeks: n * every.weeks }) : nthWeekday(first, n, every.nth);
    if (until !== null && date.toString() > until) return;
    if (Temporal.PlainDate.compare(date, first) >= 0) yield date;
  }
}

const weeksSince = (first: Temporal.PlainDate, day: Temporal.PlainDate, weeks: number): number =>
  Math.floor(first.until(day, { largestUnit: 'days' }).days / (7 * weeks));

const monthsSince = (first: Temporal.PlainDate, day: Temporal.PlainDate): number =>
  (day.year - first.year) * 12 + day.month - first.month;

/** The n-th such weekday of the month so many months later. */
function nthWeekday(first: Temporal.PlainDate, months: number, nth: number): Temporal.PlainDate {
  return weekdayOfMonth(first.with({ day: 1 }).add({ months }), first.dayOfWeek, nth);
}

/** The n-th weekday (ISO, -1 the last) of the month of a day. */
export function weekdayOfMonth(day: Temporal.PlainDate, weekday: number, nth: number): Temporal.PlainDate {
  const start = day.with({ day: 1 });
  const first = start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
  if (nth > 0) return first.add({ weeks: nth - 1 });
  const fifth = first.add({ weeks: 4 });
  return fifth.month === start.month ? fifth : first.add({ weeks: 3 });
}
