import { isBanner, isDisclaimer } from '../printed/disclaimer.ts';
import { isBlank } from '../printed/line.ts';
import { type Labelled, mark } from './label.ts';
import { labelWords } from './label-words.ts';
import { foreign, half, type Likeness, shareOf, telling } from './likeness.ts';
import { otherMailAt } from './other-mail.ts';

/** Some clients mark our own blockquotes within what they quote, and answers typed there with them. */
const deepest = 3;

/** Answers typed among the lines of our letter, which the client quoted with it, are words again. */
export function restoreAnswers(labelled: Labelled, likeness: Likeness[]): void {
  for (const section of sections(labelled)) restoreIn(labelled, section, likeness);
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

/** Among the lines of our letter, those that have nothing of it were written between or below them; but nobody writes `>` before their own lines. */
function restoreIn(labelled: Labelled, { from, to }: Section, likeness: Likeness[]): void {
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
