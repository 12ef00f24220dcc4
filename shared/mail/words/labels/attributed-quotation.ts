import { type Attribution, attributionAt } from '../printed/attribution.ts';
import type { Strength } from '../printed/attribution-words.ts';
import { isBlank, type Line, nextFilled } from '../printed/line.ts';
import { type Clues, enough, noClues, type Quotation, unmarked } from './quotation.ts';
import { introducesItself, unmarkedAt } from './unmarked-quotation.ts';

/** An answer typed above what it answers has no more lines than this. */
const mostBetween = 60;

/** An attribution, alone where marked lines follow (with an answer above them, perhaps); else with the rest, or with the blockquote it stands in or before. */
export function attributedAt(lines: Line[], at: number, clues: Clues): Quotation | null {
  if (isRunInto(lines[at])) return unmarked(at, lines.length, 'after-attribution', sureness.addressed);
  const attribution = attributionOf(lines, at);
  if (!attribution) return null;
  const begin = part(lines, at, attribution.glued);
  const next = begin + attribution.lines;
  const below = lines[nextFilled(lines, next)];
  if (!below || below.depth > 0 || isAnswerAbove(lines, next)) return attributionAlone(begin, next);
  const end = bareEnd(lines, begin, next);
  const told =
    attribution.strength === 'timed' && isOpenedBelow(lines, next, clues) ? 'weak' : attribution.strength;
  const sure = Math.max(sureness[told], end < lines.length ? setApart : 0);
  return unmarked(begin, sure < enough ? next : end, 'after-attribution', sure);
}

/** Yahoo's phones print the first line of what they quote behind their attribution, after some spaces. */
function isRunInto(line: Line | undefined): boolean {
  const [, head] = /^\s*(\S.{20,300}?[:：])\s{2,}\S/.exec(line?.text.slice(0, 400) ?? '') ?? [];
  if (!line || !head?.includes('@')) return false;
  return attributionAt([{ ...line, text: head }], 0)?.strength === 'addressed';
}

/** How sure it is that what follows an attribution is quoted though nothing marks it. "On 3 May, Mom wrote:" may tell of a letter. */
const sureness: Record<Strength, number> = { addressed: 0.9, timed: 0.75, weak: 0.4 };

/** Where a client opens its quotation further down, with an address, marks, a divider or header fields, what stands above was told by the writer. */
function isOpenedBelow(lines: Line[], from: number, clues: Clues): boolean {
  if (attributionAt(lines, nextFilled(lines, from))) return false;
  const fromEnd = lastOpening.get(lines) ?? lines.length - lastOpener(lines, clues);
  lastOpening.set(lines, fromEnd);
  return lines.length - fromEnd >= from;
}

/** Counted from the end, since lines may be parted above it; worked out once. */
const lastOpening = new WeakMap<Line[], number>();

function lastOpener(lines: Line[], clues: Clues): number {
  return lines.findLastIndex(
    (line, i) =>
      line.depth > 0 ||
      (!isBlank(line) &&
        (attributionAt(lines, i)?.strength === 'addressed' || unmarkedAt(lines, i, clues) !== null)),
  );
}

/** A blockquote holds it. */
const setApart = 0.6;

/** Words between an attribution and the marked lines it introduces, with no other attribution between, were written there. */
function isAnswerAbove(lines: Line[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + mostBetween); i++) {
    const line = lines[i] as Line;
    if (line.depth > 0) return !introducesItself(lines, i, noClues);
    if (!isBlank(line) && (attributionOf(lines, i) || unmarkedAt(lines, i, noClues))) return false;
  }
  return false;
}

export const attributionAlone = (from: number, to: number): Quotation =>
  unmarked(from, to, 'attribution', 0.95);

/** An attribution by its words, or by what the client says it is; where words tell one among lines of which the client says it, what stands above it was written. */
function attributionOf(lines: Line[], at: number): Attribution | null {
  const line = lines[at] as Line;
  const told = attributionAt(lines, at);
  if (line.hint !== 'attribution') return told;
  let end = at + 1;
  while (lines[end]?.hint === 'attribution') {
    if (!told && attributionAt(lines, end)) return null;
    end++;
  }
  return { lines: end - at, glued: told?.glued ?? 0, strength: 'addressed' };
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
