import { expect, test } from 'vitest';
import { timeAt, zoneName } from '../../shared/language/times.ts';

test.each([
  ['2027-01-13T00:00:00Z', '7\u00a0pm', '19\u00a0h'],
  ['2027-01-13T00:30:00Z', '7:30\u00a0pm', '19\u00a0h\u00a030'],
  ['2027-01-12T17:00:00Z', 'noon', 'midi'],
  ['2027-01-12T14:05:00Z', '9:05\u00a0am', '9\u00a0h\u00a005'],
  ['2027-07-12T23:00:00Z', '7\u00a0pm', '19\u00a0h'],
])('%s is said in both languages', (instant, english, french) => {
  expect(timeAt(instant, 'en', 'America/Toronto')).toBe(english);
  expect(timeAt(instant, 'fr', 'America/Toronto')).toBe(french);
});

test('time zones are called as people call them, whatever the season', () => {
  expect(zoneName('America/Toronto', 'en')).toBe('Eastern Time');
  expect(zoneName('America/Toronto', 'fr')).toBe('heure de l’Est');
  expect(zoneName('America/Winnipeg', 'en')).toBe('Central Time');
});
