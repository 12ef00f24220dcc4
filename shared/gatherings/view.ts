import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { formatDay } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { timeAt } from '../language/times.ts';
import { wordsIn } from '../language/words.ts';
import type { GatheringView, GuestView, RepeatView } from '../letters/gathering-view.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import type { Ready } from './gathering.ts';
import { nextOccurrences, type Occurrence, occurrenceAt } from './recurrence.ts';
import { answersOn, type Rsvp } from './rsvp.ts';

/** The times that are named beside the next one of what comes back. */
const namedTimes = 3;

/** A gathering as somebody in a time zone sees it at a moment: its next time, or that of a date; where all are over, the first. */
export function gatheringView(
  gathering: Ready,
  timeZone: string,
  at: Temporal.Instant,
  community: Community,
  date: string | null = null,
): GatheringView {
  const shown = (date === null ? null : occurrenceAt(gathering, date)) ?? nextTime(gathering, at);
  const { start, end } = shown;
  const sameTime = offsetAt(start, timeZone) === offsetAt(start, gathering.timeZone);
  return {
    id: gathering.id,
    title: gathering.title,
    words: gathering.words,
    where: gathering.where,
    host: gathering.hostName,
    place: regionOrRoot(community, gathering.region).name,
    start: iso(start),
    end: iso(end),
    timeZone: sameTime ? gathering.timeZone : timeZone,
    thereZone: sameTime ? null : gathering.timeZone,
    repeats: repeatView(gathering, shown),
  };
}

/** The time that somebody's calendar proposes, in their own words. */
export function sayInstead(
  at: Temporal.Instant,
  { timeZone }: { timeZone: string },
  language: Language,
): string {
  const day = formatDay(iso(at), language, timeZone);
  return wordsIn(language).gatherings.calendar.instead(day, timeAt(iso(at), language, timeZone));
}

/** Why nobody can answer a gathering any more; null where they can. */
export function closedBecause(gathering: Ready, at: Temporal.Instant): 'cancelled' | 'over' | null {
  if (gathering.state !== 'announced') return 'cancelled';
  return nextOccurrences(gathering, at, 1).length === 0 ? 'over' : null;
}

/** Its next time, else its first. */
export function nextTime(gathering: Ready, at: Temporal.Instant): Occurrence {
  const first = Temporal.PlainDateTime.from(gathering.start).toZonedDateTime(gathering.timeZone).toInstant();
  const found = nextOccurrences(gathering, at, 1)[0] ?? nextOccurrences(gathering, first, 1)[0];
  if (!found) throw new Error(`gathering ${gathering.id} takes place never`);
  return found;
}

function repeatView(gathering: Ready, shown: Occurrence): RepeatView | null {
  if (!gathering.repeats) return null;
  const { every, until } = gathering.repeats;
  const next = nextOccurrences(gathering, shown.end, namedTimes).map(({ date }) => date);
  return { every, until, weekday: Temporal.PlainDateTime.from(gathering.start).dayOfWeek, next };
}

const offsetAt = (instant: Temporal.Instant, timeZone: string): number =>
  instant.toZonedDateTimeISO(timeZone).offsetNanoseconds;

/** Who said what to one time of a gathering; who has left is not named any more. */
export function guestsOf(rsvps: Rsvp[], date: string, members: Member[], community: Community): GuestView[] {
  const answers = answersOn(rsvps, date);
  return members
    .filter(({ id, status }) => answers.has(id) && status !== 'left')
    .map((member) => {
      const { answer, party, note } = answers.get(member.id) as Rsvp;
      return {
        memberId: member.id,
        name: member.name,
        place: homeOf(member, community).name,
        answer,
        party,
        note,
      };
    })
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}
