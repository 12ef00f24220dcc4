import type { Line } from './line.ts';
import { isBlank } from './line.ts';
import { phrases } from './phrases.ts';
import { anyOf, plain } from './plain.ts';

/** A line, or a few wrapped ones, by which a client introduces what it quotes: "On Tuesday, Marie wrote:". */
export interface Attribution {
  /** How many lines it takes. */
  lines: number;
  /** Characters of the first line that stand before it ("I agree. On Tuesday, Marie wrote:"). */
  glued: number;
  /** Says when and who as clients do: no person's prose looks like this. */
  strong: boolean;
}

/** A wrapped attribution takes at most this many lines and characters. */
const mostLines = 6;
const longest = 500;

const wrote = anyOf(phrases.flatMap((one) => one.wrote));
const on = anyOf(phrases.flatMap((one) => one.on));
const verb = new RegExp(wrote, 'u');
const verbEnds = new RegExp(`${wrote}[\\s.,;)\\]"'-]*$`, 'u');
/** After a verb in the middle comes only a name or an address: "skrev Test user <test@example.com>:". */
const verbInside = new RegExp(`${wrote}[^:]{0,120}:?$`, 'u');
const opens = new RegExp(`^[\\s\\-"<(]*${on}`, 'u');
const opensWithDate =
  /^[\s\-"<(]*(?:(?:\p{L}{1,14}[.,]{0,2} ?)?\p{Nd}{1,4}(?:[./年-]|[.,]? \p{L})|\p{Nd}{1,2}[:.]\p{Nd}{2})/u;
/** How each language opens an attribution within a line, and how it says "wrote". */
const glueing = phrases
  .filter((one) => one.on.length > 0)
  .map((one) => ({
    verb: new RegExp(anyOf(one.wrote), 'u'),
    opens: new RegExp(`(?<=[\\s.!?"'),;>-])${anyOf(one.on)}(?=.{0,24}\\p{Nd})`, 'gu'),
  }));
const verbAlone = new RegExp(`^${wrote} ?:?$`, 'u');

const address = /[^\s<>@"]{1,64}@[^\s<>@"]{1,253}/u;
const time = /\p{Nd}{1,2}\s?(?:[:.h시時点点]|h )\s?\p{Nd}{2}|\p{Nd}\s?[ap]\.?m\b/u;
const year = /(?<!\p{Nd})(?:(?:19|20|25)\p{Nd}{2}|[٠-٩۰-۹०-९]{4})(?!\p{Nd})/u;
const numericDate = /\p{Nd}{1,4}\s?[./年-]\s?\p{Nd}{1,2}\s?[./月-]\s?\p{Nd}{1,4}/u;
const day = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;

/** Somebody who tells of a letter says "my mother wrote"; a client prints a name. */
const toldByAPerson =
  /(?<![\p{L}'])(?:i|my|our|his|her|their|she|he|they|we|who|that|ma|mon|mes|notre|nos|sa|son|ses|elle|il|nous|qui|que|j'ai|je)(?![\p{L}])/u;

/** The attribution that begins at a line; null where none does. */
export function attributionAt(lines: Line[], at: number): Attribution | null {
  const first = lines[at];
  if (!first || !mayEndSoon(lines, at)) return null;
  let joined = '';
  for (let count = 1; count <= mostLines; count++) {
    const line = lines[at + count - 1];
    if (!line) return null;
    if (isBlank(line)) {
      if (!isBrokenAddress(lines[at + count])) return null;
      continue;
    }
    const closes = line.depth === first.depth + 1 && joined.lastIndexOf('<') > joined.lastIndexOf('>');
    if (line.depth !== first.depth && !closes) return null;
    if (count > 1 && opensSurely(line.text)) return null;
    joined = `${joined} ${closes ? '>' : ''}${line.text.trim()}`;
    if (joined.length > longest) return null;
    if (!ends(line.text)) continue;
    if (count > 1 && !mayBeWrapped(first.text, lines[at + 1])) return null;
    const said = plain(joined);
    const next = filledSoon(lines, at + count);
    if (next && next.depth > first.depth && verbAlone.test(plain(next.text.slice(0, 80)))) continue;
    const strength = weigh(said, next !== null && (next.depth > 0 || next.bare > 0));
    if (strength)
      return { lines: count, glued: gluedBefore(first.text, said), strong: strength === 'strong' };
  }
  return null;
}

/** "On 3 May", "le lun. 3 nov.", "2014-03-20 8:48", "Wednesday, 17 November": how an attribution opens, and what follows it is no words of the writer. */
function opensSurely(text: string): boolean {
  const said = plain(text.slice(0, 80));
  return opensWithDate.test(said) || (opens.test(said) && /\p{Nd}/u.test(said));
}

/** The first line of a wrapped attribution opens one, or holds the address, or is a name before the address. */
function mayBeWrapped(text: string, next: Line | undefined): boolean {
  const said = plain(text.slice(0, 200));
  if (opensWithDate.test(said) || opens.test(said) || /[.!?)-] ?\p{L}{1,12} .{0,24}\p{Nd}/u.test(said))
    return true;
  return said.includes('@') || said.endsWith('<') || (isBrokenAddress(next) && said.length < 60);
}

/** A cheap look first: an attribution ends in a colon, a bracket, dashes, or the verb itself, and says when, who or "wrote". */
const mayEndSoon = (lines: Line[], at: number): boolean => {
  for (let i = at; i < at + mostLines; i++) if (lines[i] && ends(lines[i]?.text ?? '')) return true;
  return false;
};

function ends(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x3a || last === 0xff1a || last === 0x3e || last === 0x2d) return true;
  return last > 0x40 && verbEnds.test(plain(text.slice(-60)));
}

/** Some clients put an empty line inside the address they print. */
const isBrokenAddress = (line: Line | undefined): boolean => line?.text.trimStart().startsWith('<') ?? false;

function filledSoon(lines: Line[], at: number): Line | null {
  for (let i = at; i < at + 4; i++) {
    const line = lines[i];
    if (line && !isBlank(line)) return line;
  }
  return null;
}

/** How surely a joined line is an attribution; null for none. */
function weigh(said: string, quoteFollows: boolean): 'strong' | 'weak' | null {
  const who = address.test(said);
  const when = time.test(said) || numericDate.test(said) || year.test(said);
  const colon = said.endsWith(':');
  const dashed = /^-{2,}.*-{2,}:?$/.test(said);
  const tells =
    verbEnds.test(said.replace(/[:\s-]+$/, '')) || (colon && verb.test(said) && verbInside.test(said));
  if (tells && (who || dashed)) return 'strong';
  if (who && when && (colon || quoteFollows)) return 'strong';
  if (!tells) return null;
  if (quoteFollows && said.length < 160) return time.test(said) ? 'strong' : 'weak';
  const printed = when && opens.test(said) && day.test(said) && !toldByAPerson.test(said);
  if (!printed || !(colon || dashed)) return null;
  return time.test(said) ? 'strong' : 'weak';
}

/** Where on a line the attribution begins, when words of the writer stand before it; 0 where none do. */
function gluedBefore(text: string, whole: string): number {
  const said = plain(text.slice(0, 200));
  if (opens.test(said) || opensWithDate.test(said)) return 0;
  const lower = text.toLowerCase();
  for (const { verb: tells, opens: openers } of glueing) {
    if (!tells.test(whole)) continue;
    let begin = 0;
    for (const found of lower.matchAll(openers)) begin = found.index;
    if (begin > 0) return begin;
  }
  return 0;
}
