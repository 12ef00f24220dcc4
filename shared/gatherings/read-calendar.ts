import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { Message } from '../mail/message.ts';
import type { Repeat } from './recurrence.ts';
import type { Answer } from './rsvp.ts';

/** What a calendar's button answers (iTIP REPLY, RFC 5546 §3.2.3): to which meeting, and to which of its times (an instant) where it names one. */
export interface CalendarReply {
  uid: string;
  /** Null for what is no answer to us: delegated, or still open. */
  answer: Answer | null;
  at: Temporal.Instant | null;
  /** Another time that its writer would like better (iTIP COUNTER, §3.2.7). */
  instead: Temporal.Instant | null;
}

/** The calendar's answer in a mail, or null. */
export const calendarReplyIn = (message: Message): CalendarReply | null => orNull(() => replyIn(message));

function replyIn(message: Message): CalendarReply | null {
  const counter = eventIn(message, (method) => method === 'COUNTER');
  const event = counter ?? eventIn(message, (method) => method === 'REPLY');
  const uid = event?.getFirstPropertyValue('uid');
  if (!event || typeof uid !== 'string') return null;
  const status = event.getFirstProperty('attendee')?.getFirstParameter('partstat').toUpperCase();
  const answer =
    status === 'ACCEPTED' ? 'yes' : status === 'DECLINED' ? 'no' : status === 'TENTATIVE' ? 'maybe' : null;
  return {
    uid,
    answer,
    at: instantAt(event, 'recurrence-id'),
    instead: counter && instantAt(counter, 'dtstart'),
  };
}

function instantAt(event: ICAL.Component, name: 'recurrence-id' | 'dtstart'): Temporal.Instant | null {
  const time = event.getFirstPropertyValue(name);
  return time instanceof ICAL.Time ? instantOf(time, event.getFirstProperty(name)) : null;
}

/** A meeting as a calendar file tells it; local time where `timeZone` is. */
export interface CalendarMeeting {
  title: string;
  words: string;
  where: string;
  start: string;
  minutes: number;
  /** Null also for a rhythm that we do not know: see `unknownRule`. */
  repeats: Repeat | null;
  unknownRule: boolean;
}

/** The meeting in a calendar file of a mail, or null. What floats (no zone) is in `timeZone`. */
export const meetingIn = (message: Message, timeZone: string): CalendarMeeting | null =>
  orNull(() => meetingOf(message, timeZone));

function meetingOf(message: Message, timeZone: string): CalendarMeeting | null {
  const event = eventIn(message, (method) => !['REPLY', 'COUNTER', 'CANCEL'].includes(method));
  const property = event?.getFirstProperty('dtstart');
  const time = event?.getFirstPropertyValue('dtstart');
  if (!event || !(time instanceof ICAL.Time) || !tellsTime(time)) return null;
  const start = instantOf(time, property ?? null, timeZone).toZonedDateTimeISO(timeZone);
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '').trim();
  const rule = event.getFirstPropertyValue('rrule');
  const repeats = rule instanceof ICAL.Recur ? repeatOf(rule, start) : null;
  return {
    title: text('summary'),
    words: text('description'),
    where: text('location') || text('url'),
    start: start.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    minutes: minutesOf(event, time),
    repeats,
    unknownRule: rule !== null && repeats === null,
  };
}

/** Its first event, of a calendar whose method is asked for; whoever sends what nobody can read has sent no calendar. */
function eventIn({ attachments }: Message, wanted: (method: string) => boolean): ICAL.Component | null {
  for (const { type, filename, text } of attachments) {
    const isCalendar =
      type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(filename ?? '');
    const calendar = isCalendar && text ? parsed(text) : null;
    const event = calendar?.getFirstSubcomponent('vevent');
    if (event && wanted(String(calendar?.getFirstPropertyValue('method') ?? '').toUpperCase())) return event;
  }
  return null;
}

const parsed = (text: string): ICAL.Component | null =>
  orNull(() => ICAL.Component.fromString(text.slice(text.search(/BEGIN:VCALENDAR/i))));

/** The library throws at what no calendar may say, as late as when a value is asked for. */
function orNull<Thing>(read: () => Thing): Thing | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** By the calendar's own time zone where it brings one, else by the name it gives, else where we are. */
function instantOf(time: ICAL.Time, property: ICAL.Property | null, timeZone = 'UTC'): Temporal.Instant {
  const isKnown = time.zone !== ICAL.Timezone.localTimezone;
  if (isKnown) return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000);
  const local = Temporal.PlainDateTime.from({
    year: time.year,
    month: time.month,
    day: time.day,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  });
  const named = String(property?.getFirstParameter('tzid') ?? '');
  const inNamed = orNull(() => local.toZonedDateTime(named || timeZone).toInstant());
  return inNamed ?? local.toZonedDateTime(timeZone).toInstant();
}

/** Minutes. What a file has last for years lasts no longer than this: nobody meets so, and no calendar could show it. */
const longest = 14 * 24 * 60;
const usual = 60;

function minutesOf(event: ICAL.Component, start: ICAL.Time): number {
  const end = event.getFirstPropertyValue('dtend');
  const duration = event.getFirstPropertyValue('duration');
  const seconds =
    end instanceof ICAL.Time
      ? end.subtractDateTz(start).toSeconds()
      : duration instanceof ICAL.Duration
        ? duration.toSeconds()
        : 3600;
  return Number.isFinite(seconds) ? Math.min(Math.max(5, Math.round(seconds / 60)), longest) : usual;
}

/** Of a day alone nobody knows the hour, and of "yesterday" nothing. */
const tellsTime = ({ isDate, year, month, day }: ICAL.Time): boolean =>
  !isDate && [year, month, day].every(Number.isInteger);

/** UNTIL is in UTC, or a day. */
const lastDay = (until: ICAL.Time, timeZone: string): string =>
  until.isDate
    ? Temporal.PlainDate.from(until.toString()).toString()
    : instantOf(until, null, timeZone).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A rhythm as we know them, or null. */
function repeatOf(rule: ICAL.Recur, start: Temporal.ZonedDateTime): Repeat | null {
  const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][start.dayOfWeek - 1] ?? '';
  const until = rule.until ? orNull(() => lastDay(rule.until as ICAL.Time, start.timeZoneId)) : null;
  if (rule.until && until === null) return null;
  const days = (rule.getComponent('BYDAY') as string[]) ?? [];
  if (rule.count) return null;
  if (
    rule.freq === 'WEEKLY' &&
    rule.interval <= 8 &&
    (days.length === 0 || (days.length === 1 && days[0] === day))
  )
    return { every: { unit: 'week', weeks: rule.interval }, until };
  const place = Number((rule.getComponent('BYSETPOS') as number[])?.[0] ?? 0);
  const nth =
    days[0] === day ? place : Number(new RegExp(`^([1-4]|-1)${day}$`).exec(days[0] ?? '')?.[1] ?? 0);
  if (
    rule.freq !== 'MONTHLY' ||
    rule.interval !== 1 ||
    days.length !== 1 ||
    !(nth === -1 || (nth >= 1 && nth <= 4))
  )
    return null;
  return { every: { unit: 'month', nth }, until };
}
