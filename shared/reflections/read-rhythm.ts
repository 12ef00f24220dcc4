import { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { type Moment, readMoment } from '../language/read-moment.ts';

/** How the questions of a series follow each other: on a day of each month, or on a weekday (ISO) of each week. */
export type Rhythm =
  | { kind: 'monthly'; day: number; time: Moment['time'] }
  | { kind: 'weekly'; weekday: number; time: Moment['time'] };

const weekdays: Record<string, number> = {
  monday: 1,
  lundi: 1,
  tuesday: 2,
  mardi: 2,
  wednesday: 3,
  mercredi: 3,
  thursday: 4,
  jeudi: 4,
  friday: 5,
  vendredi: 5,
  saturday: 6,
  samedi: 6,
  sunday: 7,
  dimanche: 7,
};

/**
 * "1st of each month", "every Monday at 10 am", "le 15 de chaque mois", "chaque lundi"; null for words that name no such rhythm. "Every month" is the
 * first of each.
 */
export function readRhythm(words: string, language: Language, today: Temporal.PlainDate): Rhythm | null {
  const said = fold(words);
  if (!/\b(?:each|every|chaque|tous les|toutes les)\b/.test(said)) return null;
  const time = timeIn(words, language, today);
  const weekday = Object.keys(weekdays).find((name) => new RegExp(`\\b${name}s?\\b`).test(said));
  if (weekday) return { kind: 'weekly', weekday: weekdays[weekday] ?? 1, time };
  if (!/\b(?:month|mois)\b/.test(said)) return null;
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th|er|e)?\b(?! ?(?:am|pm|h)\b)/.exec(said)?.[1] ?? 1);
  return day >= 1 && day <= 31 ? { kind: 'monthly', day, time } : null;
}

/** The next so many days of a rhythm after a day; a month that is too short has its last day instead. */
export function daysOf(rhythm: Rhythm, count: number, today: Temporal.PlainDate): Temporal.PlainDate[] {
  if (rhythm.kind === 'weekly') {
    const first = today.add({ days: ((rhythm.weekday - today.dayOfWeek + 6) % 7) + 1 });
    return Array.from({ length: count }, (_, weeks) => first.add({ weeks }));
  }
  const thisMonth = today.with({ day: 1 });
  const inMonth = (months: number) => thisMonth.add({ months }).with({ day: rhythm.day });
  const from = Temporal.PlainDate.compare(inMonth(0), today) > 0 ? 0 : 1;
  return Array.from({ length: count }, (_, i) => inMonth(from + i));
}

/** "… at 10 am", « … à 10 h ». */
function timeIn(words: string, language: Language, today: Temporal.PlainDate): Moment['time'] {
  const said = /(?:\bat|\sà)\s+(.+)$/iu.exec(words)?.[1];
  return said
    ? (readMoment(`${language === 'fr' ? 'demain à' : 'tomorrow at'} ${said}`, language, today)?.time ?? null)
    : null;
}
