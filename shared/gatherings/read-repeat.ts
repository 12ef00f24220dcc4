import { fold } from '../language/fold.ts';
import type { Repeat } from './recurrence.ts';

/** How often something comes back, by its words, and on which weekday (ISO) where they say so. */
export interface RepeatRead {
  every: Repeat['every'];
  weekday: number | null;
}

const weekdays: [RegExp, number][] = [
  [/\b(?:mon(?:day)?s?|lundis?)\b/, 1],
  [/\b(?:tue(?:s|sday|sdays)?|mardis?)\b/, 2],
  [/\b(?:wed(?:nesday)?s?|mercredis?)\b/, 3],
  [/\b(?:thu(?:rs?|rsdays?)?|jeudis?)\b/, 4],
  [/\b(?:fri(?:day)?s?|vendredis?)\b/, 5],
  [/\b(?:sat(?:urday)?s?|samedis?)\b/, 6],
  [/\b(?:sun(?:day)?s?|dimanches?)\b/, 7],
];

const ordinals: [RegExp, 1 | 2 | 3 | 4 | -1][] = [
  [/\b(?:first|1st|premiers?|1ers?)\b/, 1],
  [/\b(?:second|2nd|deuxiemes?|seconds?|2e|2eme)\b/, 2],
  [/\b(?:third|3rd|troisiemes?|3e|3eme)\b/, 3],
  [/\b(?:fourth|4th|quatriemes?|4e|4eme)\b/, 4],
  [/\b(?:last|derniers?)\b/, -1],
];

/** The weekday (ISO) that words name, or null. */
export const weekdayIn = (words: string): number | null =>
  weekdays.find(([pattern]) => pattern.test(fold(words)))?.[1] ?? null;

/**
 * Reads "every first Tuesday", "the last Friday of each month", "every two weeks", "tous les mardis", « le premier mardi du mois ». Null where nothing says that it
 * comes back. "Every second Tuesday" is every two weeks; with "of the month" it is once a month.
 */
export function readRepeat(written: string): RepeatRead | null {
  const words = fold(written);
  const weekday = weekdayIn(words);
  const nth = ordinals.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  const ofMonth =
    /\b(?:of (?:the|each|every) month|(?:du|de chaque|par) mois|monthly|every month|each month|chaque mois|tous les mois|mensuel(?:le)?)\b/.test(
      words,
    );
  if (nth !== null && weekday !== null && (ofMonth || (comesBack(words) && nth !== 2)))
    return { every: { unit: 'month', nth }, weekday };
  if (twoWeeks.test(words) || (nth === 2 && weekday !== null && comesBack(words)))
    return { every: { unit: 'week', weeks: 2 }, weekday };
  const [, count] = everyWeeks.exec(words) ?? [];
  if (count) return { every: { unit: 'week', weeks: numbers[count] ?? Number(count) }, weekday };
  if (weekly.test(words) || (weekday !== null && comesBack(words)))
    return { every: { unit: 'week', weeks: 1 }, weekday };
  return null;
}

/** Whether words say that something happens again and again, however often. */
export const comesBack = (written: string): boolean =>
  /\b(?:every|each|chaque|tous les|toutes les)\b/.test(fold(written));

/** Without the words that say how often: what is left may name the first day. */
export const withoutRepeat = (written: string): string => written.replace(repeatWords, ' ');

const weekly = /\b(?:weekly|every week|each week|chaque semaine|toutes les semaines|hebdomadaire)\b/;
const twoWeeks =
  /\b(?:every (?:other|two|2|second) weeks?|every other|biweekly|fortnightly|toutes les (?:deux|2) semaines|(?:un|une) \p{L}+ sur deux|aux deux semaines)\b/u;
const everyWeeks = /\b(?:every|toutes les) (three|four|trois|quatre|[3-8]) (?:weeks|semaines)\b/;
const numbers: Record<string, number> = { three: 3, trois: 3, four: 4, quatre: 4 };

const day = `(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?`;
const ordinal = `first|second|third|fourth|last|[1-4](?:st|nd|rd|th)|premiers?|deuxièmes?|troisièmes?|quatrièmes?|derniers?|1ers?|[2-4]e(?:me)?`;
/** "Every first Tuesday of the month", "starting" and the like; a weekday alone stays. */
const repeatWords = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:on\s+)?(?:every|each|chaque|tous les|toutes les|the|le)\s+(?:other\s+)?(?:(?:two|three|four|deux|trois|quatre|\d)\s+)?(?:(?:${ordinal})\s+)?(?:(?:${day})|weeks?|semaines?)(?:\s+(?:of (?:the|each|every) month|(?:du|de chaque|par) mois))?(?:\s+(?:of each|sur deux))?|(?:${ordinal})\s+(?:${day})|of (?:the|each|every) month|(?:du|de chaque|par) mois|every (?:month|week)|chaque (?:mois|semaine)|tous les mois|weekly|monthly|biweekly|mensuel(?:le)?|hebdomadaire|un \p{L}+ sur deux|starting(?: on)?|beginning|à (?:partir|compter) du|dès le|from)(?![\p{L}\d])`,
  'giu',
);
