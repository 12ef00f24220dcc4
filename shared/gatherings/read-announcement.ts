import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { findRegions } from '../community/find-regions.ts';
import { regionOf } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import type { GatheringProblem } from '../letters/gathering-view.ts';
import { timesIn } from './announced-times.ts';
import type { Details } from './gathering.ts';
import { hostWords } from './host-words.ts';
import type { CalendarMeeting } from './read-calendar.ts';

/** What a mail says a gathering is to be, laid over what was known of it before. */
export interface Announcement {
  details: Details;
  problems: GatheringProblem[];
}

/** A mail that announces a gathering. */
export interface AnnouncementMail {
  text: string;
  /** What the writer put in the subject; '' where that is ours. */
  subject: string;
  /** What a calendar file in it says; its lines go before. */
  calendar: (timeZone: string) => CalendarMeeting | null;
  language: Language;
  now: Temporal.Instant;
}

type Heading = 'when' | 'where' | 'for' | 'title';

const headings: [Heading, RegExp][] = [
  [
    'when',
    /^(?:when|date(?: and time)?|day|time|new (?:time|date|day)|quand|jour|(?:nouvelle )?(?:date|heure)(?: et heure)?|nouveau jour|horaire)$/i,
  ],
  [
    'where',
    /^(?:where|place|location|link|new (?:place|location|link)|où|ou|lieu|endroit|lien|nouve(?:au|l) (?:lieu|endroit|lien))$/i,
  ],
  ['for', /^(?:for|region|pour|région)$/i],
  ['title', /^(?:title|what|subject|titre|quoi|objet|new title|nouveau titre)$/i],
];

/**
 * Reads a gathering from plain lines (*When: / Where: / For: / Title:*, *Quand / Où / Pour / Titre*), its subject and a calendar file, over what was known of
 * it before. A first line that is none of these, or the subject, is its title; all other lines are the host's words. What could not be read
 * comes back as problems, and nothing of it is lost.
 */
export function readAnnouncement(
  mail: AnnouncementMail,
  before: Details,
  community: Community,
): Announcement {
  const { told, others } = partLines(mail.text);
  const problems: GatheringProblem[] = [];
  const region = regionIn(told.for, before, community, problems);
  const timeZone = regionOf(community, region).timeZone;
  const file = mail.calendar(timeZone);
  const [first = '', ...rest] = others;
  // A file is what people will see in their calendars; the subject of its mail often says no more than that it comes.
  const ownTitle = told.title ?? (file?.title || mail.subject || undefined);
  const title = ownTitle ?? (before.title || first);
  const isTitled = ownTitle !== undefined || before.title !== '' || first === '';
  const words = (isTitled ? others : rest).join('\n').trim();
  const details: Details = {
    region,
    title: title.replace(/\s+/g, ' ').trim().slice(0, 150),
    words: hostWords(words, file?.words ?? '', before.words, missingFrom(before).length > 0),
    where: told.where ?? (file?.where || before.where),
    ...timesIn(told.when, mail, file, { ...before, timeZone }, problems),
  };
  for (const problem of missingFrom(details))
    if (problem.kind !== 'no-when' || !problems.some(({ kind }) => isAboutTime(kind))) problems.push(problem);
  return { details, problems };
}

/** What nobody can be invited without, and is not there. */
export const missingFrom = ({
  title,
  where,
  start,
}: Pick<Details, 'title' | 'where' | 'start'>): GatheringProblem[] => [
  ...(title === '' ? [{ kind: 'no-title' } as const] : []),
  ...(where === '' ? [{ kind: 'no-where' } as const] : []),
  ...(start === null ? [{ kind: 'no-when' } as const] : []),
];

/** Problems without whose answer nobody can be invited; the others are only told. */
export const isBlocking = ({ kind }: GatheringProblem): boolean =>
  kind !== 'unknown-region' && kind !== 'unknown-rule';

const isAboutTime = (kind: GatheringProblem['kind']): boolean =>
  ['unknown-day', 'unknown-time', 'unknown-repeat', 'weekday-differs', 'date-past', 'ends-before'].includes(
    kind,
  );

/** Whether words name any of a gathering's lines. */
export const namesLines = (text: string): boolean => Object.keys(partLines(text).told).length > 0;

/** More than anybody says on one line: what is longer is not looked at. */
const longestValue = 500;

function partLines(text: string) {
  const told: Partial<Record<Heading, string>> = {};
  const others: string[] = [];
  let half: 'day' | 'time' | null = null;
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^\s*[*•-]?\s*([\p{L} ]{2,20}?)\s*:\s*(\S.*)$/u.exec(line) ?? [];
    const heading = headings.find(([, pattern]) => pattern.test(name))?.[0];
    const said = value.trim().slice(0, longestValue);
    const other = heading === 'when' ? halfOf(name) : null;
    if (heading && told[heading] === undefined) {
      told[heading] = said;
      half = other ?? half;
    } else if (other && half && other !== half) {
      told.when = other === 'time' ? `${told.when}, ${said}` : `${said}, ${told.when}`;
      half = null;
    } else if (others.length > 0 || line.trim() !== '') others.push(line.trimEnd());
  }
  return { told, others };
}

/** Many write the day on one line, and the time on another. */
function halfOf(name: string): 'day' | 'time' | null {
  if (/^(?:(?:new )?(?:date|day)|(?:nouvelle )?date|(?:nouveau )?jour)$/i.test(name)) return 'day';
  return /^(?:(?:new )?time|(?:nouvelle )?heure|horaire)$/i.test(name) ? 'time' : null;
}

function regionIn(
  written: string | undefined,
  before: Details,
  community: Community,
  problems: GatheringProblem[],
): string {
  if (written === undefined) return before.region;
  const found = findRegions(community, written)[0];
  if (!found) problems.push({ kind: 'unknown-region', written });
  return found?.id ?? before.region;
}
