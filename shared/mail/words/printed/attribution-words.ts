import { type Found, phraseSet } from './phrase-set.ts';
import { phrases } from './phrases.ts';

/** All of these look at `plain` text. */
export const verbs = phraseSet(phrases.flatMap((one) => one.wrote));
const openers = phraseSet(phrases.flatMap((one) => one.on));
/** A date, after a day of the week: "2014-03-20 8:48", "Wednesday, 17 November", "pon., 3 lis", "11:00 AM". */
const date =
  /^[\s\-"<([]*(?:(?:\p{L}{1,4}[.,]{0,2} ?|\p{L}{1,6}\., |\p{L}{1,14},? ?)?\p{Nd}{1,4}(?:[./年-]|[.,]? \p{L})|\p{Nd}{1,2}[:.]\p{Nd}{2})/u;
const address = /[^\s<>@"]{1,64}@[^\s<>@"]{1,253}/u;
const addressLast = /@[^\s@]{1,253}[>)\]]*\s?:?$/u;
const time = /(?<!\p{Nd})\p{Nd}{1,2}\s?(?:[:.h시時点點]|h )\s?\p{Nd}{2}|(?<!\p{Nd})\p{Nd}{1,2}\s?[ap]\.?m\b/u;
const year = /(?<!\p{Nd})(?:(?:19|20|25)\p{Nd}{2}|[٠-٩۰-۹०-९]{4})(?!\p{Nd})/u;
const numericDate = /\p{Nd}{1,4}\s?[./年-]\s?\p{Nd}{1,2}\s?[./月-]\s?\p{Nd}{1,4}/u;
const day = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;
const dashed = /^-{2,}.*-{2,}:?$/;

/** Somebody who tells of a letter says "my mother wrote"; a client prints a name. */
const person =
  /(?<![\p{L}'])(?:i|my|our|his|her|their|she|he|they|we|who|that|what|ma|mon|mes|notre|nos|sa|son|ses|elle|il|nous|qui|que|ce|je|j'\p{L}+)(?: \p{L}+){0,3} (?:[mtl]'|nous |vous |lui |leur )?$/u;

/** Nobody's client says "I wrote". */
const oneself = /(?<![\p{L}'])(?:i|we|j'ai|nous avons) $/u;
/** Nor "Thomas m'a écrit", "schrieb mir Paul". */
const toMeBefore = /(?<!\p{L})(?:m'|nous |me |mi |ci |mij |mig )$/u;
const toMeAfter = /^ (?:to me|me|us|mir|uns|mij|ons|mig|oss|meg|mi|nam)(?!\p{L})/u;
const isToOneself = (said: string, { from, to }: Found): boolean =>
  toMeBefore.test(said.slice(0, from)) || toMeAfter.test(said.slice(to));

/** Some say "On 26 November you wrote". */
const toYou = /you wrote|vous avez ecrit/;

/** Longer lines before a quotation are prose. */
const longestBare = 160;

/** Whether a line may be the last of an attribution: it ends in a colon, a bracket, dashes, or the verb. */
export const mayEnd = (said: string): boolean => /[:>)-]$/.test(said) || verbs.endsIn(said);

/** Whether a line opens an attribution: "On 3 May", "le lun. 3 nov.", "2014-03-20 8:48", "Wednesday, 17 November". */
export const opens = (said: string): boolean =>
  date.test(said) || (/\p{Nd}/u.test(said.slice(0, 80)) && openers.opening(said) > 0);

/** The same, and says when: no words of the writer go on from the line above into it. */
export const opensSurely = (said: string): boolean =>
  isDated(said.slice(0, 80)) && (date.test(said) || openers.opening(said) > 0);

/** Nothing but the verb: the end of an attribution whose bracket a client broke. */
export function isVerbOnly(said: string): boolean {
  const found = said.length < 80 ? verbs.find(said) : null;
  return found !== null && found.from === 0 && /^[\s:]*$/.test(said.slice(found.to));
}

export const isDated = (text: string): boolean => year.test(text) || numericDate.test(text);

/** A cheap look first: an attribution has the verb, or an address. */
export const mayTell = (said: string): boolean => said.includes('@') || verbs.find(said) !== null;

/** How surely a whole line, as clients print it, is an attribution: with an address, with the day and the time, with less; null for none. */
export type Strength = 'addressed' | 'timed' | 'weak';

/** A cheap look first: it ends in a colon or in the verb, unless a quotation follows. */
export const endsAsOne = (said: string, quoteFollows: boolean): boolean =>
  quoteFollows || said.endsWith(':') || verbs.endsIn(said);

/** The strength of a whole line, where a quotation follows or doesn't. */
export function weigh(said: string, quoteFollows: boolean): Strength | null {
  const colon = said.endsWith(':');
  if (!endsAsOne(said, quoteFollows)) return null;
  const verb = verbs.find(said);
  const who = said.includes('@') && address.test(said);
  if (!who && !verb) return null;
  const dated = isDated(said);
  const timed = time.test(said);
  const tells = verb !== null && isToldBy(verb, said, colon || (quoteFollows && dated && timed));
  const between = dashed.test(said);
  if (verb && oneself.test(said.slice(0, verb.from))) return null;
  if (tells && (who || between)) return 'addressed';
  if (who && (dated || timed) && (colon || quoteFollows) && isDateAndAddress(said)) return 'addressed';
  if (!tells || person.test(said.slice(0, verb.from)) || isToOneself(said, verb)) return null;
  const strength = dated && (timed || toYou.test(said)) ? 'timed' : 'weak';
  if (quoteFollows && said.length < longestBare && (colon || (dated && timed))) return strength;
  if (!colon && !between) return null;
  if (opens(said)) return (dated || timed) && day.test(said) ? strength : null;
  return timed && dated && said.length < longestBare ? 'timed' : null;
}

export const isSure = (strength: Strength | null): boolean =>
  strength === 'addressed' || strength === 'timed';

/** "30.09.2017, 18:30, John <john@example.com>:", or "* John <john@example.com> [2017-09-30 18:30]:". */
const isDateAndAddress = (said: string): boolean =>
  (opens(said) && addressLast.test(said)) || /^[^<]{0,100}<[^>]{1,200}> \[[^\]]{1,60}\] ?:?$/.test(said);

/** The verb ends the line, or stands before a name: in the middle of a line that ends in a colon, or at its beginning ("Quoting Marie (2026-11-24):"). */
const isToldBy = ({ from, to }: Found, said: string, ends: boolean): boolean =>
  verbs.endsIn(said) || (ends && (said.endsWith(':') || from === 0) && isNameAfter(said.slice(to)));

/** After a verb in the middle comes only a name, an address or a date: "skrev Test user <test@example.com>:", "a écrit le 3 mars à 10:00 :". */
const isNameAfter = (rest: string): boolean => rest.length < 120 && !/[.!?;] \p{L}{3,} \p{L}/u.test(rest);

/** In some languages the date comes after the address, and the verb between. */
export const isNameAndAddress = (text: string): boolean =>
  /^ ?[^.!?<>]{0,80}<[^<>]{1,200}>,?(?:[^.!?<>:]{0,30})$/.test(text);
