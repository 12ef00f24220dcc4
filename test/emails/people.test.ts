import { expect, test } from 'vitest';
import { text } from '../../emails/blocks.ts';
import { inBrief } from '../../emails/people.ts';

test.each([
  ['La soupe de Paul\n\nHier, nous avons mangé.', 'La soupe de Paul – Hier, nous avons mangé.'],
  ['Soup night\nWe had soup.', 'Soup night – We had soup.'],
  ['Is it open?\n\nI think so.', 'Is it open? I think so.'],
  ['I went to the\nmarket with Paul.', 'I went to the market with Paul.'],
])('in one line, a title stands apart from what follows: %j', (said, brief) => {
  expect(inBrief(said)).toBe(brief);
});

test('a name that ends in a stop needs no second one; three stops stay three', () => {
  expect(text('We now call you Marie T..')).toEqual(text('We now call you Marie T.'));
  expect(text('And so on...')).toMatchObject({ text: 'And so on...' });
});
