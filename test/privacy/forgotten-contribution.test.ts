import { expect, test } from 'vitest';
import { withoutAuthor } from '../../shared/contributions/forgotten-contribution.ts';
import { contribution } from '../support/builders.ts';

const nobody = { authorId: 'forgotten', authorName: null, place: 'ontario' };

test('words that others could read stay where their writer wants it, without name and town', () => {
  const shared = contribution();
  expect(withoutAuthor(shared, 'keep')).toEqual({ ...shared, ...nobody, visibility: 'anonymous' });
});

test.each([
  [contribution(), 'erase'],
  [contribution({ visibility: 'stewards' }), 'keep'],
  [contribution({ state: 'held', publishedAt: null }), 'keep'],
  [contribution({ state: 'declined', publishedAt: null, declinedBecause: 'too loud' }), 'keep'],
] as const)('all others go, and only a place that answers is left', (words, choice) => {
  const left = withoutAuthor(words, choice);
  expect(left).toEqual({
    ...words,
    ...nobody,
    words: '',
    state: 'withdrawn',
    publishedAt: null,
    declinedBecause: null,
  });
});
