import { Temporal } from 'temporal-polyfill';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';

/** A day (ISO date) with its year: "Tuesday, December 1, 2026", "mardi 1er décembre 2026". */
export const formatFullDay = (isoDate: string, language: Language): string =>
  `${formatDay(isoDate, language)}${language === 'en' ? ', ' : '\u00A0'}${isoDate.slice(0, 4)}`;

/** A moment as clocks show it at its place (`2026-12-01T09:00`): "Tuesday, December 1, 2026 at 9:00 am", "mardi 1er décembre 2026 à 9 h". */
export function formatMoment(local: string, language: Language): string {
  const { hour, minute } = Temporal.PlainDateTime.from(local);
  const day = formatFullDay(local.slice(0, 10), language);
  const minutes = String(minute).padStart(2, '0');
  if (language === 'fr') return `${day} à ${hour}\u00A0h${minute === 0 ? '' : `\u00A0${minutes}`}`;
  return `${day} at ${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}
