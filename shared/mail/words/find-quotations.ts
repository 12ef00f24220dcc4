import type { Why } from '../message.ts';
import { type Attribution, attributionAt } from './attribution.ts';
import { dividerAt } from './divider.ts';
import { headerBlockLength } from './header-block.ts';
import { isBlank, type Line, nextFilled, said } from './line.ts';

/** A run of lines that were not newly written. */
export interface Quotation {
  from: number;
  to: number;
  /** Where what introduces it (attribution, divider, header fields) begins; `from` where nothing does. */
  introducedFrom: number;
  /** By `>` or by the client's HTML: words may follow it. Else it runs to the end of the mail. */
  marked: boolean;
  /** A client says that it quotes here; a writer's own `>` lines have no such introduction. */
  introduced: boolean;
  why: Why;
  /** 0 to 1. */
  sure: number;
}

export interface Clues {
  /** Lines that our own letters carry above what stands in them, as `plain` text. */
  ourLines: string[];
  /** The subject says that a mail is passed on. */
  passedOn: boolean;
}

/** An overflow is the tail of a quoted line of at least this length, which the client broke without marking the rest. */
const shortestBroken = 60;

/**
 * The quotations of a mail from top to bottom. `lines` may gain lines: where words of the writer stand before an attribution on one line, it is parted.
 * One without marks ends the search, since nothing tells where it ends.
 */
export function findQuotations(lines: Line[], clues: Clues): Quotation[] {
  const found: Quotation[] = [];
  let introducedFrom = -1;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isBlank(line) && line.hint === null) {
      at++;
    } else if (line.depth > 0) {
      const to = markedEnd(lines, at);
      const introduced =
        introducedFrom >= 0 || line.hint === 'attribution' || introducesItself(lines, at, clues);
      found.push({
        from: at,
        to,
        introducedFrom: introducedFrom < 0 ? at : introducedFrom,
        marked: true,
        introduced,
        why: 'quote-mark',
        sure: 1,
      });
      introducedFrom = -1;
      at = to;
    } else {
      const rest = unmarkedAt(lines, at, clues);
      if (rest) return [...found, rest];
      const attribution = attributionOf(lines, at);
      if (!attribution) {
        introducedFrom = -1;
        at++;
        continue;
      }
      const begin = part(lines, at, attribution.glued);
      const next = begin + attribution.lines;
      const follows = lines[nextFilled(lines, next)];
      if (follows && follows.depth === 0) {
        const to = bareEnd(lines, begin, next);
        found.push(unmarked(begin, to, 'after-attribution', attribution.strong ? 0.9 : 0.6));
        at = to;
      } else {
        introducedFrom = begin;
        at = next;
        if (!follows) found.push(unmarked(begin, lines.length, 'attribution', 0.9));
      }
    }
  }
  return found;
}

const unmarked = (from: number, to: number, why: Why, sure: number): Quotation => ({
  from,
  to,
  introducedFrom: from,
  marked: false,
  introduced: true,
  why,
  sure,
});

/** A quotation in the manner of Outlook and of phones: everything below a divider, a block of header fields, or our own line. */
function unmarkedAt(lines: Line[], at: number, { ourLines, passedOn }: Clues): Quotation | null {
  const line = lines[at] as Line;
  const whole = (why: Why, sure: number) => unmarked(at, lines.length, why, sure);
  if (line.hint === 'rest') return whole(passedOn ? 'forwarded' : 'client-marked', 1);
  if (isOurLine(lines, at, ourLines)) return whole('our-line', 1);
  if (line.hint === 'box' && looksLikeFields(lines, at))
    return whole(passedOn ? 'forwarded' : 'after-headers', 0.95);
  const divider = dividerAt(lines, at);
  if (divider) return whole(divider === 'forwarded' || passedOn ? 'forwarded' : 'after-divider', 0.95);
  if (headerBlockLength(lines, at) > 0) return whole(passedOn ? 'forwarded' : 'after-headers', 0.9);
  return null;
}

/** Our line, whole or wrapped once. */
function isOurLine(lines: Line[], at: number, ourLines: string[]): boolean {
  const text = said(lines[at]);
  const wraps = (ours: string) => ours.startsWith(text) && `${text} ${said(lines[at + 1])}`.includes(ours);
  return text !== '' && ourLines.some((ours) => text.includes(ours) || wraps(ours));
}

/** In a box, two lines of "label: value" are header fields in whatever language. */
function looksLikeFields(lines: Line[], at: number): boolean {
  const filled = lines.slice(at, at + 8).filter((line) => !isBlank(line));
  return filled.slice(0, 4).filter(({ text }) => /^[^:]{1,40}[:：]\s*\S/.test(text)).length >= 2;
}

function attributionOf(lines: Line[], at: number): Attribution | null {
  const line = lines[at] as Line;
  if (line.hint !== 'attribution') return attributionAt(lines, at);
  let end = at + 1;
  while (lines[end]?.hint === 'attribution') end++;
  return { lines: end - at, glued: 0, strong: true };
}

/** Parts a line before an attribution; returns the line it begins at then. */
function part(lines: Line[], at: number, glued: number): number {
  const line = lines[at] as Line;
  if (glued === 0) return at;
  const head = line.text.slice(0, glued).replace(/[\s-]+$/, '');
  const offset = line.to - line.text.length;
  lines.splice(
    at,
    1,
    { ...line, text: head, to: offset + head.length },
    { ...line, text: line.text.slice(glued), from: offset + glued },
  );
  return at + 1;
}

/** Where a run of marked lines ends: before the next unmarked line that says something and is no overflow of the line above. */
function markedEnd(lines: Line[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.depth > 0 || isOverflow(lines, i)) end = i + 1;
    else if (!isBlank(line)) break;
  }
  return end;
}

/** The tail of a quoted line that a client broke, or what is left of a link in one: right between two marked lines. */
function isOverflow(lines: Line[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at + 1];
  const text = (lines[at]?.text ?? '').trim();
  if (!above || !below || above.depth === 0 || below.depth === 0 || text === '') return false;
  if (/^(?:[(<[]?https?:|mailto:|_|[^\p{L}]*$)/u.test(text.slice(0, 400))) return true;
  return above.text.length >= shortestBroken && !/[?？]$/.test(above.text) && /^\p{Ll}/u.test(text);
}

/** Whether the first lines of a marked run are an attribution, header fields or our own line. */
function introducesItself(lines: Line[], at: number, { ourLines }: Clues): boolean {
  let looked = 0;
  for (let i = at; i < lines.length && looked < 4; i++) {
    const line = lines[i] as Line;
    if (line.depth === 0 && !isBlank(line)) return false;
    if (isBlank(line)) continue;
    looked++;
    if (
      isOurLine(lines, i, ourLines) ||
      attributionAt(lines, i) ||
      headerBlockLength(lines, i) > 0 ||
      dividerAt(lines, i)
    )
      return true;
  }
  return false;
}

/** Where a quotation that a plain blockquote holds ends, if the attribution stands in it or right before it; else the end of the mail. */
function bareEnd(lines: Line[], attribution: number, next: number): number {
  const inside = lines[attribution]?.bare ?? 0;
  const first = nextFilled(lines, next);
  const level = Math.max(inside, lines[first]?.bare ?? 0);
  if (level === 0) return lines.length;
  let end = first;
  while (end < lines.length && ((lines[end]?.bare ?? 0) >= level || isBlank(lines[end]))) end++;
  return end;
}
