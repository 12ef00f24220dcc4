import { phrases } from './phrases.ts';
import { anyOf, plain } from './plain.ts';

const wrote = anyOf(phrases.flatMap((one) => one.wrote));
const on = anyOf(phrases.flatMap((one) => one.on));

/** All of these look at `plain` text. */
const verb = new RegExp(wrote, 'u');
const verbLast = new RegExp(`${wrote}[\\s.,;)\\]"'-]*$`, 'u');
/** After a verb in the middle comes only a name or an address: "skrev Test user <test@example.com>:". */
const verbThenName = new RegExp(`${wrote}[^:]{0,120}:?$`, 'u');
const verbOnly = new RegExp(`^${wrote} ?:?$`, 'u');
const opener = new RegExp(`^[\\s\\-"<([]*${on}`, 'u');
const date =
  /^[\s\-"<([*]*(?:(?:\p{L}{1,14}[.,]{0,2} ?)?\p{Nd}{1,4}(?:[./年-]|[.,]? \p{L})|\p{Nd}{1,2}[:.]\p{Nd}{2})/u;
const address = /[^\s<>@"]{1,64}@[^\s<>@"]{1,253}/u;
const addressLast = /@[^\s@]{1,253}[>)\]]*\s?:?$/u;
const time = /\p{Nd}{1,2}\s?(?:[:.h시時点點]|h )\s?\p{Nd}{2}|\p{Nd}\s?[ap]\.?m\b/u;
const year = /(?<!\p{Nd})(?:(?:19|20|25)\p{Nd}{2}|[٠-٩۰-۹०-९]{4})(?!\p{Nd})/u;
const numericDate = /\p{Nd}{1,4}\s?[./年-]\s?\p{Nd}{1,2}\s?[./月-]\s?\p{Nd}{1,4}/u;
const day = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;

/** Somebody who tells of a letter says "my mother wrote"; a client prints a name. */
const toldByAPerson = new RegExp(
  `(?<![\\p{L}'])(?:i|my|our|his|her|their|she|he|they|we|who|that|what|ma|mon|mes|notre|nos|sa|son|ses|elle|il|nous|qui|que|ce|je|j'\\p{L}+)(?: \\p{L}+){0,3} ${wrote}`,
  'u',
);

/** The last letters of every verb: a line that ends otherwise doesn't end in one. */
const lastLetters = new Set(phrases.flatMap((one) => one.wrote.map((phrase) => plain(phrase).slice(-2))));

/** Longer lines before a quotation are prose. */
const longestBare = 160;

/** Whether a line may be the last of an attribution: it ends in a colon, a bracket, dashes, or the verb. */
export function mayEnd(said: string): boolean {
  if (said === '') return false;
  const last = said.charAt(said.length - 1);
  if (last === ':' || last === '>' || last === '-') return true;
  return lastLetters.has(said.replace(/[\s.,;)\]"'-]+$/, '').slice(-2)) && verbLast.test(said.slice(-80));
}

/** Whether a line opens an attribution: "On 3 May", "le lun. 3 nov.", "2014-03-20 8:48", "Wednesday, 17 November". */
export const opens = (said: string): boolean => opener.test(said) || date.test(said);

/** The same, and says when: no words of the writer go on from the line above into it. */
export const opensSurely = (said: string): boolean =>
  date.test(said) || (opener.test(said) && isDated(said.slice(0, 80)));

const isDated = (text: string): boolean => year.test(text) || numericDate.test(text);

export const isVerbOnly = (said: string): boolean => said.length < 80 && verbOnly.test(said);

/** How surely a whole line, as clients print it, is an attribution; null for none. */
export function weigh(said: string, quoteFollows: boolean): 'strong' | 'weak' | null {
  if (!said.includes('@') && !verb.test(said)) return null;
  const colon = said.endsWith(':');
  const dated = isDated(said);
  const timed = time.test(said);
  const who = address.test(said);
  const dashed = /^-{2,}.*-{2,}:?$/.test(said);
  const tells = verbLast.test(said.replace(/[:\s-]+$/, '')) || (colon && verbThenName.test(said));
  if (tells && (who || dashed)) return 'strong';
  if (who && (dated || timed) && (colon || quoteFollows) && opens(said) && addressLast.test(said))
    return 'strong';
  if (!tells || toldByAPerson.test(said)) return null;
  const strength = timed && dated ? 'strong' : 'weak';
  if (quoteFollows && said.length < longestBare) return strength;
  const printed = (dated || timed) && opener.test(said) && day.test(said);
  return printed && (colon || dashed) ? strength : null;
}

/** How each language opens an attribution within a line, and how it says "wrote". */
const within = phrases
  .filter((one) => one.on.length > 0)
  .map((one) => ({
    verb: new RegExp(anyOf(one.wrote), 'u'),
    opener: new RegExp(`(?<=[\\s.!?"'),;>-])${anyOf(one.on, (phrase) => phrase)}(?=.{0,24}\\p{Nd})`, 'giu'),
  }));

/**
 * Where in a line the attribution begins, when words of the writer stand before it; 0 where none do. `said` is the whole attribution, as `plain` text.
 * It begins at the last opener that still has the date behind it.
 */
export function gluedAt(line: string, said: string): number {
  for (const { verb: tells, opener: openers } of within) {
    if (!tells.test(said)) continue;
    const begins = [...line.matchAll(openers)].map((found) => found.index);
    const begin = begins.findLast((at) => isDated(line.slice(at))) ?? begins[0];
    if (begin !== undefined) return begin;
  }
  return 0;
}
