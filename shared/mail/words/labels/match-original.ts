import { isBlank } from '../printed/line.ts';
import { type Labelled, mark } from './label.ts';
import { foreign, half, type Likeness, likenessOf, shareOf, telling } from './likeness.ts';
import { otherMailAt } from './other-mail.ts';
import { goesOn, isItsEnd, type OurWords } from './our-letter.ts';
import type { Quotation } from './quotation.ts';
import { restoreAnswers } from './restore-answers.ts';

/** A quotation less sure than this may be none. */
const certain = 0.8;
/** One as sure as this may be somebody else's mail: a steward sees it first. */
const likely = 0.7;
const doubtful = 0.4;
/** Empty lines between a question and its answer. */
const nearby = 4;

/**
 * Corrects labels by the letter that the mail answers: what stands in it is quoted, whatever the client did to it; what stands among its lines,
 * and isn't in it, is an answer. Where it is found, nothing is doubtful but a story that looks like somebody else's mail.
 */
export function matchOriginal(labelled: Labelled, quotations: Quotation[], letter: OurWords): void {
  const likeness = likenessOf(labelled.lines, letter);
  const doubt = restoreUnlike(labelled, quotations, likeness) ? doubtful : 1;
  restorePassedOn(labelled, likeness);
  const begin = beginOfLetter(labelled, likeness, letter);
  const found = likeness.some(({ ours }, i) => ours && i >= begin) && quotesIt(labelled, likeness);
  labelled.confidence = Math.min(doubt, found ? 1 : labelled.confidence);
  if (!found) return;
  labelled.announced = true;
  cutOurs(labelled, likeness, begin);
  restoreOwn(labelled, quotations, likeness);
  restoreAnswers(labelled, likeness);
}

/** Some of what is quoted stands in the letter; a few words that all our letters have don't make it the one that is answered. */
function quotesIt({ labels }: Labelled, likeness: Likeness[]): boolean {
  const quoted = likeness.filter((_, i) => labels[i]?.kind === 'quoted');
  return shareOf(quoted, 0, quoted.length) >= foreign;
}

/** What is no certain quotation, and of which nothing is in our letter, was written; up to where another mail begins. Returns whether any such was all but certain. */
function restoreUnlike(labelled: Labelled, quotations: Quotation[], likeness: Likeness[]): boolean {
  let restored = false;
  for (const { from, to, marked, sure } of quotations) {
    if (marked || sure >= certain) continue;
    const end = nextMail(labelled.lines, from, to);
    if (shareOf(likeness, from, end) >= foreign) continue;
    mark(labelled, from, end, { kind: 'new', why: 'not-in-our-letter' });
    restored ||= sure >= likely;
  }
  for (let i = 0; i < labelled.labels.length; i++)
    if (labelled.labels[i]?.why === 'after-device-line') {
      const end = runEnd(labelled, i);
      if (shareOf(likeness, i, end) < foreign)
        mark(labelled, i, end, { kind: 'new', why: 'not-in-our-letter' });
      i = end - 1;
    }
  return restored;
}

/** Our letter passed on to where it answers to is no more than a quotation. */
function restorePassedOn(labelled: Labelled, likeness: Likeness[]): void {
  const { labels } = labelled;
  const from = labels.findIndex(({ kind }) => kind === 'forwarded');
  if (from < 0) return;
  const to = labels.findLastIndex(({ kind }) => kind === 'forwarded') + 1;
  if (shareOf(likeness, from, to) >= half) mark(labelled, from, to, { kind: 'quoted', why: 'in-our-letter' });
}

/** `>` lines of which nothing is in our letter, where others are, were set off by the writer. */
function restoreOwn(labelled: Labelled, quotations: Quotation[], likeness: Likeness[]): void {
  for (const { from, to, introduced, why } of quotations)
    if (why === 'quote-mark' && !introduced && shareOf(likeness, from, to) < foreign)
      mark(labelled, from, to, { kind: 'new', why: 'own-quotation' });
}

/** Where, in [from, to), the next mail begins after the one at `from`. */
function nextMail(lines: Labelled['lines'], from: number, to: number): number {
  for (let i = from + Math.max(1, otherMailAt(lines, from)); i < to; i++)
    if (otherMailAt(lines, i) > 0) return i;
  return to;
}

function runEnd({ labels }: Labelled, from: number): number {
  let end = from;
  while (end < labels.length && (labels[end]?.why === labels[from]?.why || labels[end]?.kind === 'blank'))
    end++;
  return end;
}

/** Lines of our letter that no sign told from the writer's, with the rules, bars and links between them. What stands above where it begins was written, even in its words. */
function cutOurs(labelled: Labelled, likeness: Likeness[], begin: number): void {
  let last = -1;
  for (let i = begin; i < likeness.length; i++) {
    const { words = [], ours = false } = likeness[i] ?? {};
    if (!ours) {
      if (words.length > 0) last = -1;
      continue;
    }
    for (let line = last < 0 ? i : last + 1; line <= i; line++)
      if (labelled.labels[line]?.kind === 'new' && !isBetweenMarks(labelled, line, words))
        mark(labelled, line, line + 1, { kind: 'quoted', why: 'in-our-letter' });
    last = i;
  }
}

/** Where our letter stands marked, a few words without a mark were written, even in its words. */
function isBetweenMarks({ lines }: Labelled, at: number, words: string[]): boolean {
  if (words.length >= telling || lines[at]?.depth !== 0) return false;
  const above = lines.slice(Math.max(0, at - nearby), at).findLast((line) => !isBlank(line));
  return (above?.depth ?? 0) > 0;
}

/** Our letter begins at the first sign of a quotation; without any, at three lines that follow each other in it, if its end stands below. */
function beginOfLetter({ labels }: Labelled, likeness: Likeness[], letter: OurWords): number {
  const sign = labels.findIndex(({ kind }) => kind === 'quoted' || kind === 'attribution');
  if (sign >= 0) return sign;
  if (!likeness.some(({ words }) => isItsEnd(words, letter))) return likeness.length;
  const filled = likeness.flatMap(({ words }, at) => (words.length > 0 ? [{ words, at }] : []));
  const follows = (i: number) => goesOn(filled[i]?.words ?? [], filled[i + 1]?.words ?? [], letter);
  const first = filled.findIndex((_, i) => follows(i) && follows(i + 1));
  return filled[first]?.at ?? likeness.length;
}
