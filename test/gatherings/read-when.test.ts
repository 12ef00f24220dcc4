import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readWhen } from '../../shared/gatherings/read-when.ts';
import type { Language } from '../../shared/language/language.ts';

const now = Temporal.PlainDateTime.from('2026-11-26T10:00');
const read = (words: string, language: Language = 'en') => readWhen(words, language, now);
const once = (start: string, minutes: number) => ({ kind: 'read', start, minutes, repeats: null });

describe('when a gathering is', () => {
  test.each([
    ['Tuesday January 12, 7 pm to 8:30 pm', '2027-01-12T19:00', 90],
    ['Jan 12, 7-9 pm', '2027-01-12T19:00', 120],
    ['January 12, 11 to 1 pm', '2027-01-12T11:00', 120],
    ['Jan. 12th 2027, 7:00 PM - 8:30 PM EST', '2027-01-12T19:00', 90],
    ['January 12, 7 pm to midnight', '2027-01-12T19:00', 300],
    ['tomorrow at 7 p.m.', '2026-11-27T19:00', 60],
    ['noon on March 3', '2027-03-03T12:00', 60],
    ['2027-01-12 19:00-20:30', '2027-01-12T19:00', 90],
  ])('“%s”', (words, start, minutes) => {
    expect(read(words)).toEqual(once(start, minutes));
  });

  test.each([
    ['le mardi 12 janvier de 19 h à 20 h 30', '2027-01-12T19:00', 90],
    ['mardi 12 janvier, 19h30', '2027-01-12T19:30', 60],
    ['samedi le 9 janvier, 10 h à 12 h', '2027-01-09T10:00', 120],
    ['dimanche 3 janvier, 7 h du soir', '2027-01-03T19:00', 60],
    ['demain à midi', '2026-11-27T12:00', 60],
    ['le 12 janvier à 8\u00a0h\u00a030', '2027-01-12T08:30', 60],
  ])('« %s »', (words, start, minutes) => {
    expect(read(words, 'fr')).toEqual(once(start, minutes));
  });

  test.each([
    ['every first Tuesday at 7 pm', 'en', { unit: 'month', nth: 1 }, '2026-12-01T19:00'],
    ['the last Friday of every month, 6 pm', 'en', { unit: 'month', nth: -1 }, '2026-11-27T18:00'],
    ['every Tuesday at 7 pm', 'en', { unit: 'week', weeks: 1 }, '2026-12-01T19:00'],
    ['every other Tuesday at 7 pm', 'en', { unit: 'week', weeks: 2 }, '2026-12-01T19:00'],
    ['every second Tuesday of the month at 7 pm', 'en', { unit: 'month', nth: 2 }, '2026-12-08T19:00'],
    ['every first Tuesday at 7 pm, starting February 2', 'en', { unit: 'month', nth: 1 }, '2027-02-02T19:00'],
    ['le premier mardi du mois, 19 h', 'fr', { unit: 'month', nth: 1 }, '2026-12-01T19:00'],
    ['tous les mardis à 19 h', 'fr', { unit: 'week', weeks: 1 }, '2026-12-01T19:00'],
    ['un mardi sur deux à 19 h', 'fr', { unit: 'week', weeks: 2 }, '2026-12-01T19:00'],
    [
      'tous les premiers mardis du mois à 19 h à partir du 2 février',
      'fr',
      { unit: 'month', nth: 1 },
      '2027-02-02T19:00',
    ],
  ] as const)('“%s” comes back', (words, language, every, start) => {
    expect(read(words, language)).toMatchObject({ start, repeats: { every, until: null } });
  });

  test('what comes back may end', () => {
    expect(read('every Tuesday 7 pm until June 30')).toMatchObject({ repeats: { until: '2027-06-30' } });
  });
});

describe('a doubt is told, and nothing guessed', () => {
  test.each([
    ['soon', { kind: 'no-day' }],
    ['at the library at 7 pm', { kind: 'no-day' }],
    ['January 12', { kind: 'no-time' }],
    ['Tuesday January 12 at 7', { kind: 'no-time' }],
    ['Monday January 12, 7 pm', { kind: 'weekday-differs', day: '2027-01-12' }],
    ['today at 9 am', { kind: 'past', day: '2026-11-26' }],
    ['January 5, 2026 at 7 pm', { kind: 'past', day: '2026-01-05' }],
    ['every now and then, 7 pm', { kind: 'no-repeat' }],
  ])('“%s”', (words, doubt) => {
    expect(read(words)).toEqual(doubt);
  });
});
