import { expect, test } from 'vitest';
import { table } from './table.ts';

test('a table has names to the left, numbers to the right, and a line under its headings', () => {
  expect(
    table(
      ['parser', 'exact %'],
      [
        ['ours', '91.0'],
        ['another one', '7.5'],
      ],
    ),
  ).toBe(
    ['parser       exact %', '────────────────────', 'ours            91.0', 'another one      7.5'].join(
      '\n',
    ),
  );
});

test('a table gives every character one place, and a missing cell none', () => {
  expect(table(['', 'n'], [['é😀', '1'], ['x']])).toBe(['    n', '─────', 'é😀  1', 'x'].join('\n'));
});

test('a table without rows is its headings', () => {
  expect(table(['a', 'b'], [])).toBe('a  b\n────');
});
