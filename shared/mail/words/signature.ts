import { isDisclaimer } from './disclaimer.ts';
import { isBlank, type Line, nextFilled } from './line.ts';

/** More than any signature has. What follows a `-- ` for longer is a text that uses dashes for its own ends. */
const mostLines = 40;
const mostCharacters = 2500;

/** RFC 3676 §4.3, also where a client dropped or changed the space. */
export const isSignatureMark = (line: Line): boolean =>
  line.hint === 'signature' || (line.depth === 0 && /^--[ \u00a0]?$/.test(line.text));

/**
 * Whether a mark begins a signature that runs to `end` (the next quotation, or the end of the mail). It doesn't where nothing stands above it,
 * where two of them without the standard's space part one's words, where the rest is too long, or where it tells something in sentences: a signature names its writer, or is a notice.
 */
export function isSignature(lines: Line[], at: number, end: number): boolean {
  if (end - at > mostLines * 3 || nextFilled(lines, 0, at) < 0) return false;
  const below = lines.slice(at + 1, end).filter((line) => !isBlank(line));
  if (hasNoSpace(lines[at]) && below.some(hasNoSpace)) return false;
  if (below.length > mostLines) return false;
  const text = below.map((line) => line.text).join('\n');
  return text.length <= mostCharacters && !tellsSomething(below, text);
}

const hasNoSpace = (line: Line | undefined): boolean => line?.text === '--' && line.to - line.from === 2;

function tellsSomething(lines: Line[], text: string): boolean {
  if (/[@\p{Nd}]|https?:|www\./u.test(text) || lines.some((line) => isDisclaimer(line.text))) return false;
  return (
    lines.filter((line) => /^\S+(?: \S+){2,}[.!?…]$/.test(line.text.trim())).length >= 2 ||
    /(?:^|\n)\S+(?: \S+){8,}[.!?…]/.test(text)
  );
}
