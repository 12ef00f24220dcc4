import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { Language } from '../language/language.ts';
import { iso } from '../platform/instant.ts';
import { nextOccurrences, Repeat } from './recurrence.ts';

/**
 * A meeting, in person or online. `draft`: its host still writes it, and only they have seen it; `held`: a steward reads it first; `announced`: people are
 * invited; `declined` and `cancelled` are for good. That it is over follows from the time.
 */
const GatheringState = z.enum(['draft', 'held', 'announced', 'declined', 'cancelled']);

export const Gathering = z.object({
  id: z.string(),
  hostId: z.string(),
  /** As it is shown; null where the host gave none. */
  hostName: z.string().nullable(),
  /** The region whose whole tree is invited, and in whose time zone it takes place. */
  region: z.string(),
  language: Language,
  title: z.string(),
  /** What the host says besides; may be empty. */
  words: z.string(),
  /** A place, or a link; '' while it is missing. */
  where: z.string(),
  /** Local date and time of the (first) meeting (ISO, to the minute, no zone); null while it is missing. */
  start: z.string().nullable(),
  minutes: z.int(),
  timeZone: z.string(),
  repeats: Repeat.nullable(),
  state: GatheringState,
  /** RFC 5545 §3.8.7.4: how often it was changed since it was announced. */
  sequence: z.int(),
  createdAt: z.string(),
  /** When it was announced, changed or cancelled last (ISO instant). */
  updatedAt: z.string(),
  announcedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** Why it was declined or cancelled; may be empty. */
  because: z.string(),
  /** The steward who cancelled it in its host's place. */
  cancelledBy: z.string().optional(),
  /** What people had been told before it last changed. */
  before: z
    .object({
      title: z.string(),
      where: z.string(),
      start: z.string(),
      minutes: z.int(),
      timeZone: z.string(),
      repeats: Repeat.nullable(),
    })
    .optional(),
  /** Of which day (ISO date) people are reminded next, and when (ISO instant); null where of none. */
  reminder: z.object({ date: z.string(), at: z.string() }).nullable(),
  version: z.int(),
});
export type Gathering = z.infer<typeof Gathering>;

/** One of which is known when and where it takes place. */
export type Ready = Gathering & { start: string };
export const isReady = (gathering: Gathering): gathering is Ready =>
  gathering.start !== null && gathering.where !== '' && gathering.title !== '';

/** What can be told of a gathering anew. */
export type Details = Pick<
  Gathering,
  'region' | 'title' | 'words' | 'where' | 'start' | 'minutes' | 'timeZone' | 'repeats'
>;

/** What its host or a steward does to a gathering. */
export type GatheringAction =
  | { kind: 'correct'; details: Details }
  | { kind: 'offer' }
  | { kind: 'announce'; by: string }
  | { kind: 'decline'; by: string; reason: string }
  | { kind: 'change'; details: Details }
  | { kind: 'cancel'; reason: string };

/**
 * A gathering after an action (docs/gatherings.md draws it); the same object where the action changes nothing. `now` is an ISO instant. What is
 * announced keeps its id for all calendars, and counts its changes.
 */
export function act(gathering: Gathering, action: GatheringAction, now: string): Gathering {
  const { state } = gathering;
  switch (action.kind) {
    case 'correct':
      // What a steward was to read is not what they would say yes to any more.
      return state === 'draft' || state === 'held'
        ? { ...gathering, ...action.details, state: 'draft' }
        : gathering;
    case 'offer':
      return state === 'draft' && isReady(gathering)
        ? { ...gathering, state: 'held', updatedAt: now }
        : gathering;
    case 'announce':
      return (state === 'draft' || state === 'held') && isReady(gathering)
        ? withReminder(
            { ...gathering, state: 'announced', announcedAt: now, updatedAt: now, decidedBy: action.by },
            now,
          )
        : gathering;
    case 'decline':
      return state === 'held'
        ? { ...gathering, state: 'declined', decidedBy: action.by, because: action.reason, updatedAt: now }
        : gathering;
    case 'change':
      return state === 'announced' && differs(gathering, action.details)
        ? withReminder(anew({ ...gathering, ...action.details, before: toldOf(gathering) }, now), now)
        : gathering;
    case 'cancel': {
      const off = { ...gathering, state: 'cancelled', because: action.reason, reminder: null } as const;
      if (state === 'announced') return anew(off, now);
      return state === 'draft' || state === 'held' ? { ...off, updatedAt: now } : gathering;
    }
  }
}

const toldOf = ({ title, where, start, minutes, timeZone, repeats }: Gathering): Gathering['before'] =>
  start === null ? undefined : { title, where, start, minutes, timeZone, repeats };

/** RFC 5546 §2.1.4: calendars take what has a higher number. */
const anew = (gathering: Gathering, now: string): Gathering => ({
  ...gathering,
  sequence: gathering.sequence + 1,
  updatedAt: now,
});

/** The hour, where it takes place, at which people are reminded the day before. */
const reminderTime = '09:00';

/** A gathering with its next reminder; who is invited on the day before needs none. `now` is an ISO instant. */
export function withReminder(gathering: Gathering, now: string): Gathering {
  return { ...gathering, reminder: isReady(gathering) ? reminderAfter(gathering, now) : null };
}

function reminderAfter(gathering: Ready, now: string): Gathering['reminder'] {
  for (const { date } of nextOccurrences(gathering, Temporal.Instant.from(now), 3)) {
    const day = Temporal.PlainDate.from(date).subtract({ days: 1 });
    const at = iso(
      day.toZonedDateTime({ timeZone: gathering.timeZone, plainTime: reminderTime }).toInstant(),
    );
    if (at > now) return { date, at };
  }
  return null;
}

const differs = (gathering: Gathering, details: Details): boolean =>
  (Object.keys(details) as (keyof Details)[]).some(
    (name) => JSON.stringify(gathering[name]) !== JSON.stringify(details[name]),
  );
