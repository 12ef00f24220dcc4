import { isDeviceLine } from './device-line.ts';
import { isDisclaimer, isPersonal } from './disclaimer.ts';
import { isBlank, type Line, nextFilled } from './line.ts';

/** More than any signature has. What follows a `-- ` for longer is a text that uses dashes for its own ends. */
const mostLines = 40;
const mostCharacters = 2500;

/** RFC 3676 §4.3, also where a client dropped or changed the space. */
export const isSignatureMark = (line: Line): boolean =>
  line.hint === 'signature' || (line.depth === 0 && /^--[ \u00a0]?$/.test(line.text));

/**
 * Whether a mark begins a signature that runs to `end` (the next quotation, or the end of the mail). It doesn't where nothing stands above it,
 * where the rest is too long, or where it tells something in sentences: a signature names its writer, or is a notice.
 */
export function isSignature(lines: Line[], at: number, end: number): boolean {
  if (end - at > mostLines * 3 || nextFilled(lines, 0, at) < 0) return false;
  const below = lines.slice(at + 1, end).filter((line) => !isBlank(line));
  if (below.length > mostLines) return false;
  const characters = below.reduce((sum, line) => sum + line.text.length, 0);
  return characters <= mostCharacters && !tellsSomething(below);
}

/** Two of them without the standard's space part one's words. */
export const isParted = (lines: Line[]): boolean =>
  lines.filter(({ text, from, to }) => text === '--' && to - from === 2).length > 1;

const isNotice = ({ text }: Line): boolean => isDeviceLine(text) || isDisclaimer(text);

/** Whether lines tell something, in sentences, of their writer or as verses, and are no notice. */
export function tellsSomething(lines: Line[]): boolean {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, mostCharacters);
  if (/@|https?:|www\./u.test(text) || lines.some(isNotice)) return false;
  const verses = lines.filter((line) => /^\p{Ll}\S* \S+ \S/u.test(line.text.trim()));
  if (verses.length >= 2 || (verses.length === 1 && lines.length === 1)) return true;
  if (/\p{Nd}/u.test(text)) return isPersonal(text) && /\p{L} \p{L}+ \p{L}/u.test(text);
  return (
    lines.filter((line) => /^\S+(?: \S+){2,}[.!?…]$/.test(line.text.trim())).length >= 2 ||
    /(?:^|\n)\S+(?: \S+){8,}[.!?…]/.test(text)
  );
}
