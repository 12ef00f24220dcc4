import type { PartKind, Why } from '../parts.ts';
import { isBlank, type Line } from '../printed/line.ts';

/** What a line is, and why. */
export interface Label {
  kind: PartKind | 'blank';
  why: Why;
}

/** A mail's lines, and a label for each. */
export interface Labelled {
  lines: Line[];
  labels: Label[];
  /** 0 to 1: how sure it is that nothing but the writer's words is kept and none of them is cut. */
  confidence: number;
  /** Something in it says that it quotes: a client's words, or lines of our letter. */
  announced: boolean;
  /** The line at which the first quotation begins; -1 without any. */
  opened: number;
}

const nothing: Label = { kind: 'blank', why: 'written' };

/** Labels the lines [from, to); empty ones stay blank. */
export function mark(labelled: Labelled, from: number, to: number, label: Label): void {
  for (let i = from; i < to; i++) labelled.labels[i] = isBlank(labelled.lines[i]) ? nothing : label;
}

/** What the lines [from, to) say, on one line. */
export const textOf = ({ lines }: Labelled, from: number, to: number): string =>
  lines
    .slice(from, to)
    .map(({ text }) => text.slice(0, 1000))
    .join(' ');
