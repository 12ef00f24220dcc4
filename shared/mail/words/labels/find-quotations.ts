import { isBlank, type Line, said } from '../printed/line.ts';
import { isTyped, markedEnd, unquoted } from '../printed/marked-run.ts';
import { attributedAt, attributionAlone } from './attributed-quotation.ts';
import type { Clues, Quotation } from './quotation.ts';
import { introducesItself, unmarkedAt } from './unmarked-quotation.ts';

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
  for (let at = clues.from ?? 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (isBlank(line) && line.hint === null) at++;
    else if (line.depth > 0 && isTyped(lines, at)) lines[at++] = unquoted(line);
    else if (line.depth > 0) {
      const above = colonAbove(lines, at, found);
      if (above >= 0) add(attributionAlone(above, above + 1));
      at = add(markedAt(lines, at, found.at(-1)?.why === 'attribution', clues));
    } else {
      const one = unmarkedAt(lines, at, clues) ?? attributedAt(lines, at, clues);
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
  const passedOn = clues.passedOn && !introduced && announced;
  return {
    from: at,
    to: markedEnd(lines, at),
    marked: true,
    introduced: announced || structural,
    announced,
    why: passedOn ? 'forwarded' : structural ? 'client-marked' : 'quote-mark',
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
