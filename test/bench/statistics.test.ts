import { expect, test } from 'vitest';
import { median, percentile, rotated } from './statistics.ts';

test('the median is the middle one, the lower of two; in whatever order they came', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 10, 3, 1])).toBe(3);
  expect(median([])).toBe(0);
});

test('nine of ten are no more than the 90th percentile', () => {
  expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90)).toBe(9);
  expect(percentile([5], 90)).toBe(5);
});

test('each round is begun by another', () => {
  expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
  expect(rotated([], 3)).toEqual([]);
});
