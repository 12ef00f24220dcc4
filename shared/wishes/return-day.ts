import type { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import { namedDay } from './named-days.ts';
import type { Mail } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { afterMonth, afterSpan, longest } from './spans.ts';

/**
 * The day on which letters come again, as an ISO date; null where somebody names none and means "until I say so"; `unclear` where they name a day that we
 * cannot tell: 02/03, "after the holidays", a day that has just gone by.
 */
export function dayOfReturn(sentence: Sentence, mail: Mail): string | null | 'unclear' {
  const { language, today } = mail.hearing;
  const own = clean(sentence.raw);
  const others = mail.sentences
    .filter((other) => other !== sentence && !other.courteous)
    .map(({ raw }) => clean(raw));
  const texts = [own, ...others];
  if (texts.some(isAmbiguous)) return 'unclear';
  const read = (piece: string) => dayIn(piece, language, today);
  const pieces = [
    ...piecesBehind(notBefore, texts),
    ...piecesBehind(until, texts),
    ...piecesBehind(returning, texts),
  ];
  const day =
    (isSpan.test(fold(own)) ? afterSpan(own, today) : null) ??
    first(pieces, read) ??
    first(texts, (text) => afterSpan(text, today)) ??
    afterMonth(own, language, today);
  if (day) return day;
  const open = texts.some((text) => untilISay.test(fold(text)));
  if (open) return null;
  const named = [own, ...others.map((text) => text.replace(dayOfLeaving, ' '))]
    .map(read)
    .filter((found) => found !== null);
  if (new Set(named).size === 1 && named[0]) return named[0];
  return named.length > 1 || texts.some((text) => vague.test(fold(text))) ? 'unclear' : null;
}

/** "No letters for a month": a span in the wish itself is meant, whatever days are told beside it. */
const isSpan =
  /(?:no|pas de|aucune?) (?:letters?|emails?|lettres?|courriels?) (?:for|pour|pendant) (?:an?|one|two|three|four|six|une?|deux|trois|quatre|six|\d+) \S+(?: please| svp)?$/;

/** Text with straight apostrophes and ordinary spaces; "may" only as a month. */
const clean = (text: string): string =>
  text
    .replace(/[’‘`]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\b(?:I|we|you|they|he|she) may\b/gi, ' ')
    .slice(0, 600);

/** Before that day no letter is wanted, so on it they come again. */
const notBefore =
  /\b(?:not(?:hing)? (?:\S+ )?(?:before|until|till)|(?:pas|plus|rien) (?:\S+ ){0,3}avant(?: le)?)\b/gi;
/** "My operation is tomorrow": from when on, rather than until when. */
const dayOfLeaving = /\b(?:tomorrow|demain|tonight|ce soir)\b/gi;

const until =
  /\b(?:until|untill|till|til|jusqu'?\s?(?:aux?|à|a|en|e)?|d'ici(?: au)?|before|avant(?: le)?|to|au)\b/gi;
const returning =
  /\b(?:back(?: home| in| on| up)?|home|return(?:ing|s)?|again|resum\w*|start(?:s|ing)?|begin|reprendre|reprenez|reprend|recommenc\w*|retour|reviens|revient|rentre|rentr[ée]e|birthday|anniversaire|f[êe]te)\b/gi;

/** What stands behind such a word, as far as a date may reach; and, where a sentence turns round, before it. */
function piecesBehind(cue: RegExp, texts: string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(cue)].flatMap(({ index, 0: word }) => {
      const behind = text.slice(index + word.length, index + word.length + 48).split(/[;!?]/)[0] ?? '';
      const isReturn = cue === returning;
      return isReturn ? [behind, text.slice(Math.max(0, index - 40), index)] : [behind];
    }),
  );
}

function first<T, R>(all: T[], read: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** A day that lies ahead within the year. Nobody pauses for longer unawares: a day of last month is no day of next year. */
function dayIn(piece: string, language: Language, today: Temporal.PlainDate): string | null {
  if (/\b(?:after|apr[èe]s)\b/i.test(piece) && !/\d/.test(piece)) return null;
  const named = namedDay(fold(piece), today);
  if (named) return named.toString();
  if (!datelike.test(fold(piece))) return null;
  const part = /\b(?:mid|mi|middle of|milieu)\b/i.test(piece)
    ? 'middle'
    : /\b(?:end of|late|fin)\b/i.test(piece)
      ? 'end'
      : 'start';
  const day = readDate(piece, language, today);
  if (!day) return null;
  const hasDay = /\d/.test(piece);
  const told =
    hasDay || part === 'start'
      ? day
      : part === 'middle'
        ? day.with({ day: 15 })
        : day.with({ day: 1 }).add({ months: 1 });
  const away = today.until(told, { largestUnit: 'days' }).days;
  if (away <= 0) return null;
  return away > longest && !/\b20\d\d\b/.test(piece) ? null : told.toString();
}

const datelike =
  /\b(?:jan\w*|feb\w*|fev\w*|mar|mars|march|apr\w*|avr\w*|may|mai|june?|juin|july?|juil\w*|aug\w*|aout|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tomorrow|demain|next (?:week|month|year)|(?:semaine|mois) prochaine?|20\d\d \d\d \d\d|\d{1,2} \d{1,2} \d{2,4}|in (?:\d+|a|two|three) (?:weeks?|months?|days?)|dans (?:\d+|un|une|deux|trois) (?:semaines?|mois|jours?))\b/;

/** "02/03" is February or March. */
const isAmbiguous = (text: string): boolean => twoNumbers(text) !== null;

function twoNumbers(text: string): [number, number] | null {
  const all = text.matchAll(/(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2,4}))?(?![\d/])/g);
  for (const [, first, second] of all) {
    const [a, b] = [Number(first), Number(second)];
    if (a !== b && a > 0 && b > 0 && a <= 12 && b <= 12) return [a, b];
  }
  return null;
}

/** The next days that "02/03" can be, as ISO dates; none where nothing is so written. */
export function bothDays(text: string, today: Temporal.PlainDate): string[] {
  const [a, b] = twoNumbers(text) ?? [];
  if (!a || !b) return [];
  const next = (month: number, day: number) => {
    const date = today.with({ month, day });
    return (today.until(date).sign > 0 ? date : date.add({ years: 1 })).toString();
  };
  return [next(a, b), next(b, a)];
}

/** No day is meant: they will tell us. */
const untilISay =
  /\b(?:further notice|until (?:i|we|he|she|my|our|things)|till (?:i|we|he|she|my|things)|til (?:i|we|he|she)|(?:tell|let) you(?: know)?|will write|ll write|say so|indefinitely|for now|for (?:a|the) (?:bit|while|moment|time being)|a while|nouvel ordre|ferai signe|feras? signe|jusqu a ce que|quand je|(?:vais|vous|te) (?:le |vous )?(?:dire|dirai|ecrirai|ecrire)|avis contraire|pour (?:l instant|le moment)|un (?:bout|moment|certain temps|temps)|quelque temps)\b/;

/** A day is meant that we cannot tell. */
const vague =
  /\b(?:until|till|til|jusqu|holidays|fetes|summer|winter|spring|fall|l ete|l hiver|printemps|automne|christmas|noel|paques|easter|a few|quelques)\b/;
