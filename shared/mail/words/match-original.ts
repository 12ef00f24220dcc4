import { attributionAt } from './attribution.ts';
import { isBanner, isDisclaimer } from './disclaimer.ts';
import { dividerAt } from './divider.ts';
import type { Quotation } from './find-quotations.ts';
import { headerBlockLength } from './header-block.ts';
import { type Labelled, mark } from './label.ts';
import { labelWords } from './label-words.ts';
import { type Likeness, likenessOf, shareOf, telling } from './likeness.ts';
import { isBlank } from './line.ts';
import { goesOn, isItsEnd, type OurWords } from './our-letter.ts';

/** Below this share of its words, a line among ours was written by the sender. */
const foreign = 0.3;
const half = 0.5;
/** Some clients mark our own blockquotes within what they quote, and answers typed there with them. */
const deepest = 3;
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
  const found = likeness.some(({ ours }, i) => ours && i >= begin);
  labelled.confidence = Math.min(doubt, found ? 1 : labelled.confidence);
  if (!found) return;
  labelled.announced = true;
  cutOurs(labelled, likeness, begin);
  restoreOwn(labelled, quotations, likeness);
  for (const section of sections(labelled)) restoreAnswers(labelled, section, likeness);
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

interface Section {
  from: number;
  to: number;
}

/** Stretches of quoted lines, parted where another mail begins: at an attribution, a divider, or header fields. */
function sections({ lines, labels }: Labelled): Section[] {
  const found: Section[] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const quoted = labels[i]?.kind === 'quoted';
    const begins = quoted ? otherMailAt(lines, i) : 0;
    if (from >= 0 && (begins > 0 || (!quoted && labels[i]?.kind !== 'blank'))) {
      found.push({ from, to: i });
      from = -1;
    }
    if (begins > 0) i += begins - 1;
    else if (quoted && from < 0) from = i;
  }
  return found;
}

function otherMailAt(lines: Labelled['lines'], at: number): number {
  return headerBlockLength(lines, at) || (attributionAt(lines, at)?.lines ?? (dividerAt(lines, at) ? 1 : 0));
}

/** Among the lines of our letter, those that have nothing of it were written between or below them; but nobody writes `>` before their own lines. */
function restoreAnswers(labelled: Labelled, { from, to }: Section, likeness: Likeness[]): void {
  if (shareOf(likeness, from, to) < half) return;
  const { lines, labels } = labelled;
  const first = likeness.findIndex(({ ours }, i) => ours && i >= from);
  for (let i = first; i < to; i++) {
    if (!isAnswer(i)) continue;
    let end = i + 1;
    while (end < to && (isAnswer(end) || isBlank(lines[end]))) end++;
    const text = lines
      .slice(i, end)
      .map((line) => line.text)
      .join(' ');
    if (!isBanner(text) && !isDisclaimer(text)) {
      mark(labelled, i, end, { kind: 'new', why: 'not-in-our-letter' });
      labelWords(labelled, i, end, true);
    }
    i = end;
  }

  function isAnswer(i: number): boolean {
    const { words = [], share = 0, ours = false } = likeness[i] ?? {};
    const line = lines[i];
    const strays = !ours && words.length < telling;
    return (
      labels[i]?.kind === 'quoted' &&
      line !== undefined &&
      line.depth <= deepest &&
      line.signs === 0 &&
      words.length > 0 &&
      (share < foreign || strays)
    );
  }
}
