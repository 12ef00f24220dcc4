import type { Contribution } from '../contributions/contribution.ts';

/** What one letter holds: items, and characters of their words; the table holds 400 KB of it, as HTML and as text. */
const most = { items: 100, characters: 60_000 };

/**
 * Of contributions, oldest first, those that one digest holds: at least one, and never only some of those published at the same
 * moment, so that the next digest can go on behind the last of them (rule 9).
 */
export function whatFits(published: Contribution[]): Contribution[] {
  let characters = 0;
  const first = published.findIndex(({ words, publishedAt }, i) => {
    characters += words.length;
    const isFull = i >= most.items || characters > most.characters;
    return i > 0 && isFull && publishedAt !== published[i - 1]?.publishedAt;
  });
  return first < 0 ? published : published.slice(0, first);
}
