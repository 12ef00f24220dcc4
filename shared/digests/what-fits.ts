import type { Contribution } from '../contributions/contribution.ts';
import { octetsInHtml } from '../letters/octets.ts';

/**
 * What one letter should hold: items, and octets of their words as HTML; with what stands around them that is less than where Gmail
 * cuts a letter off. Of one item it holds the beginning, and the rest by reply.
 */
const most = { items: 100, octets: 60_000, octetsOfOne: 8_000 };

/**
 * Of contributions, oldest first, those that one digest holds: at least one, and never only some of those published at the same
 * moment, so that the next digest can go on behind the last of them (rule 9). `share`: of what a letter should hold, where that was too much.
 */
export function whatFits(published: Contribution[], share = 1): Contribution[] {
  let octets = 0;
  const first = published.findIndex(({ words, publishedAt }, i) => {
    octets += octetsInHtml(beginningOf(words).words);
    const isFull = i >= most.items * share || octets > most.octets * share;
    return i > 0 && isFull && publishedAt !== published[i - 1]?.publishedAt;
  });
  return first < 0 ? published : published.slice(0, first);
}

/** Words as a digest shows them, and whether they go on. They are cut between two words, where there are any. */
export function beginningOf(words: string, room = most.octetsOfOne): { words: string; goesOn: boolean } {
  if (octetsInHtml(words) <= room) return { words, goesOn: false };
  let octets = 0;
  let end = 0;
  for (const character of words) {
    octets += octetsInHtml(character);
    if (octets > room) break;
    end += character.length;
  }
  const between = Math.max(words.lastIndexOf(' ', end), words.lastIndexOf('\n', end));
  const cut = words.slice(0, between > end / 2 ? between : end);
  return { words: `${cut.trimEnd()}…`, goesOn: true };
}
