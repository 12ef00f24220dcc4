import type { Why } from '../parts.ts';
import { attributionAt } from '../printed/attribution.ts';
import { dividerAt } from '../printed/divider.ts';
import { headerBlockLength } from '../printed/header-block.ts';
import { isBlank, type Line, said } from '../printed/line.ts';
import { type Clues, type Quotation, unmarked } from './quotation.ts';

/** A quotation in the manner of Outlook and of phones: everything below a divider, a block of header fields, or our own line. */
export function unmarkedAt(lines: Line[], at: number, { ourLines, passedOn }: Clues): Quotation | null {
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

/** Whether the first lines of a marked run are an attribution, header fields or our own line. */
export function introducesItself(lines: Line[], at: number, { ourLines }: Clues): boolean {
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
