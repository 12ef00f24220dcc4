import { isBanner, isDisclaimer, isListFooter, isListRule, isPersonal } from '../printed/disclaimer.ts';
import { isRule } from '../printed/divider.ts';
import { isBlank, type Line } from '../printed/line.ts';
import { isParted, isSignature, isSignatureMark, tellsSomething } from '../printed/signature.ts';
import { cutDeviceLine } from './cut-device-line.ts';
import { type Labelled, mark, textOf } from './label.ts';

/** Within words between quotations, [from, to): what the writer's program or organisation added to them. */
export function labelWords(labelled: Labelled, from: number, to: number, quotationFollows: boolean): void {
  if (quotationFollows) cutTrailingRules(labelled, from, to);
  cutBanner(labelled, from, to);
  if (!quotationFollows && from > 0) cutLinks(labelled, from, to);
  let end = cutSignature(labelled, from, to);
  end = cutAppended(labelled, from, end);
  cutDeviceLine(labelled, from, end, quotationFollows);
}

/** A rule right above a quotation belongs to it. */
function cutTrailingRules(labelled: Labelled, from: number, to: number): void {
  for (let i = to - 1; i >= from; i--) {
    const line = labelled.lines[i];
    if (!line || isBlank(line)) continue;
    if (!isRule(line.text)) return;
    mark(labelled, i, i + 1, { kind: 'quoted', why: 'after-divider' });
  }
}

function cutBanner(labelled: Labelled, from: number, to: number): void {
  const [first, second] = paragraphs(labelled, from, to, 2);
  if (first && second && isBanner(first.text))
    mark(labelled, first.from, first.to, { kind: 'disclaimer', why: 'disclaimer' });
}

/** Below a quotation, some programs list the links in it: "[1] https://…". What the words refer to stays. */
function cutLinks(labelled: Labelled, from: number, to: number): void {
  const { lines } = labelled;
  let begin = to;
  let listed = 0;
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i];
    if (!line || isBlank(line) || isRule(line.text)) continue;
    if (/^\s*\[\d{1,3}\] (?:https?:|mailto:)\S+$/.test(line.text)) listed++;
    else if (listed === 0 || !/^\p{L}+ ?:$/u.test(line.text)) break;
    begin = i;
  }
  const written = textOf(labelled, from, begin);
  if (listed > 0 && !/\[\d{1,3}\]/.test(written))
    mark(labelled, begin, to, { kind: 'disclaimer', why: 'list-of-links' });
}

/** The signature below the first mark that opens one; returns where it begins. */
function cutSignature(labelled: Labelled, from: number, to: number): number {
  const { lines } = labelled;
  const parted = isParted(lines.slice(from, to));
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line || !isSignatureMark(line) || (parted && line.hint === null)) continue;
    if (line.hint === 'signature') {
      const end = endOfHint(lines, i, to);
      if (!tellsSomething(lines.slice(i, end)))
        mark(labelled, i, end, { kind: 'signature', why: 'client-signature' });
      i = end - 1;
      continue;
    }
    if (!isSignature(lines, i, to)) continue;
    mark(labelled, i, to, { kind: 'signature', why: 'signature-mark' });
    return i;
  }
  return to;
}

/** Where the client's signature ends that begins at a line. */
function endOfHint(lines: Line[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && (lines[end]?.hint === 'signature' || isBlank(lines[end]))) end++;
  return end;
}

/** Disclaimers and list footers, with what else stands below them unless it tells of the writer; returns where they begin. */
function cutAppended(labelled: Labelled, from: number, to: number): number {
  const { lines } = labelled;
  for (let i = from; i < to; i++) {
    const text = lines[i]?.text ?? '';
    if (isListRule(text) && isListFooter(text, textOf(labelled, i + 1, Math.min(to, i + 6)))) {
      mark(labelled, i, to, { kind: 'disclaimer', why: 'list-footer' });
      return i;
    }
  }
  const [, ...below] = paragraphs(labelled, from, to);
  let end = to;
  let personal = false;
  for (const { from: begin, to: last, text } of below.reverse()) {
    if (isDisclaimer(text)) {
      mark(labelled, begin, personal ? last : to, { kind: 'disclaimer', why: 'disclaimer' });
      if (!personal) end = begin;
    } else personal ||= isPersonal(text);
  }
  return end;
}

interface Paragraph {
  from: number;
  to: number;
  text: string;
}

function paragraphs(
  labelled: Labelled,
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
): Paragraph[] {
  const found: Paragraph[] = [];
  for (let i = from; i < to && found.length < most; i++) {
    if (isBlank(labelled.lines[i])) continue;
    let end = i;
    while (end < to && !isBlank(labelled.lines[end])) end++;
    found.push({ from: i, to: end, text: textOf(labelled, i, Math.min(end, i + 12)) });
    i = end;
  }
  return found;
}
