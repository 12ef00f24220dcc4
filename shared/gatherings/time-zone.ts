import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/**
 * How a time zone turns its clocks, as calendars want it told (VTIMEZONE, RFC 5545 §3.6.5), from the rules in force about `at`; without turns one that stays as
 * it is. What comes back every week keeps its local time by this.
 */
export function timeZoneComponent(timeZone: string, at: Temporal.Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', timeZone);
  const turns = turnsAround(timeZone, at);
  const offset = at.toZonedDateTimeISO(timeZone).offset;
  if (turns.length === 0) component.addSubcomponent(standing(offset));
  for (const turn of turns) component.addSubcomponent(turn);
  return component;
}

/** The last two times that the clocks were turned. */
function turnsAround(timeZone: string, at: Temporal.Instant): ICAL.Component[] {
  const turns: ICAL.Component[] = [];
  let from = at.toZonedDateTimeISO(timeZone);
  while (turns.length < 2) {
    const turn = from.getTimeZoneTransition('previous');
    // A zone whose clocks were last turned years ago has one time for all the year.
    if (!turn || at.since(turn.toInstant()).total('hours') > 24 * 366) break;
    turns.push(turnComponent(turn));
    from = turn;
  }
  return turns.length === 2 ? turns : [];
}

function turnComponent(turn: Temporal.ZonedDateTime): ICAL.Component {
  const before = turn.subtract({ nanoseconds: 1 });
  const local = turn.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  const component = new ICAL.Component(
    turn.offsetNanoseconds > before.offsetNanoseconds ? 'daylight' : 'standard',
  );
  component.addPropertyWithValue('dtstart', timeOf(local));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(before.offset));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(turn.offset));
  component.addPropertyWithValue(
    'rrule',
    ICAL.Recur.fromData({ freq: 'YEARLY', bymonth: [local.month], byday: [weekday(local)] }),
  );
  return component;
}

function standing(offset: string): ICAL.Component {
  const component = new ICAL.Component('standard');
  component.addPropertyWithValue('dtstart', timeOf(Temporal.PlainDateTime.from('1970-01-01T00:00')));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(offset));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(offset));
  return component;
}

/** "The second Sunday", "the last Sunday": so clocks are turned. */
function weekday({ day, daysInMonth, dayOfWeek }: Temporal.PlainDateTime): string {
  const name = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][dayOfWeek - 1];
  return `${day + 7 > daysInMonth ? -1 : Math.ceil(day / 7)}${name}`;
}

/** A local time, as ical.js keeps it. */
export const timeOf = (local: Temporal.PlainDateTime): ICAL.Time =>
  ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' }));
