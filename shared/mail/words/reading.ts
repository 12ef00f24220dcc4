import { type Label, type Labelled, mark } from './labels/label.ts';
import { labelLines } from './labels/label-lines.ts';
import { otherMailAt } from './labels/other-mail.ts';
import type { OurWords } from './labels/our-letter.ts';
import { type Clues, enough } from './labels/quotation.ts';
import type { NewWords, Part, PartKind } from './parts.ts';
import { isBlank, type Line, saysSomething } from './printed/line.ts';

const lost = 0.2;

const kept: PartKind[] = ['new', 'question', 'forwarded'];

/** A body's lines as its writer's words and the rest. `body` is what the lines' offsets refer to. */
export function readLines(body: string, lines: Line[], clues: Clues, letter: OurWords | null): NewWords {
  const labelled = labelUnlessEmptied(lines, clues, letter);
  const { confidence } = labelled;
  return {
    text: joined(body, labelled, kept),
    quoted: joined(body, labelled, ['quoted', 'attribution']),
    signature: joined(body, labelled, ['signature', 'device', 'disclaimer']),
    confidence,
    sure: confidence >= enough,
    cut: false,
    body,
    parts: partsOf(labelled),
  };
}

/** Where nothing is left, what opened the first quotation opened none: the next one does, or else everything is kept. */
function labelUnlessEmptied(lines: Line[], clues: Clues, letter: OurWords | null): Labelled {
  const labelled = labelLines(lines, clues, letter);
  if (!isEmptied(labelled)) return labelled;
  const { announced, opened } = labelled;
  if (announced && opened >= 0 && clues.from === undefined) {
    const from = opened + Math.max(1, otherMailAt(lines, opened));
    const again = labelLines(lines, { ...clues, from }, letter);
    if (!isEmptied(again) && again.opened > opened) return { ...again, confidence: lost };
  }
  keepAll(labelled);
  return labelled;
}

/** Nothing is left of a mail that isn't plainly a quotation and nothing else, announced by a client or known from our letter. */
function isEmptied({ lines, labels, announced }: Labelled): boolean {
  const says = (kinds: PartKind[]) =>
    labels.some((label, i) => kinds.includes(label.kind as PartKind) && saysSomething(lines[i]?.text ?? ''));
  if (says(kept) || (announced && labels.some(({ kind }, i) => kind === 'new' && isSign(lines[i]))))
    return false;
  if (!announced && says(['quoted'])) return true;
  return labels.some(
    ({ kind, why }, i) =>
      kind !== 'blank' &&
      kind !== 'attribution' &&
      why !== 'in-our-letter' &&
      (lines[i]?.depth ?? 0) === 0 &&
      saysSomething(lines[i]?.text ?? ''),
  );
}

/** "?", "…" or ":-)" is an answer too, above what a client quotes. */
const isSign = (line: Line | undefined): boolean => /[^\s>_=*~|—-]/u.test(line?.text ?? '');

function keepAll(labelled: Labelled): void {
  mark(labelled, 0, labelled.lines.length, { kind: 'new', why: 'kept-when-unsure' });
  labelled.confidence = lost;
}

/** Lines of some kinds, with one empty line where others or empty ones stood between. */
function joined(body: string, { lines, labels }: Labelled, kinds: PartKind[]): string {
  const out: string[] = [];
  lines.forEach((line, i) => {
    const label = labels[i];
    if (label && kinds.includes(label.kind as PartKind)) out.push(shown(body, line, label));
    else if (out.length > 0 && out.at(-1) !== '') out.push('');
  });
  return out.join('\n').trim();
}

/** As in the mail; but a question bears a mark, whatever marked it there, and what a client's HTML marked though it was written bears none. */
function shown(body: string, line: Line, { kind, why }: Label): string {
  if (kind === 'question') return `> ${line.text.trim()}`.trimEnd();
  const restored = why === 'not-in-our-letter' || (why === 'kept-when-unsure' && line.depth > line.signs);
  return restored ? line.text : body.slice(line.from, line.to).trimEnd();
}

function partsOf({ lines, labels }: Labelled): Part[] {
  const parts: Part[] = [];
  lines.forEach(({ from, to }, i) => {
    const label = labels[i];
    if (!label || label.kind === 'blank' || isBlank(lines[i])) return;
    const last = parts.at(-1);
    if (last && last.kind === label.kind && last.why === label.why) last.to = to;
    else parts.push({ kind: label.kind, why: label.why, from, to });
  });
  return parts;
}
