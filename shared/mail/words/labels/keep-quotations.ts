import { isBlank, saysSomething } from '../printed/line.ts';
import { type Labelled, mark } from './label.ts';
import type { Quotation } from './quotation.ts';

/** `>` lines that no client introduced, amid the writer's words or announced by a colon, are the writer's own: a poem, a saying. */
export function keepOwnQuotations(labelled: Labelled, quotations: Quotation[]): void {
  const marked = quotations.filter((one) => one.marked);
  const written = spanOfWords(labelled);
  const introduced = marked.findIndex((one) => one.introduced);
  const candidates = introduced < 0 ? marked : marked.slice(0, introduced);
  const beginsQuoting = introduced < 0 && (marked[0]?.from ?? 0) < written.first;
  for (const one of beginsQuoting ? [] : candidates)
    if (isOwn(labelled, one, written, introduced >= 0))
      mark(labelled, one.from, one.to, { kind: 'new', why: 'own-quotation' });
}

/** Words stand above it, and below it or announce it; or it is one line of theirs above what the client quotes. */
function isOwn(labelled: Labelled, { from, to }: Quotation, written: Span, replyFollows: boolean): boolean {
  if (written.first > from) return replyFollows && to - from === 1;
  return replyFollows || written.last >= to || announces(labelled, from);
}

/** "A line I love:" */
function announces({ lines, labels }: Labelled, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (labels[i]?.kind === 'new') return /[:：]\s*$/.test(lines[i]?.text ?? '');
  return false;
}

/** Lines [first, last] between which all that the writer wrote stands. */
interface Span {
  first: number;
  last: number;
}

function spanOfWords({ lines, labels }: Labelled): Span {
  const says = (label: { kind: string }, i: number) =>
    label.kind === 'new' && saysSomething(lines[i]?.text ?? '');
  const first = labels.findIndex(says);
  return { first: first < 0 ? lines.length : first, last: labels.findLastIndex(says) };
}

/** Where words stand between two quotations, the mail is answered inline: each answer keeps the paragraph right above it. */
export function keepAnswered(labelled: Labelled): void {
  const runs = quotedRuns(labelled);
  const answered = runs.filter((run, i) =>
    hasWords(labelled, run.to, runs[i + 1]?.from ?? labelled.lines.length),
  );
  if (!answered.some((run) => run !== runs.at(-1))) return;
  for (const { from, to } of answered) {
    let begin = to;
    while (begin > from && isBlank(labelled.lines[begin - 1])) begin--;
    while (begin > from && labelled.labels[begin - 1]?.kind === 'quoted') begin--;
    mark(labelled, begin, to, { kind: 'question', why: 'answered-inline' });
  }
}

/** Stretches of quoted lines with nothing written between. */
function quotedRuns({ labels }: Labelled): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let to = -1;
  for (let i = 0; i < labels.length; i++) {
    const kind = labels[i]?.kind;
    if (kind === 'quoted' || kind === 'attribution') {
      if (from < 0) from = i;
      to = i + 1;
    } else if (kind === 'new' && from >= 0) {
      runs.push({ from, to });
      from = -1;
    }
  }
  if (from >= 0) runs.push({ from, to });
  return runs;
}

function hasWords({ lines, labels }: Labelled, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (labels[i]?.kind === 'new' && saysSomething(lines[i]?.text ?? '')) return true;
  return false;
}
