import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

/** The time of day of an instant (ISO) in a time zone, as people say it: "7 pm", "7:30 pm", "noon"; « 19 h », « 19 h 30 », « midi ». */
export const timeAt = (instant: string, language: Language, timeZone: string): string =>
  formatTime(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime(), language);

function formatTime(time: Temporal.PlainTime, language: Language): string {
  const { hour, minute } = time;
  if (hour === 12 && minute === 0) return language === 'en' ? 'noon' : 'midi';
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`;
  const said = `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`}`;
  return `${said}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

const locales: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

/** What people call a time zone, whatever the season: "Eastern Time", « heure de l’Est ». */
export function zoneName(timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { timeZone, timeZoneName: 'longGeneric' });
  const named = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return named;
}
