import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import { readTimes } from '../language/read-time.ts';
import { comesBack, type RepeatRead, readRepeat, weekdayIn, withoutRepeat } from './read-repeat.ts';
import { type Repeat, weekdayOfMonth } from './recurrence.ts';

/** When something takes place, in local time; or what of it could not be read. */
export type WhenRead =
  | { kind: 'read'; start: string; minutes: number; repeats: Repeat | null }
  | { kind: 'no-day' }
  | { kind: 'no-time' }
  /** It comes back, but in no way that we know. */
  | { kind: 'no-repeat' }
  /** "Monday, January 12", where that is a Tuesday. */
  | { kind: 'weekday-differs'; day: string }
  | { kind: 'past'; day: string };

const usualMinutes = 60;

/**
 * Reads "Tuesday January 12, 7 pm to 8:30 pm", "le mardi 12 janvier de 19 h à 20 h 30", "every first Tuesday at 7 pm until June 30". `now` is the present
 * moment there. Without an end it is an hour.
 */
export function readWhen(words: string, language: Language, now: Temporal.PlainDateTime): WhenRead {
  const spoken = words.replace(/(\d{4}-\d\d-\d\d)T(?=\d)/, '$1 ');
  const times = readTimes(spoken);
  const { said, until } = withoutLastDay(times?.rest ?? spoken, language, now.toPlainDate());
  const repeat = readRepeat(said);
  const date = repeat
    ? firstDay(repeat, readDay(withoutRepeat(said), language, now.toPlainDate()), now, times?.start ?? null)
    : readDay(said, language, now.toPlainDate());
  if (!repeat && comesBack(said)) return { kind: 'no-repeat' };
  if (!date) return { kind: 'no-day' };
  const named = repeat ? null : weekdayIn(said);
  if (named !== null && named !== date.dayOfWeek) return { kind: 'weekday-differs', day: date.toString() };
  if (!times) return { kind: 'no-time' };
  const start = date.toPlainDateTime(times.start);
  if (Temporal.PlainDateTime.compare(start, now) <= 0) return { kind: 'past', day: date.toString() };
  const repeats = repeat && { every: repeat.every, until };
  return {
    kind: 'read',
    start: start.toString({ smallestUnit: 'minute' }),
    minutes: minutesBetween(times),
    repeats,
  };
}

/** What no word names is no day: chrono would read "at the library" as today's. */
function readDay(words: string, language: Language, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const said = words.replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '');
  return said === '' ? null : readDate(said, language, today);
}

/** "… until June 30": the last day of what comes back. */
function withoutLastDay(words: string, language: Language, today: Temporal.PlainDate) {
  const [all = '', last = ''] = lastDay.exec(words) ?? [];
  const until = last === '' ? null : readDate(last, language, today);
  return until ? { said: words.replace(all, ' '), until: until.toString() } : { said: words, until: null };
}

const lastDay = /(?:,\s*)?(?:until|till|jusqu['’](?:au|à|en))\s+(?!\d{1,2}\s*(?:[hap:]))(.+)$/iu;

/** The first time: on or after the day named, else the next to come. */
function firstDay(
  { every, weekday }: RepeatRead,
  named: Temporal.PlainDate | null,
  now: Temporal.PlainDateTime,
  time: Temporal.PlainTime | null,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  const isOver = time !== null && Temporal.PlainTime.compare(time, now.toPlainTime()) <= 0;
  const from = named ?? (isOver ? today.add({ days: 1 }) : today);
  if (weekday === null) return named;
  if (every.unit === 'week') return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
  const thisMonth = weekdayOfMonth(from, weekday, every.nth);
  return Temporal.PlainDate.compare(thisMonth, from) >= 0
    ? thisMonth
    : weekdayOfMonth(from.with({ day: 1 }).add({ months: 1 }), weekday, every.nth);
}

function minutesBetween({
  start,
  end,
}: {
  start: Temporal.PlainTime;
  end: Temporal.PlainTime | null;
}): number {
  if (!end) return usualMinutes;
  const minutes = start.until(end).total('minutes');
  return minutes > 0 ? minutes : minutes + 24 * 60;
}
