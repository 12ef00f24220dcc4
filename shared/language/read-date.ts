import * as chrono from 'chrono-node/en';
import * as chronoFrench from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

/** chrono-node reads "September" alone, but not "septembre". */
const bareFrenchMonth = /^(?:en |le mois de |début )?(janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)$/i;

/**
 * The day that words such as "January 5", "le 15 décembre", "next Tuesday" or "September" mean, seen from `today`:
 * always a day to come. Both languages are tried, the writer's first. Null where the words name no day.
 */
export function readDate(words: string, language: Language, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const exact = /^\d{4}-\d{2}-\d{2}$/.exec(words.trim());
  if (exact) return safely(() => Temporal.PlainDate.from(words.trim()));
  const readers = language === 'fr' ? [chronoFrench, chrono] : [chrono, chronoFrench];
  const noon = new Date(`${today.toString()}T12:00:00Z`);
  for (const { casual } of readers) {
    const [found] = casual.parse(words.replace(bareFrenchMonth, '1er $1'), { instant: noon, timezone: 0 }, { forwardDate: true });
    if (!found) continue;
    const { start } = found;
    const day = { year: start.get('year'), month: start.get('month'), day: start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month') ? start.get('day') : 1 };
    const date = safely(() => Temporal.PlainDate.from(day as { year: number; month: number; day: number }));
    if (date) return Temporal.PlainDate.compare(date, today) < 0 && !start.isCertain('year') ? date.add({ years: 1 }) : date;
  }
  return null;
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
