import { attributionAt } from '../printed/attribution.ts';
import { isForwardedLine } from '../printed/divider.ts';
import { isBlank, type Line, nextFilled } from '../printed/line.ts';

/** What a client drew around its attribution and what it quotes, by the numbers of its lines. */
export interface Frame {
  first: number;
  /** Where the first blockquote of the client's stands in it. */
  firstQuote: number | null;
  end: number | null;
  outer: Frame | null;
}

/** The longest attribution, in lines. */
const mostLines = 6;
/** Words of the writer may stand above it, no more lines than this. */
const looked = 60;

/**
 * In a frame with blockquotes, they are what is quoted, and what stands before them is the attribution; answers may stand between them.
 * In one without, all is. A mail passed on in a frame stays as it is.
 */
export function settleFrames(lines: Line[], frames: Frame[]): Line[] {
  for (const { first, firstQuote, end } of frames) {
    const last = end ?? lines.length;
    const begin = nextFilled(lines, first, last - first);
    if (begin < 0) continue;
    if (isForwardedLine(lines[begin]?.text ?? '')) unhint(lines, begin, last);
    else if (firstQuote === null) for (let i = first; i < last; i++) deepen(lines[i]);
    else if (!isAttributed(lines, begin, firstQuote))
      hint(lines, begin, Math.min(firstQuote, begin + mostLines));
  }
  return lines;
}

/** An attribution is told by its words or by the client already: all else that stands there was written. */
function isAttributed(lines: Line[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + looked); i++)
    if (lines[i]?.hint === 'attribution' || attributionAt(lines, i)) return true;
  return false;
}

function deepen(line: Line | undefined): void {
  if (line) line.depth++;
}

function unhint(lines: Line[], from: number, to: number): void {
  for (const line of lines.slice(from, to)) if (line.hint === 'attribution') line.hint = null;
}

function hint(lines: Line[], from: number, to: number): void {
  for (const line of lines.slice(from, to))
    if (!isBlank(line) && line.depth === 0) line.hint ??= 'attribution';
}
