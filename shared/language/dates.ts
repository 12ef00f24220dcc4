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
  const part = (options: Intl.DateTimeFormatOptions) => day.toLocaleString(locales[language], options);
  const weekday = part({ weekday: 'long' });
  const month = part({ month: 'long' });
  if (language === 'en') return `${weekday}, ${month} ${day.day}`;
  return `${weekday} ${day.day === 1 ? '1er' : day.day}\u00a0${month}`;
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
