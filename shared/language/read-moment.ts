import type { ParsedComponents } from 'chrono-node';
import * as chrono from 'chrono-node/en';
import * as chronoFrench from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';

/** A day, and the time of day where one was named. `yearSaid`: whether the year was, or is clear without. */
export interface Moment {
  day: Temporal.PlainDate;
  time: Temporal.PlainTime | null;
  yearSaid: boolean;
}

/**
 * The moment that words such as "Monday 9 am", "lundi à 9 h 30", "on December 1" or "demain" mean, seen from `today`: never a day that is over,
 * unless its year was named. Both languages are tried. Null where the words name no moment, or anything besides.
 */
export function readMoment(words: string, language: Language, today: Temporal.PlainDate): Moment | null {
  const written = asClocksAreRead(words);
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const instant = new Date(`${today.toString()}T12:00:00Z`);
  const readers = language === 'fr' ? [chronoFrench, chrono] : [chrono, chronoFrench];
  const found = readers.flatMap(({ casual }) =>
    casual.parse(written, { instant, timezone: 0 }, { forwardDate: !exact }),
  );
  // English reads "15 d" in "15 décembre" as fifteen days: who understands most of the words is right.
  const [best] = found.toSorted((a, b) => b.text.length - a.text.length);
  return best && saysNoMore(written.replace(best.text, ' ')) ? momentOf(best.start, today) : null;
}

/** As chrono-node reads them: it knows "9h30" and "14h00", but neither "9 h 30" nor "midi". */
const asClocksAreRead = (words: string): string =>
  words
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/’/g, "'")
    .replace(/\b(\d{1,2})\s?h\s?(\d{2})\b/gi, '$1h$2')
    .replace(/\b(\d{1,2})\s?h(?:eures?)?(?=$|[\s.,!])/gi, '$1h00')
    .replace(/\bmidi\b/gi, '12h00')
    .replace(/\b([ap])\.\s?m\.?/gi, '$1m')
    .replace(/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+le\b/gi, '$1')
    .replace(/[.!,;]+$/, '')
    .trim();

const small =
  /\b(?:on|at|for|the|in|by|from|please|le|la|les|à|au|a|du|de|pour|dès|matin|morning|svp|merci|thanks|thank you)\b|[.,!;:–-]/giu;
const saysNoMore = (rest: string): boolean =>
  !/[\p{L}\p{N}]/u.test(rest.replace(/à/giu, ' ').replace(small, ' '));

function momentOf(start: ParsedComponents, today: Temporal.PlainDate): Moment | null {
  const hour = start.get('hour');
  const namesHour = start.isCertain('hour') && hour !== null;
  if (!namesHour && !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month'))
    return null;
  try {
    const day = Temporal.PlainDate.from(
      { year: start.get('year') ?? 0, month: start.get('month') ?? 0, day: start.get('day') ?? 1 },
      { overflow: 'reject' },
    );
    const yearSaid = start.isCertain('year') || start.isCertain('weekday');
    const isOver = Temporal.PlainDate.compare(day, today) < 0 && !yearSaid;
    const time = namesHour ? new Temporal.PlainTime(hour, start.get('minute') ?? 0) : null;
    return { day: isOver ? day.add({ years: 1 }) : day, time, yearSaid };
  } catch {
    return null;
  }
}
