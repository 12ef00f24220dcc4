import { expect, test } from 'vitest';
import { formatDay, formatList } from '../../shared/language/dates.ts';

test('days have their names in both languages', () => {
  expect(formatDay('2026-12-01', 'en')).toBe('Tuesday, December 1');
  expect(formatDay('2026-12-01', 'fr')).toBe('mardi 1er\u00a0décembre');
  expect(formatDay('2027-01-05', 'fr')).toBe('mardi 5\u00a0janvier');
});

test('an instant is a day of its time zone', () => {
  expect(formatDay('2026-12-02T03:00:00Z', 'en', 'America/Toronto')).toBe('Tuesday, December 1');
});

test('lists join with a word', () => {
  expect(formatList(['Ottawa', 'Kingston', 'Peel'], 'en')).toBe('Ottawa, Kingston and Peel');
  expect(formatList(['Ottawa', 'Kingston'], 'fr')).toBe('Ottawa et Kingston');
  expect(formatList(['Ottawa'], 'en')).toBe('Ottawa');
});
