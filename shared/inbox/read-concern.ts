import type { Wish } from '../wishes/wish.ts';
import { divide } from './numbered.ts';

const word = '(?:concern|pr[ée]occupation|inqui[ée]tude)';
const sign = '(?:#|no\\.?\\s*|n[°º]\\s*|num[ée]ro\\s+|number\\s+|item\\s+)?';
/** "Concern 3: why", « préoccupation 3 », "hide 3": whoever wants something hidden has a concern about it. */
const named = new RegExp(
  `^\\s*["“«]?\\s*(?:${word}|hide|masquer|cacher)\\s+${sign}(?<number>\\d{1,3})\\s*(?:[:.,–—-](?=\\s|$)|$)`,
  'imu',
);
const unnumbered = new RegExp(`^\\s*["“«]?\\s*${word}\\s*:`, 'iu');
const begins = new RegExp(
  `^["“«]?\\s*(?:(?:a|une)\\s+)?${word}(?!\\p{L}|\\s+(?:for|is|was|pour|est|était)\\s)`,
  'iu',
);

/** Whether words behind an item's number raise a concern about it: "3: concern, she did not agree". */
export const isConcern = (words: string): boolean => begins.test(words.trim());

/**
 * A concern that says so in its first words, whatever is told below; null where it does not. "3: concern …" is one of number 3. Of several
 * numbers, each is heard where it stands.
 */
export function readConcern(text: string): Extract<Wish, { kind: 'concern' }> | null {
  const [line = ''] = text.trimStart().split('\n');
  const number = named.exec(line)?.groups?.number;
  if (number) return { kind: 'concern', number: Number(number) };
  if (unnumbered.test(text)) return { kind: 'concern', number: null };
  const division = divide(text);
  const [part, ...others] = division.kind === 'none' ? [] : division.parts;
  return part && others.length === 0 && isConcern(part.words)
    ? { kind: 'concern', number: part.number }
    : null;
}

/** Whether some of several numbered answers raise concerns. */
export function hasConcernAmong(text: string): boolean {
  const division = divide(text);
  return (
    division.kind !== 'none' &&
    division.parts.length > 1 &&
    division.parts.some(({ words }) => isConcern(words))
  );
}
