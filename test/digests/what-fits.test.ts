import { describe, expect, test } from 'vitest';
import { beginningOf, whatFits } from '../../shared/digests/what-fits.ts';
import { contribution } from '../support/builders.ts';

const said = (second: number, characters: number, character = 'x') =>
  contribution({
    publishedAt: `2026-11-25T12:00:${String(second).padStart(2, '0')}.000Z`,
    words: character.repeat(characters),
  });
const many = (count: number, characters: number) =>
  Array.from({ length: count }, (_, i) => said(i, characters));

describe('one letter', () => {
  test('holds everything there usually is', () => {
    expect(whatFits(many(30, 1_000))).toHaveLength(30);
    expect(whatFits([])).toEqual([]);
  });

  test('holds the oldest where there is too much', () => {
    const all = many(10, 7_500);
    expect(whatFits(all)).toEqual(all.slice(0, 8));
    expect(
      whatFits(
        Array.from({ length: 150 }, () => said(1, 10)).map((one, i) => ({ ...one, publishedAt: `${i}` })),
      ),
    ).toHaveLength(100);
  });

  test('counts words by what they weigh in a letter: in octets, escaped, and each by its beginning alone', () => {
    expect(whatFits(Array.from({ length: 20 }, (_, i) => said(i, 2_000, 'é')))).toHaveLength(15);
    expect(whatFits(Array.from({ length: 20 }, (_, i) => said(i, 1_000, '&')))).toHaveLength(10);
    expect(whatFits(many(8, 20_000))).toHaveLength(7);
  });

  test('holds a share of it where that was too much after all, and at least one', () => {
    expect(whatFits(many(40, 1_500), 1 / 2)).toHaveLength(20);
    expect(whatFits([said(1, 90_000), said(2, 1)], 0)).toHaveLength(1);
  });

  test('never ends among things of the same moment: who goes on behind it would miss some', () => {
    const together = [said(1, 7_000), said(2, 7_000), said(2, 7_000), said(3, 10)];
    expect(whatFits(together, 1 / 4)).toEqual(together.slice(0, 3));
  });
});

describe('of very long words', () => {
  test('a digest shows the beginning, cut between two words', () => {
    const { words, goesOn } = beginningOf('many words, '.repeat(2_000));
    expect(goesOn).toBe(true);
    expect(words).toMatch(/^(?:many words, )+many(?: words,)?…$|^(?:many words, )+many words,…$/);
    expect(words.length).toBeLessThan(8_010);
  });

  test('cut anywhere where nothing parts them, but never through a character', () => {
    const { words } = beginningOf('👩'.repeat(10_000));
    expect(words.isWellFormed()).toBe(true);
    expect(words).toMatch(/^(?:👩){1990,2000}…$/u);
  });

  test('shorter ones are left as they are', () => {
    expect(beginningOf('A few words.')).toEqual({ words: 'A few words.', goesOn: false });
  });
});
