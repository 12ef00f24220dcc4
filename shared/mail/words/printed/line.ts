import { plain } from './plain.ts';

/** One line of a mail as read, with what its marks or its HTML say of it. */
export interface Line {
  /** Without quote marks; trailing white space is gone. */
  text: string;
  /** How deep it is quoted, by `>` marks and by what the client's HTML marks as quoted. */
  depth: number;
  /** How many `>` stand before it. */
  signs: number;
  /** Inside a blockquote that no client marks as quoted: a writer's own, unless an attribution stands before it. */
  bare: number;
  hint: Hint | null;
  /** Where it stands in the text read: [from, to), without the line end. */
  from: number;
  to: number;
}

/** What a client's own HTML says: a line of attribution, a signature, a rule across the page, "from here on it is all quoted", or a box drawn around it. */
export type Hint = 'attribution' | 'signature' | 'rule' | 'rest' | 'box';

/** Longer mails are no replies: more lines are not looked at. */
export const mostLines = 5_000;

const marks = /^[ \t]?(?:>[ \t]?)+/;

/** Plain text as lines; `>` marks (RFC 3676 §4.5, with or without spaces between) become depth. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of text.split('\n', mostLines)) {
    lines.push(lineAt(raw, from));
    from += raw.length + 1;
  }
  return lines;
}

function lineAt(raw: string, from: number): Line {
  const { text, signs } = unmarked(raw);
  return { text, depth: signs, signs, bare: 0, hint: null, from, to: from + raw.length };
}

/** A line without its quote marks, and how many there were. */
export function unmarked(raw: string): { text: string; signs: number } {
  const mark = raw.charCodeAt(0) <= 0x3e ? (marks.exec(raw.slice(0, 200))?.[0] ?? '') : '';
  let signs = 0;
  for (const character of mark) if (character === '>') signs++;
  return { text: raw.slice(mark.length).trimEnd(), signs };
}

export const isBlank = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === '';

/** The first line with something on it, from `at` on and at most `within` lines further; -1 for none. */
export function nextFilled(lines: Line[], at: number, within = lines.length): number {
  const end = Math.min(lines.length, at + within);
  for (let i = at; i < end; i++) if (!isBlank(lines[i])) return i;
  return -1;
}

/** Whether a text says anything: a letter, a digit, or a picture sign. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

const compared = new WeakMap<Line, string>();

/** A line no longer than this is compared with what clients print. */
const longestPrinted = 600;

/** A line as `plain` text, worked out once; empty for a line longer than anything clients print. */
export function said(line: Line | undefined): string {
  if (!line || line.text === '' || line.text.length > longestPrinted) return '';
  const text = compared.get(line) ?? plain(line.text);
  compared.set(line, text);
  return text;
}
