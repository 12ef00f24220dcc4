import { expect, test } from 'vitest';
import { isAccountedFor, openIn, tallied } from '../../shared/letters/tally.ts';
import { batch } from '../support/builders.ts';

const sent = { state: 'sent', reason: '' } as const;

test('a tally counts every letter once, and what SES told of those sent besides', () => {
  const tally = tallied([
    batch({ done: { ann: sent, ben: sent, cai: sent }, news: { ann: 'delivered', ben: 'bounced' } }),
    batch({ done: { ann: { state: 'skipped', reason: 'paused' }, ben: { state: 'unknown', reason: 'x' } } }),
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
  const tally = tallied([batch({ done: { ann: sent, ben: sent, cai: sent } })]);
  expect(isAccountedFor(tally, 3)).toBe(true);
  expect(isAccountedFor(tally, 4)).toBe(false);
  expect(isAccountedFor(tally, 2)).toBe(false);
});
