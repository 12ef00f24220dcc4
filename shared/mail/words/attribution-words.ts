import { type PhraseSet, phraseSet } from './phrase-set.ts';
import { phrases } from './phrases.ts';

/** All of these look at `plain` text. */
const verbs = phraseSet(phrases.flatMap((one) => one.wrote));
const openers = phraseSet(phrases.flatMap((one) => one.on));
const date =
  /^[\s\-"<([]*(?:(?:\p{L}{1,14}[.,]{0,2} ?)?\p{Nd}{1,4}(?:[./年-]|[.,]? \p{L})|\p{Nd}{1,2}[:.]\p{Nd}{2})/u;
const address = /[^\s<>@"]{1,64}@[^\s<>@"]{1,253}/u;
const addressLast = /@[^\s@]{1,253}[>)\]]*\s?:?$/u;
const time = /\p{Nd}{1,2}\s?(?:[:.h시時点點]|h )\s?\p{Nd}{2}|\p{Nd}\s?[ap]\.?m\b/u;
const year = /(?<!\p{Nd})(?:(?:19|20|25)\p{Nd}{2}|[٠-٩۰-۹०-९]{4})(?!\p{Nd})/u;
const numericDate = /\p{Nd}{1,4}\s?[./年-]\s?\p{Nd}{1,2}\s?[./月-]\s?\p{Nd}{1,4}/u;
const day = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;
const dashed = /^-{2,}.*-{2,}:?$/;

/** Somebody who tells of a letter says "my mother wrote"; a client prints a name. */
const person =
  /(?<![\p{L}'])(?:i|my|our|his|her|their|she|he|they|we|who|that|what|ma|mon|mes|notre|nos|sa|son|ses|elle|il|nous|qui|que|ce|je|j'\p{L}+)(?: \p{L}+){0,3} $/u;

/** Longer lines before a quotation are prose. */
const longestBare = 160;

/** Whether a line may be the last of an attribution: it ends in a colon, a bracket, dashes, or the verb. */
export function mayEnd(said: string): boolean {
  const last = said.charAt(said.length - 1);
  return last === ':' || last === '>' || last === '-' || verbs.endsIn(said);
}

/** Whether a line opens an attribution: "On 3 May", "le lun. 3 nov.", "2014-03-20 8:48", "Wednesday, 17 November". */
export const opens = (said: string): boolean => openers.opening(said) > 0 || date.test(said);

/** The same, and says when: no words of the writer go on from the line above into it. */
export const opensSurely = (said: string): boolean =>
  date.test(said) || (openers.opening(said) > 0 && isDated(said.slice(0, 80)));

/** Nothing but the verb: the end of an attribution whose bracket a client broke. */
export function isVerbOnly(said: string): boolean {
  const found = said.length < 80 ? verbs.find(said) : null;
  return found !== null && found.from === 0 && /^[\s:]*$/.test(said.slice(found.to));
}

const isDated = (text: string): boolean => year.test(text) || numericDate.test(text);

/** How surely a whole line, as clients print it, is an attribution; null for none. */
export function weigh(said: string, quoteFollows: boolean): 'strong' | 'weak' | null {
  const verb = verbs.find(said);
  const who = said.includes('@') && address.test(said);
  if (!who && !verb) return null;
  const colon = said.endsWith(':');
  const dated = isDated(said);
  const timed = time.test(said);
  const tells = verb !== null && (verbs.endsIn(said) || (colon && isNameAfter(said.slice(verb.to))));
  const between = dashed.test(said);
  if (tells && (who || between)) return 'strong';
  if (who && (dated || timed) && (colon || quoteFollows) && opens(said) && addressLast.test(said))
    return 'strong';
  if (!tells || person.test(said.slice(0, verb.from))) return null;
  const strength = timed && dated ? 'strong' : 'weak';
  if (quoteFollows && said.length < longestBare) return strength;
  const printed = (dated || timed) && openers.opening(said) > 0 && day.test(said);
  return printed && (colon || between) ? strength : null;
}

/** After a verb in the middle comes only a name, an address or a date: "skrev Test user <test@example.com>:", "a écrit le 3 mars à 10:00 :". */
const isNameAfter = (rest: string): boolean =>
  rest.length < 120 && !/:.*\p{L}.*:$/u.test(rest.replace(/\p{Nd}:\p{Nd}/gu, ''));

/** How each language opens an attribution within a line, and how it says "wrote". */
const within: { verbs: PhraseSet; opener: RegExp }[] = phrases
  .filter((one) => one.on.length > 0)
  .map((one) => ({ verbs: phraseSet(one.wrote), opener: openerWithin(one.on) }));

function openerWithin(on: string[]): RegExp {
  const escaped = on.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<=[\\s.!?"'),;>-])(?:${escaped})(?![\\p{L}\\p{N}])(?=.{0,24}\\p{Nd})`, 'giu');
}

/**
 * Where in a line the attribution begins, when words of the writer stand before it; 0 where none do. `said` is the whole attribution, as `plain` text.
 * It begins at the last opener that still has the date behind it.
 */
export function gluedAt(line: string, said: string): number {
  for (const { verbs: tells, opener } of within) {
    if (tells.find(said) === null) continue;
    const begins = [...line.matchAll(opener)].map((found) => found.index);
    const begin = begins.findLast((at) => isDated(line.slice(at))) ?? begins[0];
    if (begin !== undefined) return begin;
  }
  return 0;
}
