import type { Temporal } from 'temporal-polyfill';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import { numberOf } from './nouns.ts';
import { words } from './pattern.ts';

/** Nobody rests for more days than this unawares. */
export const longest = 305;

const span =
  /\b(\d{1,3}|an?|one|two|too|three|four|five|six|seven|eight|nine|ten|couple of|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix)(?: (?:whole|full|entire|good|bonnes?|longues?|petites?|autres?))? (days?|weeks?|months?|jours?|semaines?|mois)\b/;

/** "For three weeks", « pendant un mois »: counted from today. */
export function afterSpan(text: string, today: Temporal.PlainDate): string | null {
  const said = fold(text);
  const [all, many = '', unit = ''] = span.exec(said) ?? [];
  if (
    !all ||
    words(
      `(?:once|one time|fois|twice|every|per|par|last|past|ago|il y a|(?:letter|lettre|numero|email|digest|bulletin|mail) (?:a|un|par|per) ${unit}|${many} ${unit} (?:ago|old))`,
    ).test(said.slice(Math.max(0, said.indexOf(all) - 14), said.indexOf(all) + all.length + 5))
  )
    return null;
  const count = many === 'couple of' ? 2 : numberOf(many);
  if (!(count > 0)) return null;
  if (/^(?:day|jour)/.test(unit)) return today.add({ days: count }).toString();
  return (
    /^(?:week|semaine)/.test(unit) ? today.add({ weeks: count }) : today.add({ months: count })
  ).toString();
}

/** Months by name, in both languages. */
export const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const whole = new RegExp(
  `\\b(?:for|over|during|all(?: of)?|through|in|pour|en|durant|pendant|tout(?: le mois)?)(?: the| all| whole| le)?(?: month| mois)?(?: of| de| d')? ?(?:(?:${months}),? ?(?:and|to|et|à|-|through|until)? ?)?(${months})\\b(?! ?\\d)`,
  'i',
);

/** "For August": until the first of September. */
export function afterMonth(text: string, language: Language, today: Temporal.PlainDate): string | null {
  const month = whole.exec(text.replace(/d' ?/g, 'd ').replace(/\bd /g, ''))?.[1];
  const start = month ? readDate(month, language, today.with({ day: 1 })) : null;
  if (!start || today.until(start, { largestUnit: 'days' }).days > longest) return null;
  return start.with({ day: 1 }).add({ months: 1 }).toString();
}
