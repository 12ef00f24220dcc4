import type { ParsedComponents } from 'chrono-node';
import * as chrono from 'chrono-node/en';
import * as chronoFrench from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

/** chrono-node reads "September" alone, but not "septembre". */
const bareFrenchMonth =
  /^(?:(?:en|à|de|le mois de|début) )*(janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)(?!\p{L})/iu;

/**
 * The day that words such as "January 5", "le 15 décembre", "next Tuesday" or "September" mean, seen from `today`:
 * always a day to come. Both languages are tried, the writer's first. Null where the words name no day.
 */
export function readDate(
  words: string,
  language: Language,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const exact = /^\d{4}-\d{2}-\d{2}$/.exec(words.trim());
  if (exact) return safely(() => Temporal.PlainDate.from(words.trim()));
  const noon = new Date(`${today.toString()}T12:00:00Z`);
  const readers = language === 'fr' ? [chronoFrench, chrono] : [chrono, chronoFrench];
  const written = words.trim().replace(bareFrenchMonth, '1er $1');
  const found = readers.flatMap(({ casual }) =>
    casual.parse(written, { instant: noon, timezone: 0 }, { forwardDate: true }),
  );
  // English reads "15 d" in "15 décembre" as fifteen days: who understands most of the words is right.
  const [best] = found.toSorted((a, b) => b.text.length - a.text.length);
  return best ? dayOf(best.start, today) : null;
}

function dayOf(start: ParsedComponents, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const told = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month');
  const day = {
    year: start.get('year') ?? 0,
    month: start.get('month') ?? 0,
    day: told ? (start.get('day') ?? 1) : 1,
  };
  const date = safely(() => Temporal.PlainDate.from(day, { overflow: 'reject' }));
  const isPast = date !== null && Temporal.PlainDate.compare(date, today) < 0;
  return isPast && !start.isCertain('year') ? date.add({ years: 1 }) : date;
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
