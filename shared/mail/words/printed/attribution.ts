import {
  endsAsOne,
  isNameAndAddress,
  isVerbOnly,
  mayEnd,
  mayTell,
  opens,
  opensSurely,
  type Strength,
  weigh,
} from './attribution-words.ts';
import { gluedAt, sentenceBefore } from './glued-attribution.ts';
import { isBlank, type Line, said } from './line.ts';
import { plain } from './plain.ts';

/** A line, or a few wrapped ones, by which a client introduces what it quotes: "On Tuesday, Marie wrote:". */
export interface Attribution {
  /** How many lines it takes. */
  lines: number;
  /** Characters of the first line that stand before it ("I agree. On Tuesday, Marie wrote:"). */
  glued: number;
  strength: Strength;
}

/** A wrapped attribution takes at most this many lines and characters. */
const mostLines = 6;
const longest = 500;
/** It names one address, on two lines where a client printed it twice: `<a@example.net<` `mailto:a@example.net>>`. */
const mostAddressed = 2;
/** Of a paragraph on one line, only the end may be an attribution. */
const tail = 300;

type Known = WeakMap<Line, Attribution | null>;
const found: Known = new WeakMap();
const foundAlone: Known = new WeakMap();

/** The attribution that begins at a line; null where none does. */
export const attributionAt = (lines: Line[], at: number): Attribution | null => sought(lines, at, found);

/** Worked out once a line. Whether another begins below is asked of that line alone, so that a thousand such lines cost a thousand questions. */
function sought(lines: Line[], at: number, known: Known): Attribution | null {
  const first = lines[at];
  if (!first) return null;
  let attribution = known.get(first);
  if (attribution === undefined) {
    attribution = mayEndSoon(lines, at) ? search(lines, at, first, known === found) : null;
    known.set(first, attribution);
  }
  return attribution;
}

function search(lines: Line[], at: number, first: Line, mindsNext: boolean): Attribution | null {
  const skipped = Math.max(0, first.text.length - tail);
  const most = skipped > 0 || mayBeWrapped(lines, at) ? mostLines : 1;
  let best: Attribution | null = null;
  let joined = '';
  let whole = '';
  let addressed = 0;
  for (let count = 1; count <= most; count++) {
    const line = lines[at + count - 1];
    if (!line) return best;
    if (isBlank(line)) {
      if (!isBrokenAddress(lines[at + count])) return best;
      continue;
    }
    const closes = line.depth === first.depth + 1 && isOpen(joined);
    if (line.depth !== first.depth && !closes) return best;
    if (count > 1 && mindsNext && beginsAnew(lines, at + count - 1, joined)) return best;
    const text = count === 1 ? line.text.slice(skipped) : line.text;
    joined = count === 1 ? text : `${joined} ${closes ? '>' : ''}${text}`;
    whole += count === 1 ? (skipped > 0 ? plain(text) : said(line)) : ` ${closes ? '>' : ''}${said(line)}`;
    addressed += text.includes('@') ? 1 : 0;
    if (joined.length > longest || addressed > mostAddressed) return best;
    if (!isEnd(line)) continue;
    const one = attributionOf(joined, whole, first, filledSoon(lines, at + count), skipped);
    if (!one) continue;
    const all = { ...one, lines: count + (lines[at + count]?.text.trim() === ':' ? 1 : 0) };
    if (!endsBelow(joined, lines[at + count], first)) return all;
    best = all;
  }
  return best;
}

/** What the verb ends may go on for one more line, to the colon: "Marie <a@example.net> ezt írta" / "(időpont: 2026. nov. 24.):". */
const endsBelow = (joined: string, next: Line | undefined, { depth }: Line): boolean =>
  (!/[:：]\s*$/.test(joined) || joined.split('(').length > joined.split(')').length) &&
  next?.depth === depth &&
  next.text.length < 80 &&
  /[:：]$/.test(next.text.trim());

/** What stands above an attribution that begins by itself is no part of it, unless it is its writer's name and address, with the verb or a few words behind. */
const beginsAnew = (lines: Line[], at: number, above: string): boolean =>
  opensSurely(said(lines[at])) && !isNameAndAddress(above) && sought(lines, at, foundAlone) !== null;

function attributionOf(
  raw: string,
  whole: string,
  first: Line,
  next: Line | null,
  skipped: number,
): Omit<Attribution, 'lines'> | null {
  if (next && next.depth > first.depth && isVerbOnly(said(next))) return null;
  const quoteFollows = next !== null && (next.depth > first.depth || next.bare > first.bare);
  if (!endsAsOne(whole, quoteFollows) || !mayTell(whole)) return null;
  const begins =
    skipped === 0 && opens(said(first).slice(0, 80)) && !/^\P{L}*\p{L}*\p{Ll}\p{Lu}/u.test(first.text);
  const within = first.text.length - skipped;
  const glued = begins ? sentenceBefore(raw, within, true) : gluedAt(raw, within);
  if (skipped > 0 && glued === 0) return null;
  const strength = weigh(glued === 0 ? whole : plain(raw.slice(glued)), quoteFollows);
  return strength && { glued: skipped + glued, strength };
}

/** A cheap look first, at whether any of the next lines may be the end of one. */
function mayEndSoon(lines: Line[], at: number): boolean {
  for (let i = at; i < at + mostLines; i++) {
    const line = lines[i];
    if (!line || (isBlank(line) && !isBrokenAddress(lines[i + 1]))) return false;
    if (isEnd(line)) return true;
  }
  return false;
}

const judged = new WeakMap<Line, boolean>();

/** Worked out once: every line is asked from each line above it. */
function isEnd(line: Line): boolean {
  const end = judged.get(line) ?? mayEnd(endOf(line));
  judged.set(line, end);
  return end;
}

const endOf = (line: Line): string => (line.text.length > tail ? plain(line.text.slice(-100)) : said(line));

/** The first line of a wrapped attribution opens one, on its own or behind a sentence, or holds the address, or is a name before the address. */
function mayBeWrapped(lines: Line[], at: number): boolean {
  const begin = said(lines[at]);
  if (opens(begin) || /(?:[.!?)-]|\p{L}) ?\p{L}{1,12} .{0,24}\p{Nd}/u.test(begin)) return true;
  return begin.includes('@') || begin.endsWith('<') || (isBrokenAddress(lines[at + 1]) && begin.length < 60);
}

/** Whether a bracket is still to be closed: a `>` at the beginning of the next line may be its end, not a quote mark. */
const isOpen = (text: string): boolean => text.split('<').length > text.split('>').length;

/** Some clients put an empty line before the address they print. */
const isBrokenAddress = (line: Line | undefined): boolean => line?.text.trimStart().startsWith('<') ?? false;

function filledSoon(lines: Line[], at: number): Line | null {
  for (let i = at; i < at + 4; i++) {
    const line = lines[i];
    if (line && !isBlank(line)) return line;
  }
  return null;
}
