import { describe, expect, test } from 'vitest';
import { Community } from '../../shared/community/community.ts';
import { fateOf, policyAt, type Standing } from '../../shared/contributions/policy.ts';
import { at, community as example } from '../support/builders.ts';

const now = at('2026-12-01 12:00');
const community = Community.parse({
  ...example,
  regions: {
    id: 'ontario',
    name: { en: 'Ontario', fr: 'Ontario' },
    policy: 'all',
    regions: [
      {
        id: 'eastern',
        name: { en: 'East', fr: 'Est' },
        policy: 'open',
        regions: [
          { id: 'ottawa', name: { en: 'Ottawa', fr: 'Ottawa' } },
          { id: 'kingston', name: { en: 'Kingston', fr: 'Kingston' }, policy: 'first' },
        ],
      },
    ],
  },
});
const somebody: Standing = { trusted: false, isSteward: false, paused: false };
const fate = (place: string, given: Partial<Standing> = {}, unsure = false, here = community) =>
  fateOf({ ...somebody, ...given }, unsure ? 'unsure' : null, place, here, now);

describe('the policy of a region', () => {
  test('is its own, or that of the region above, and without any: first', () => {
    expect(['ontario', 'eastern', 'ottawa', 'kingston'].map((place) => policyAt(community, place))).toEqual([
      'all',
      'open',
      'open',
      'first',
    ]);
    expect(policyAt(example, 'ottawa')).toBe('first');
  });
  test('first: new people are read, others are not', () => {
    expect(fate('kingston')).toEqual({ kind: 'held', why: 'first' });
    expect(fate('kingston', { trusted: true })).toEqual({ kind: 'published' });
  });
  test('all: everybody is read, but for stewards', () => {
    expect(fate('ontario', { trusted: true })).toEqual({ kind: 'held', why: 'all' });
    expect(fate('ontario', { isSteward: true })).toEqual({ kind: 'published' });
  });
  test('open: words wait an hour', () => {
    expect(fate('ottawa')).toEqual({ kind: 'quiet', until: '2026-12-01T18:00:00.000Z' });
  });
  test.each(['ontario', 'ottawa', 'kingston'])(
    'in %s what we are not sure of is read first, and what a paused member writes',
    (place) => {
      const trusted = { trusted: true, isSteward: true };
      expect(fate(place, trusted, true)).toEqual({ kind: 'held', why: 'unsure' });
      expect(fate(place, { ...trusted, paused: true })).toEqual({ kind: 'held', why: 'paused' });
    },
  );
  test('is one of three', () => {
    const regions = { ...example.regions, policy: 'none' };
    expect(Community.safeParse({ ...example, regions }).success).toBe(false);
  });
});
