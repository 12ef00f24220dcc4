import { expect, test } from 'vitest';
import { earliestDigest } from '../../shared/contributions/earliest-digest.ts';
import { at, community, contribution } from '../support/builders.ts';

const thursdayNoon = at('2026-11-26 12:00');
const words = (given: Parameters<typeof contribution>[0]) => contribution({ publishedAt: null, ...given });

test('what waits for a steward may be read tomorrow, though its writer’s own digest comes on Tuesday', () => {
  expect(earliestDigest(words({ state: 'held' }), community, thursdayNoon)).toBe('2026-11-27');
});

test('what is out already is told by the first digest that had it', () => {
  const out = words({ state: 'published', publishedAt: '2026-11-20T17:00:00.000Z' });
  expect(earliestDigest(out, community, thursdayNoon)).toBe('2026-11-21');
});

test('what waits a quiet hour is told by the digest after that hour', () => {
  const quiet = words({ state: 'quiet', quietUntil: '2026-11-27T13:30:00.000Z' });
  expect(earliestDigest(quiet, community, at('2026-11-27 07:30'))).toBe('2026-11-28');
});

test('at half past seven in Toronto, readers in Central time may have it the same day', () => {
  const out = words({ state: 'published', publishedAt: '2026-11-27T12:30:00.000Z' });
  expect(earliestDigest(out, community, at('2026-11-27 07:30'))).toBe('2026-11-27');
});
