import { describe, expect, test } from 'vitest';
import { lastSlot, nextSlot, periodEnd } from '../../shared/community/calendar.ts';
import { findRegions } from '../../shared/community/find-regions.ts';
import { looksAfter, regionsAround, stewardsFor } from '../../shared/community/region.ts';
import { at, community } from '../support/builders.ts';

const toronto = 'America/Toronto';
const text = (instant: { toString(): string }) => instant.toString();

describe('digests are due', () => {
  test('every Tuesday at seven where the region is', () => {
    expect(text(lastSlot(at('2026-12-01 07:00'), 'weekly', community, toronto))).toBe('2026-12-01T12:00:00Z');
    expect(text(lastSlot(at('2026-12-01 06:59'), 'weekly', community, toronto))).toBe('2026-11-24T12:00:00Z');
    expect(text(nextSlot(at('2026-12-01 07:00'), 'weekly', community, toronto))).toBe('2026-12-08T12:00:00Z');
  });

  test('is every morning for who wants it daily, also across the change of the clocks', () => {
    expect(text(lastSlot(at('2026-12-02 06:59'), 'daily', community, toronto))).toBe('2026-12-01T12:00:00Z');
    expect(text(nextSlot(at('2026-12-02 07:00'), 'daily', community, toronto))).toBe('2026-12-03T12:00:00Z');
    expect(text(nextSlot(at('2027-03-13 12:00'), 'daily', community, toronto))).toBe('2027-03-14T11:00:00Z');
  });
  test('an hour later in Kenora, on Central time', () => {
    expect(text(nextSlot(at('2026-11-30 12:00'), 'weekly', community, 'America/Winnipeg'))).toBe(
      '2026-12-01T13:00:00Z',
    );
  });
  test('on the first Tuesday of the month where they are monthly', () => {
    expect(text(lastSlot(at('2026-12-10 12:00'), 'monthly', community, toronto))).toBe(
      '2026-12-01T12:00:00Z',
    );
    expect(text(nextSlot(at('2026-12-10 12:00'), 'monthly', community, toronto))).toBe(
      '2027-01-05T12:00:00Z',
    );
  });
  test('at seven by the clock, in summer too', () => {
    expect(text(nextSlot(at('2027-03-10 12:00'), 'weekly', community, toronto))).toBe('2027-03-16T11:00:00Z');
  });
  test('with a period that closes five minutes early', () => {
    expect(text(periodEnd(at('2026-12-01 07:00')))).toBe('2026-12-01T11:55:00Z');
  });
});

describe('regions', () => {
  test('are found whatever the accents, hyphens, case and language', () => {
    const found = findRegions(community, 'je vis dans l’EST DE L’ONTARIO, parfois à thunder-bay').map(
      ({ id }) => id,
    );
    expect(found).toEqual(['eastern', 'thunder-bay']);
  });
  test('with the longer name first', () => {
    expect(findRegions(community, 'Toronto region').map(({ id }) => id)).toEqual(['toronto-region']);
  });
  test('know what concerns them: above, themselves, below', () => {
    expect(regionsAround(community, 'eastern')).toEqual(['ontario', 'eastern', 'ottawa', 'kingston']);
  });
  test('are looked after by the closest steward, and by those above', () => {
    expect(stewardsFor(community, 'ottawa').map(({ name }) => name)).toEqual(['Lee']);
    expect(stewardsFor(community, 'peel').map(({ name }) => name)).toEqual(['Sam']);
    expect(looksAfter(community, 'lee@example.org', 'kingston')).toBe(true);
    expect(looksAfter(community, 'lee@example.org', 'peel')).toBe(false);
    expect(looksAfter(community, 'sam@example.org', 'kingston')).toBe(true);
  });
});
