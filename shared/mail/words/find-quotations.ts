import type { Why } from '../message.ts';
import { type Attribution, attributionAt } from './attribution.ts';
import type { Strength } from './attribution-words.ts';
import { dividerAt } from './divider.ts';
import { headerBlockLength } from './header-block.ts';
import { isBlank, type Line, nextFilled, said } from './line.ts';
import { isTyped, markedEnd, unquoted } from './marked-run.ts';

/** A run of lines that were not newly written: an attribution by itself, marked lines, or a quotation without marks. */
export interface Quotation {
  from: number;
  to: number;
  /** By `>` or by the client's HTML: words may follow it. */
  marked: boolean;
  /** A client says that it quotes here, by its HTML or in words; a writer's own `>` lines have no such introduction. */
  introduced: boolean;
  /** It says so in words. */
  announced: boolean;
  why: Why;
  /** 0 to 1; below `enough`, it is kept and a steward sees it first (rule 10). */
  sure: number;
}

/** What is less sure to be a quotation is none. */
export const enough = 0.5;

export interface Clues {
  /** Lines that our own letters carry above what stands in them, as `plain` text. */
  ourLines: string[];
  /** The subject says that a mail is passed on. */
  passedOn: boolean;
}

/** An answer typed above what it answers has no more lines than this. */
const mostBetween = 60;

/**
 * The quotations of a mail from top to bottom. `lines` may gain lines: where words of the writer stand before an attribution on one line, it is parted.
 * One without marks ends the search, since nothing tells where it ends.
 */
export function findQuotations(lines: Line[], clues: Clues): Quotation[] {
  const found: Quotation[] = [];
  const add = (one: Quotation): number => {
    found.push(one);
    return one.to;
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isBlank(line) && line.hint === null) at++;
    else if (line.depth > 0 && isTyped(lines, at)) lines[at++] = unquoted(line);
    else if (line.depth > 0) {
      const above = colonAbove(lines, at, found);
      if (above >= 0) add(attributionAlone(above, above + 1));
      at = add(markedAt(lines, at, found.at(-1)?.why === 'attribution', clues));
    } else {
      const one = unmarkedAt(lines, at, clues) ?? attributedAt(lines, at);
      at = one ? add(one) : at + 1;
    }
  }
  return found;
}

/** A run of marked lines. What a client's HTML marks needs no introduction. */
function markedAt(lines: Line[], at: number, introduced: boolean, clues: Clues): Quotation {
  const line = lines[at] as Line;
  const structural = line.depth > line.signs;
  const announced = introduced || introducesItself(lines, at, clues);
  return {
    from: at,
    to: markedEnd(lines, at),
    marked: true,
    introduced: announced || structural,
    announced,
    why: structural ? 'client-marked' : 'quote-mark',
    sure: 1,
  };
}

/** An attribution in no known language, right above what a client's HTML marks: a short line with a number or an address that ends in a colon; -1 for none. */
function colonAbove(lines: Line[], at: number, found: Quotation[]): number {
  const marked = lines[at] as Line;
  if (marked.depth === marked.signs) return -1;
  let above = at - 1;
  while (above >= at - 3 && isBlank(lines[above])) above--;
  const line = lines[above];
  const text = line?.depth === 0 && above >= (found.at(-1)?.to ?? 0) ? said(line) : '';
  return text.length < 200 && text.endsWith(':') && /[\p{Nd}@]/u.test(text) ? above : -1;
}

/** An attribution, alone where marked lines follow (with an answer above them, perhaps); else with the rest, or with the blockquote it stands in or before. */
function attributedAt(lines: Line[], at: number): Quotation | null {
  const attribution = attributionOf(lines, at);
  if (!attribution) return null;
  const begin = part(lines, at, attribution.glued);
  const next = begin + attribution.lines;
  const below = lines[nextFilled(lines, next)];
  if (!below || below.depth > 0 || isAnswerAbove(lines, next)) return attributionAlone(begin, next);
  const end = bareEnd(lines, begin, next);
  const sure = Math.max(sureness[attribution.strength], end < lines.length ? setApart : 0);
  return unmarked(begin, sure < enough ? next : end, 'after-attribution', sure);
}

/** How sure it is that what follows an attribution is quoted though nothing marks it. "On 3 May, Mom wrote:" may tell of a letter. */
const sureness: Record<Strength, number> = { addressed: 0.9, timed: 0.75, weak: 0.4 };

/** A blockquote holds it. */
const setApart = 0.6;

const attributionAlone = (from: number, to: number): Quotation => unmarked(from, to, 'attribution', 0.95);

/** Words between an attribution and the marked lines it introduces, with no other attribution between, were written there. */
function isAnswerAbove(lines: Line[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + mostBetween); i++) {
    const line = lines[i] as Line;
    if (line.depth > 0) return !introducesItself(lines, i, noClues);
    if (!isBlank(line) && (attributionOf(lines, i) || unmarkedAt(lines, i, noClues))) return false;
  }
  return false;
}

const noClues: Clues = { ourLines: [], passedOn: false };

const unmarked = (from: number, to: number, why: Why, sure: number): Quotation => ({
  from,
  to,
  marked: false,
  introduced: true,
  announced: true,
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

/** In a box, two lines of "label: value", one of them with an address or a year, are header fields in whatever language. */
function looksLikeFields(lines: Line[], at: number): boolean {
  const filled = lines.slice(at, at + 8).filter((line) => !isBlank(line));
  const fields = filled.slice(0, 4).filter(({ text }) => /^[^:]{1,40}[:：]\s*\S/.test(text));
  return fields.length >= 2 && fields.some((line) => /\S@\S|\p{Nd}{4}/u.test(said(line)));
}

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
