import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../language/language.ts';
import type { GatheringProblem } from '../letters/gathering-view.ts';
import type { Details } from './gathering.ts';
import type { CalendarMeeting } from './read-calendar.ts';
import { readWhen } from './read-when.ts';
import { takesPlace } from './recurrence.ts';

type Times = Pick<Details, 'start' | 'minutes' | 'timeZone' | 'repeats'>;

/** When a gathering takes place, by the host's line or else by their calendar file, laid over what was known; without a time where neither can be read. */
export function timesIn(
  written: string | undefined,
  mail: { language: Language; now: Temporal.Instant },
  file: CalendarMeeting | null,
  before: Times,
  problems: GatheringProblem[],
): Times {
  return takingPlace(readTimes(written, mail, file, before, problems), problems);
}

function readTimes(
  written: string | undefined,
  { language, now }: { language: Language; now: Temporal.Instant },
  file: CalendarMeeting | null,
  before: Times,
  problems: GatheringProblem[],
): Times {
  const { timeZone } = before;
  const here = now.toZonedDateTimeISO(timeZone).toPlainDateTime();
  if (written === undefined) {
    if (!file) return pick(before);
    if (file.unknownRule) problems.push({ kind: 'unknown-rule' });
    if (file.start > here.toString() || file.repeats)
      return { start: file.start, minutes: file.minutes, timeZone, repeats: file.repeats };
    problems.push({ kind: 'date-past', written: '', day: file.start.slice(0, 10) });
    return { ...pick(before), start: null };
  }
  const read = readWhen(written, language, here);
  if (read.kind === 'read')
    return { start: read.start, minutes: read.minutes, timeZone, repeats: read.repeats };
  problems.push(problemOf(read, written));
  return { ...pick(before), start: null };
}

/** Times of which there is one: "every first Tuesday until tomorrow" names none. */
function takingPlace(times: Times, problems: GatheringProblem[]): Times {
  const { start, repeats } = times;
  if (start === null || takesPlace({ ...times, start })) return times;
  problems.push({ kind: 'ends-before', written: '', day: repeats?.until ?? start.slice(0, 10) });
  return { ...times, start: null };
}

const pick = ({ start, minutes, timeZone, repeats }: Times): Times => ({ start, minutes, timeZone, repeats });

function problemOf(
  read: Exclude<ReturnType<typeof readWhen>, { kind: 'read' }>,
  written: string,
): GatheringProblem {
  switch (read.kind) {
    case 'no-day':
      return { kind: 'unknown-day', written };
    case 'no-time':
      return { kind: 'unknown-time', written };
    case 'no-repeat':
      return { kind: 'unknown-repeat', written };
    case 'weekday-differs':
      return { kind: 'weekday-differs', written, day: read.day };
    case 'past':
      return { kind: 'date-past', written, day: read.day };
  }
}
