import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import type { CalendarPart } from '../letters/delivery.ts';
import { slot } from '../letters/slots.ts';
import type { Ready } from './gathering.ts';
import { recurrenceRule } from './recurrence.ts';
import type { Answer } from './rsvp.ts';
import { timeOf, timeZoneComponent } from './time-zone.ts';

const statuses = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' } as const;

/**
 * A gathering as an invitation for calendars (iTIP REQUEST, RFC 5546 §3.2.2), or, once it is cancelled, as its cancellation (§3.2.5). One that takes place once is
 * told in UTC, which no program misreads; one that comes back in its own time zone, so that seven stays seven. `answer` is what its reader has said.
 */
export function makeCalendar(
  gathering: Ready,
  language: Language,
  community: Community,
  answer: Answer | null = null,
): CalendarPart {
  const isOff = gathering.state === 'cancelled';
  const method = isOff ? 'CANCEL' : 'REQUEST';
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Roundletter//Gatherings//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  const start = Temporal.PlainDateTime.from(gathering.start).toZonedDateTime(gathering.timeZone);
  if (gathering.repeats) calendar.addSubcomponent(timeZoneComponent(gathering.timeZone, start.toInstant()));
  const event = new ICAL.Component('vevent');
  calendar.addSubcomponent(event);
  const add = (name: string, value: string | ICAL.Time | ICAL.Recur | number) =>
    event.addPropertyWithValue(name, value);
  add('uid', uidOf(gathering.id, community));
  add('sequence', gathering.sequence);
  add('dtstamp', utc(Temporal.Instant.from(gathering.updatedAt)));
  addTimes(event, gathering, start);
  add('summary', oneLine(gathering.title));
  add('location', oneLine(gathering.where));
  const link = linkIn(gathering.where);
  if (link) add('url', link);
  add('description', description(gathering, language));
  add('status', isOff ? 'CANCELLED' : 'CONFIRMED');
  addPeople(event, community.name[language], isOff ? null : answer);
  return { method, about: gathering.id, ics: `${unfolded(calendar.toString())}\r\n` };
}

/** By this id all calendars know a gathering, whatever becomes of it. */
export const uidOf = (id: string, { mailDomain }: Community): string => `${id}@${mailDomain}`;

/** The link in what is said about the place, where it is online. */
const linkIn = (where: string): string | null =>
  /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/i.exec(where)?.[0] ?? null;

function addTimes(event: ICAL.Component, gathering: Ready, start: Temporal.ZonedDateTime): void {
  const end = start.add({ minutes: gathering.minutes });
  for (const [name, time] of [
    ['dtstart', start],
    ['dtend', end],
  ] as const) {
    if (!gathering.repeats) event.addPropertyWithValue(name, utc(time.toInstant()));
    else
      event
        .addPropertyWithValue(name, timeOf(time.toPlainDateTime()))
        .setParameter('tzid', gathering.timeZone);
  }
  const rule = recurrenceRule(gathering);
  if (rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(ruleText(rule)));
}

const ruleText = (rule: Record<string, string | number>): string =>
  Object.entries(rule)
    .map(
      ([name, value]) =>
        `${name.toUpperCase()}=${String(value).replace(/[-:](?=\d)/g, (mark) => (name === 'until' ? '' : mark))}`,
    )
    .join(';');

function addPeople(event: ICAL.Component, organizer: string, answer: Answer | null): void {
  event
    .addPropertyWithValue('organizer', `mailto:${slot('organizer')}`)
    .setParameter('cn', organizer.replace(/["\r\n]/g, ''));
  const attendee = event.addPropertyWithValue('attendee', `mailto:${slot('attendee')}`);
  attendee.setParameter('role', 'REQ-PARTICIPANT');
  attendee.setParameter('partstat', answer ? statuses[answer] : 'NEEDS-ACTION');
  attendee.setParameter('rsvp', 'TRUE');
}

const utc = (instant: Temporal.Instant): ICAL.Time =>
  ICAL.Time.fromDateTimeString(instant.toString({ smallestUnit: 'second' }));

function description({ words, hostName, where }: Ready, language: Language): string {
  const said = wordsIn(language).gatherings.calendar;
  return [words, hostName ? said.host(hostName) : '', linkIn(where) ? where : '', said.answer]
    .filter((line) => line !== '')
    .join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sender folds anew, when the slots are filled. */
const unfolded = (ics: string): string => ics.replace(/\r\n[ \t]/g, '');
