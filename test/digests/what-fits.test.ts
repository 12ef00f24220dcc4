import { describe, expect, test } from 'vitest';
import { whatFits } from '../../shared/digests/what-fits.ts';
import { contribution } from '../support/builders.ts';

const said = (second: number, characters: number) =>
  contribution({
    publishedAt: `2026-11-25T12:00:${String(second).padStart(2, '0')}.000Z`,
    words: 'x'.repeat(characters),
  });
const many = (count: number, characters: number) =>
  Array.from({ length: count }, (_, i) => said(i, characters));

describe('one letter', () => {
  test('holds everything there usually is', () => {
    expect(whatFits(many(30, 1_000))).toHaveLength(30);
    expect(whatFits([])).toEqual([]);
  });

  test('holds the oldest where there is too much', () => {
    const all = many(10, 18_000);
    expect(whatFits(all)).toEqual(all.slice(0, 3));
    expect(
      whatFits(
        Array.from({ length: 150 }, () => said(1, 10)).map((one, i) => ({ ...one, publishedAt: `${i}` })),
      ),
    ).toHaveLength(100);
  });

  test('holds at least one, however long', () => {
    expect(whatFits([said(1, 90_000), said(2, 1)])).toHaveLength(1);
  });

  test('never ends among things of the same moment: who goes on behind it would miss some', () => {
    const together = [said(1, 40_000), said(2, 15_000), said(2, 15_000), said(3, 10)];
    expect(whatFits(together)).toEqual(together.slice(0, 3));
  });
});
