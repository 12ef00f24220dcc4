import { divide, type Numbered } from './numbered.ts';

/** What a reply to a digest answers. */
export type DigestAnswer =
  /** The digest itself: its lead, or its makers. */
  | { kind: 'digest' }
  /** Items by their ids; `unplaced` has a number that is not there. */
  | { kind: 'items'; placed: Placed[]; unplaced: Numbered[] }
  /** Either, for its numbers may be those of a list of the writer's own. */
  | { kind: 'perhaps-items'; placed: Placed[] };

export interface Placed extends Numbered {
  id: string;
}

/** Which items of a digest a reply answers: the one whose address it was sent to, or else those whose numbers it names. */
export function answersTo(item: number, words: string, items: string[]): DigestAnswer {
  const byAddress = items[item - 1];
  if (item > 0 && byAddress)
    return { kind: 'items', placed: [{ id: byAddress, number: item, words }], unplaced: [] };
  const division = divide(words);
  if (division.kind === 'none') return aboutNumber(words, items);
  const { kind, parts } = division;
  const placed = parts.flatMap((part) => {
    const id = items[part.number - 1];
    return id ? [{ ...part, id }] : [];
  });
  const unplaced = parts.filter(({ number }) => !items[number - 1]);
  if (kind === 'sure') return { kind: 'items', placed, unplaced };
  if (unplaced.length > 0) return { kind: 'digest' };
  return kind === 'list' ? { kind: 'perhaps-items', placed } : { kind: 'items', placed, unplaced };
}

/** "Number 7 made me laugh" may be for its writer, or for everybody. */
function aboutNumber(words: string, items: string[]): DigestAnswer {
  const numbers = [...words.matchAll(mentioned)].map(([, number]) => Number(number));
  const [number, ...others] = new Set(numbers);
  const id = number === undefined ? undefined : items[number - 1];
  if (!number || !id || others.length > 0 || words.split(/\s+/).length > mostAbout) return { kind: 'digest' };
  return { kind: 'perhaps-items', placed: [{ id, number, words }] };
}

/** In a longer text a number is part of what is told. */
const mostAbout = 25;
const mentioned = /(?<!\p{L})(?:number|numéro|numero|no\.|n[°º]|item|#)\s?(\d{1,3})(?!\p{L}|\d)/giu;
