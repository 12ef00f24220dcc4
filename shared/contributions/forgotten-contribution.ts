import type { Contribution } from './contribution.ts';

/** Stands in the place of an author who is forgotten: the same for all, so that nobody's words can be put together again. */
const forgottenAuthor = 'forgotten';

/**
 * A contribution once its author is forgotten: a place that answers still answer, without words; or, where others could read the words and
 * they are to stay, the words without name and town. What only stewards could read goes in any case, and so do files, which
 * show more of a person than anybody can take out of them.
 */
export function withoutAuthor(contribution: Contribution, words: 'erase' | 'keep'): Contribution {
  const { withSupport: _, files: __, ...rest } = contribution;
  const nobody = {
    ...rest,
    authorId: forgottenAuthor,
    authorName: null,
    place: contribution.reach,
    suggestion: null,
    quietUntil: null,
  };
  const wasShared = contribution.state === 'published' && contribution.visibility !== 'stewards';
  if (words === 'keep' && wasShared) return { ...nobody, visibility: 'anonymous' };
  return { ...nobody, words: '', state: 'withdrawn', publishedAt: null, declinedBecause: null };
}
