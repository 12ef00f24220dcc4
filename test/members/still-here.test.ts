import { expect, test } from 'vitest';
import { applyWishes } from '../../shared/members/apply-wishes.ts';
import { monthBefore, nextStillHere } from '../../shared/members/still-here.ts';
import { at, community, member } from '../support/builders.ts';

const ottawa = member({ regions: ['ottawa'] });
/** Central time, an hour behind. */
const kenora = member({ regions: ['kenora'] });

test('a month that is over is that of where one lives', () => {
  expect(monthBefore(ottawa, community, at('2026-12-01 09:00'))).toEqual({
    month: '2026-11',
    since: '2026-11-01T03:55:00.000Z',
    until: '2026-12-01T04:55:00.000Z',
  });
  expect(monthBefore(ottawa, community, at('2027-01-01 00:30')).month).toBe('2026-12');
  expect(monthBefore(kenora, community, at('2027-01-01 00:30')).month).toBe('2026-11');
});

test('one looks next on the first of the coming month, at nine, behind that day’s digest', () => {
  expect(nextStillHere(ottawa, community, at('2026-11-26 12:00'))).toBe('2026-12-01T14:00:00.000Z');
  expect(nextStillHere(kenora, community, at('2026-12-01 12:00'))).toBe('2027-01-01T15:00:00.000Z');
});

test('who asks again is looked at no later, and has nothing to undo', () => {
  const now = at('2026-11-26 12:00');
  const asks = (on: boolean) => [{ kind: 'still-here', on } as const];
  const { after, undo } = applyWishes(ottawa, asks(true), community, now);
  expect([after.stillHereAt, undo]).toEqual(['2026-12-01T14:00:00.000Z', asks(false)]);
  const again = applyWishes(after, asks(true), community, at('2026-12-01 12:00'));
  expect([again.after.stillHereAt, again.undo]).toEqual([after.stillHereAt, []]);
  const ended = applyWishes(after, asks(false), community, now);
  expect([ended.after.stillHereAt, ended.undo]).toEqual([null, asks(true)]);
});
