import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  lastEnd,
  type Meeting,
  nextOccurrence,
  nextOccurrences,
  occurrenceAt,
  recurrenceRule,
  rhythmOf,
} from '../../shared/gatherings/recurrence.ts';
import { at } from '../support/builders.ts';

const meeting = (given: Partial<Meeting> = {}): Meeting => ({
  start: '2026-12-01T19:00',
  minutes: 60,
  timeZone: 'America/Toronto',
  repeats: null,
  ...given,
});
const monthly = meeting({ repeats: { every: { unit: 'month', nth: 1 }, until: null } });
const weekly = meeting({ repeats: { every: { unit: 'week', weeks: 2 }, until: '2027-01-12' } });
const dates = (of: Meeting, from = at('2026-11-26 10:00')) =>
  nextOccurrences(of, from, 5).map(({ date }) => date);

describe('what comes back', () => {
  test('every first Tuesday', () => {
    expect(dates(monthly)).toEqual(['2026-12-01', '2027-01-05', '2027-02-02', '2027-03-02', '2027-04-06']);
  });

  test('every two weeks, up to its last day', () => {
    expect(dates(weekly)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12']);
    expect(lastEnd(weekly)?.toString()).toBe('2027-01-13T01:00:00Z');
  });

  test('on the last Friday, be it the fourth or the fifth', () => {
    const last = meeting({
      start: '2026-11-27T18:00',
      repeats: { every: { unit: 'month', nth: -1 }, until: null },
    });
    expect(dates(last).slice(0, 3)).toEqual(['2026-11-27', '2026-12-25', '2027-01-29']);
  });

  test('stays at seven when clocks are turned', () => {
    const april = occurrenceAt(monthly, '2027-04-06');
    expect(april?.start.toString()).toBe('2027-04-06T23:00:00Z');
    expect(occurrenceAt(monthly, '2027-01-05')?.start.toString()).toBe('2027-01-06T00:00:00Z');
  });

  test('years later still', () => {
    expect(dates(monthly, at('2031-05-20 10:00'))[0]).toBe('2031-06-03');
  });

  test('counts as coming until it is over', () => {
    expect(nextOccurrence(monthly, at('2026-12-01 19:59'))?.date).toBe('2026-12-01');
    expect(nextOccurrence(monthly, at('2026-12-01 20:00'))?.date).toBe('2027-01-05');
    expect(nextOccurrence(meeting(), at('2026-12-01 20:00'))).toBeNull();
  });

  test('takes place on no other day', () => {
    expect(occurrenceAt(monthly, '2027-01-12')).toBeNull();
  });

  test('has a rule for calendars', () => {
    expect(recurrenceRule(monthly)).toEqual({ freq: 'MONTHLY', byday: '1TU' });
    expect(recurrenceRule(weekly)).toEqual({
      freq: 'WEEKLY',
      interval: 2,
      byday: 'TU',
      until: '2027-01-13T04:59:59Z',
    });
    expect(recurrenceRule(meeting())).toBeNull();
  });

  test('moved to the third Friday, it comes back on third Fridays', () => {
    const { repeats } = monthly;
    expect(repeats && rhythmOf(repeats, '2027-01-15T19:00').every).toEqual({ unit: 'month', nth: 3 });
    expect(repeats && rhythmOf(repeats, '2027-01-29T19:00').every).toEqual({ unit: 'month', nth: -1 });
  });
});

test('the first occurrence is never before its first day', () => {
  const later = meeting({ ...monthly, start: '2027-02-02T19:00' });
  expect(nextOccurrence(later, Temporal.Instant.from('2026-11-26T00:00:00Z'))?.date).toBe('2027-02-02');
});
