import { expect, test } from 'vitest';
import type { Edition } from '../../shared/letters/edition.ts';
import { endingOf } from '../../shared/letters/ending.ts';
import { tallied } from '../../shared/letters/tally.ts';
import { batch, id } from '../support/builders.ts';

const sent = { state: 'sent', reason: '' } as const;
const late = { state: 'skipped', reason: 'expired' } as const;
const tuesday = '2026-12-01T12:00:00.000Z';
const thursday = '2026-12-03T12:00:00.000Z';
const saturday = '2026-12-05T12:00:00.000Z';
const digest: Edition = {
  kind: 'digest',
  id: 'd',
  region: 'ottawa',
  rhythm: 'weekly',
  slot: tuesday,
  createdAt: tuesday,
};
const all = tallied([batch({ done: { [id('a')]: sent, [id('b')]: sent, [id('c')]: sent } })]);
const none = tallied([]);

test('an edition ends with every letter that was planned accounted for', () => {
  const ending = endingOf(digest, tuesday, all, 3, thursday);
  expect(ending).toEqual({ at: thursday, tally: all, missing: 0, expired: false });
});

test('letters that its parts planned and no batch holds are missing, and count as planned', () => {
  expect(endingOf(digest, tuesday, all, 53, thursday)).toMatchObject({ missing: 50, tally: { planned: 53 } });
});

test('it expired where it was too old before it was planned, or before some letter went out', () => {
  const some = tallied([batch({ done: { [id('a')]: sent, [id('b')]: sent, [id('c')]: late } })]);
  expect(endingOf(digest, tuesday, some, 3, saturday).expired).toBe(true);
  expect(endingOf(digest, saturday, none, 0, saturday).expired).toBe(true);
  expect(endingOf(digest, thursday, none, 0, saturday).expired).toBe(false);
});

test('the last digest of a region that is new was too old when it was made: it failed nobody', () => {
  expect(endingOf({ ...digest, createdAt: saturday }, saturday, none, 0, saturday).expired).toBe(false);
});
