import type { Line } from '../printed/line.ts';
import { findQuotations } from './find-quotations.ts';
import { keepAnswered, keepOwnQuotations } from './keep-quotations.ts';
import { type Label, type Labelled, mark } from './label.ts';
import { labelWords } from './label-words.ts';
import { matchOriginal } from './match-original.ts';
import type { OurWords } from './our-letter.ts';
import { type Clues, enough, type Quotation } from './quotation.ts';

/** What each line of a mail is, and why, by its marks, by what clients print, and by the letter of ours it answers, if known; in time linear in its length. */
export function labelLines(lines: Line[], clues: Clues, letter: OurWords | null): Labelled {
  const quotations = findQuotations(lines, clues);
  const labelled: Labelled = {
    lines,
    labels: new Array(lines.length),
    confidence: 1,
    announced: quotations.some((one) => one.announced),
    opened: quotations[0]?.from ?? -1,
  };
  mark(labelled, 0, lines.length, { kind: 'new', why: 'written' });
  for (const one of quotations) label(labelled, one);
  let begin = 0;
  for (const one of quotations) {
    labelWords(labelled, begin, one.from, true);
    begin = one.to;
  }
  labelWords(labelled, begin, lines.length, false);
  keepOwnQuotations(labelled, quotations);
  if (letter) matchOriginal(labelled, quotations, letter);
  keepAnswered(labelled);
  return labelled;
}

function label(labelled: Labelled, { from, to, why, sure }: Quotation): void {
  mark(labelled, from, to, sure < enough ? { kind: 'new', why: 'doubtful' } : labelOf(why));
  labelled.confidence = Math.min(labelled.confidence, sure);
}

function labelOf(why: Quotation['why']): Label {
  if (why === 'forwarded') return { kind: 'forwarded', why };
  if (why === 'attribution') return { kind: 'attribution', why };
  return { kind: 'quoted', why };
}
