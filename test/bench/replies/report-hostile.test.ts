import { expect, test } from 'vitest';
import type { Endured } from './endure.ts';
import { shownHostile } from './report-hostile.ts';

const endured = (body: string, octets: number, outcome: Endured['outcome']): Endured => ({
  kind: 'text',
  parser: 'another',
  body,
  octets,
  outcome,
});

test('what was slow, hung, threw or died is counted and named; what was quick is not named', () => {
  const shown = shownHostile([
    endured('commas', 100_000, { kind: 'took', milliseconds: 12.4 }),
    endured('commas', 1_000_000, { kind: 'took', milliseconds: 251.2 }),
    endured('spaces', 100_000, { kind: 'too-long' }),
    endured('spaces', 1_000_000, { kind: 'not-tried' }),
    endured('dashes', 100_000, { kind: 'threw', why: 'too deep' }),
    endured('dashes', 1_000_000, { kind: 'threw', why: 'too deep' }),
    endured('digits', 100_000, { kind: 'died' }),
    endured('words', 100_000, { kind: 'took', milliseconds: 250 }),
  ]);
  expect(shown).toMatch(/^another, text +7 +2 +1 +2 +1 +1 +> 2 s \(100 KB spaces\)$/m);
  expect(shown.split('\n').slice(-5)).toEqual([
    'another, text',
    '  commas: 1 MB 251 ms',
    '  spaces: 100 KB > 2 s',
    '  dashes: 100 KB, 1 MB threw "too deep"',
    '  digits: 100 KB died',
  ]);
});

test('nothing is named where all were quick', () => {
  const shown = shownHostile([endured('commas', 10_000_000, { kind: 'took', milliseconds: 30 })]);
  expect(shown).toMatch(/30 ms \(10 MB commas\)/);
  expect(shown.endsWith('\n\nnone')).toBe(true);
});
