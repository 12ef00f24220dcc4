import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

/** The day of an ISO date, or of an instant as seen in a time zone: "Tuesday, December 1", "mardi 1er décembre". */
export function formatDay(
  isoDateOrInstant: string,
  language: Language,
  timeZone = 'America/Toronto',
): string {
  const day = dayOf(isoDateOrInstant, timeZone);
  const { weekday, month } = namesOf(day, language);
  if (language === 'en') return `${weekday}, ${month} ${day.day}`;
  return `${weekday} ${day.day === 1 ? '1er' : day.day}\u00a0${month}`;
}

/** The same, with its year: "Tuesday, January 5, 2027", "mardi 5 janvier 2027". */
export function formatDate(isoDate: string, language: Language): string {
  const { year } = Temporal.PlainDate.from(isoDate);
  return `${formatDay(isoDate, language)}${language === 'en' ? ', ' : ' '}${year}`;
}

/** The date alone, for what may be long ago: "December 1, 2026", « 1er décembre 2026 ». */
export function formatPastDate(
  isoDateOrInstant: string,
  language: Language,
  timeZone = 'America/Toronto',
): string {
  const day = dayOf(isoDateOrInstant, timeZone);
  const { month } = namesOf(day, language);
  if (language === 'en') return `${month} ${day.day}, ${day.year}`;
  return `${day.day === 1 ? '1er' : day.day}\u00a0${month} ${day.year}`;
}

/** The month of an instant as seen in a time zone: "December 2026", « décembre 2026 ». */
export function formatMonth(instant: string, language: Language, timeZone: string): string {
  const day = dayOf(instant, timeZone);
  return `${namesOf(day, language).month} ${day.year}`;
}

/** Within an ISO month (`2026-11`), by its name alone: "in November", « en novembre ». */
export const formatInMonth = (isoMonth: string, language: Language): string => {
  const { month } = namesOf(Temporal.PlainYearMonth.from(isoMonth).toPlainDate({ day: 1 }), language);
  return language === 'en' ? `in ${month}` : `en ${month}`;
};

/** Kept once made: making one takes longer than a short letter. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function namesOf(day: Temporal.PlainDate, language: Language): { weekday: string; month: string } {
  const options = { weekday: 'long', month: 'long', timeZone: 'UTC' } as const;
  const format = formats.get(language) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(language, format);
  const parts = format.formatToParts(day.toZonedDateTime('UTC').epochMilliseconds);
  const named = (type: 'weekday' | 'month') => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: named('weekday'), month: named('month') };
}

function dayOf(written: string, timeZone: string): Temporal.PlainDate {
  if (!written.includes('T')) return Temporal.PlainDate.from(written);
  return Temporal.Instant.from(written).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** "Ottawa, Kingston and Peel", « Ottawa, Kingston et Peel ». */
export const formatList = (items: string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-US' : 'fr-CA', { type: 'conjunction' })
    .format(items)
    .replace(', and ', ' and ');

/** "1,200", « 1 200 ». */
export const formatNumber = (count: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(count);
