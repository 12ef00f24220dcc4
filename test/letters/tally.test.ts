import { expect, test } from 'vitest';
import { missingFrom, openIn, tallied } from '../../shared/letters/tally.ts';
import { batch, id } from '../support/builders.ts';

const sent = { state: 'sent', reason: '' } as const;

test('a tally counts every letter once, and what SES told of those sent besides', () => {
  const tally = tallied([
    batch({
      done: { [id('a')]: sent, [id('b')]: sent, [id('c')]: sent },
      news: { [id('a')]: 'delivered', [id('b')]: 'bounced' },
    }),
    batch({
      done: {
        [id('a')]: { state: 'skipped', reason: 'paused' },
        [id('b')]: { state: 'unknown', reason: 'x' },
      },
    }),
  ]);
  expect(tally).toMatchObject({
    planned: 6,
    sent: 3,
    delivered: 1,
    bounced: 1,
    skipped: 1,
    unknown: 1,
    pending: 1,
  });
  expect(tally.reasons).toEqual({ paused: 1 });
  expect(openIn(tally)).toBe(2);
});

test('a letter that was planned and is nowhere, or in two places, is noticed', () => {
  const tally = tallied([batch({ done: { [id('a')]: sent, [id('b')]: sent, [id('c')]: sent } })]);
  expect(missingFrom(tally, 3)).toBe(0);
  expect(missingFrom(tally, 4)).toBe(1);
  expect(missingFrom(tally, 2)).toBe(1);
});

test('a tally names reasons, and nobody’s address in them', () => {
  const failed = (address: string) => ({ state: 'failed' as const, reason: `Illegal address: ${address}` });
  const tally = tallied([
    batch({ done: { [id('a')]: failed('ann@example.net'), [id('b')]: failed('ben@example.net') } }),
  ]);
  expect(tally.reasons).toEqual({ 'Illegal address: an address': 2 });
});
