import { describe, expect, test } from 'vitest';
import { bounceScore, isTooMuch } from '../../shared/delivery/bounce-score.ts';
import { at } from '../support/builders.ts';

const on = (...days: string[]) => days.map((day) => ({ at: at(`${day} 07:00`).toString() }));
const scoreOn = (day: string, ...bounces: string[]) =>
  bounceScore(on(...bounces), at(`${day} 07:00`).toString());

describe('soft bounces', () => {
  test('count one each for two weeks, then a half, then a quarter', () => {
    expect(scoreOn('2026-01-05', '2026-01-05')).toBe(1);
    expect(scoreOn('2026-01-19', '2026-01-05')).toBe(1);
    expect(scoreOn('2026-01-20', '2026-01-05')).toBe(0.5);
    expect(scoreOn('2026-02-03', '2026-01-05')).toBe(0.25);
    expect(scoreOn('2026-01-19', '2026-01-05', '2026-01-12', '2026-01-19')).toBe(3);
  });

  test('count nothing before they happened', () => {
    expect(scoreOn('2026-01-04', '2026-01-05')).toBe(0);
  });

  test('are too much when they come on three days within two weeks', () => {
    expect(isTooMuch(on('2026-01-05', '2026-01-12', '2026-01-19'))).toBe(true);
    expect(isTooMuch(on('2026-01-05', '2026-01-06', '2026-01-07'))).toBe(true);
    expect(isTooMuch(on('2026-01-05', '2026-01-12', '2026-01-20'))).toBe(false);
    expect(isTooMuch(on('2026-01-05', '2026-01-12'))).toBe(false);
    expect(isTooMuch([])).toBe(false);
  });

  test('of several letters on one bad day are one', () => {
    expect(scoreOn('2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05')).toBe(1);
    expect(isTooMuch(on('2026-01-05', '2026-01-05', '2026-01-05'))).toBe(false);
  });

  test('are never too much for a monthly reader whose every letter bounces', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-06`);
    expect(isTooMuch(on(...months))).toBe(false);
  });

  test('come to the same in whatever order we hear of them, and long after', () => {
    const [a, b, c] = on('2026-01-05', '2026-01-12', '2026-01-19') as [
      { at: string },
      { at: string },
      { at: string },
    ];
    const later = on('2026-06-01');
    expect(isTooMuch([c, a, b])).toBe(true);
    expect(isTooMuch([...later, b, c, a])).toBe(true);
  });
});
