import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { partRegions } from '../community/find-regions.ts';
import { regionsOf } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { Rhythm } from '../members/member.ts';

/** What a cell may say, folded, and what it means; both languages. */
type Meanings<Meaning> = [Meaning, string][];

const languages: Meanings<Language> = [
  ['en', 'en|eng|english|anglais|en ca|en us|en gb'],
  ['fr', 'fr|fra|fre|french|francais|fr ca|fr fr'],
];
const rhythms: Meanings<Rhythm> = [
  ['daily', 'daily|day|every day|once a day|quotidien|quotidienne|jour|chaque jour|par jour|tous les jours'],
  ['weekly', 'weekly|week|every week|once a week|hebdomadaire|semaine|chaque semaine|par semaine'],
  ['monthly', 'monthly|month|every month|once a month|mensuel|mensuelle|mois|chaque mois|par mois'],
];
const profiles: Meanings<AccessProfile> = [
  ['standard', 'standard|usual|normal|habituel|ordinaire'],
  ['large-print', 'large print|large|big print|gros caracteres|grands caracteres|gros'],
  ['plain-text', 'plain text|text|text only|texte brut|texte seul|texte'],
  ['plain-language', 'plain language|easy words|easy|langage simple|mots simples|facile'],
];

export type ConsentKind = 'express' | 'implied-member' | 'implied-inquiry' | 'none';
/** In French the law speaks of consentement exprès and tacite. */
const consents: Meanings<ConsentKind> = [
  ['express', 'express|expres|expresse|explicit|explicite|yes|oui|opt in|confirmed|confirme'],
  ['implied-member', 'implied member|implied membership|member|tacite membre|implicite membre|membre'],
  [
    'implied-inquiry',
    'implied inquiry|implied enquiry|inquiry|enquiry|tacite demande|implicite demande|demande',
  ],
  // A mere no may be what somebody said when they were asked: it is kept aside.
  ['none', 'none|unknown|aucun|inconnu'],
];

const meantBy =
  <Meaning>(meanings: Meanings<Meaning>) =>
  (cell: string): Meaning | null =>
    meanings.find(([, said]) => said.split('|').includes(fold(cell)))?.[0] ?? null;

/** What lists call whoever is to get no letters: they said so, complained, or nothing reaches them. */
const noLetters =
  /^(?:no|non|(?:un|de)subscribed?|unsub|opt(?:ed)? ?out|cleaned|(?:hard |soft )?bounc\w*|complain\w*|spam|block(?:ed|listed)|blacklisted|disabled|inactive|removed|left|deceased|suppressed|non abonnee?|desabonnee?|desinscrite?|desinscription|inactif|retiree?|partie?|decedee?|rebond\w*|plainte|bloquee?|desactivee?)$/;
export const wantsNoLetters = (status: string): boolean => noLetters.test(fold(status).trim());

/** Each is null for what it does not know. */
export const readLanguage = meantBy(languages);
export const readRhythm = meantBy(rhythms);
export const readProfile = meantBy(profiles);
export const readConsent = meantBy(consents);

/** Regions by id or name, in either language, parted by commas, semicolons, slashes or bars; and what is none of the community's. */
export function readRegions(cell: string, community: Community): { regions: string[]; unknown: string[] } {
  const regions = new Set<string>();
  const unknown: string[] = [];
  for (const part of cell.split(/[,;/|+\n]|\s(?:and|et|&)\s/u).map((one) => one.trim())) {
    if (part === '') continue;
    const byId = regionsOf(community).find(({ id }) => id === part.toLowerCase());
    const { found } = byId ? { found: [byId] } : partRegions(community, part);
    for (const { id } of found) regions.add(id);
    if (found.length === 0) unknown.push(part);
  }
  return { regions: [...regions], unknown };
}

/** An ISO date, also with a time behind it; or 25/3/2024 and 3/25/2024, where only one way of reading it is a date. Null for all else: a guess is no evidence. */
export function readDay(cell: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(cell.trim()) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const [, a, b, inYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/.exec(cell.trim()) ?? [];
  if (!inYear) return null;
  const ways = [dayOf(Number(inYear), Number(a), Number(b)), dayOf(Number(inYear), Number(b), Number(a))];
  const [one, other] = ways.filter((way) => way !== null);
  return one && (!other || other.equals(one)) ? one : null;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
