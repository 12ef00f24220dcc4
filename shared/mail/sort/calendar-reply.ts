import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';
import { plain, startOf, wholeOf } from './phrases.ts';

type CalendarReply = Extract<Sorted, { kind: 'calendar-reply' }>;

/**
 * A calendar's answer to an invitation (iTIP REPLY, RFC 5546 §3.2.3). With words of a person besides what calendars
 * write by themselves it is that person's mail, and human.
 */
export function calendarReply(evidence: Evidence): Sorted | null {
  const calendar = evidence.part('text/calendar', 'application/ics');
  if (calendar === null || !/^METHOD:\s*REPLY\s*$/im.test(calendar)) return null;
  const lines = unfolded(calendar);
  if (hasOwnWords(evidence, propertyOf(lines, 'SUMMARY') ?? '')) return null;
  return {
    kind: 'calendar-reply',
    why: 'iTIP REPLY',
    answer: answerOf(lines),
    uid: propertyOf(lines, 'UID'),
  };
}

/** RFC 5545 §3.1: a line that begins with white space continues the one before. */
const unfolded = (calendar: string): string[] => calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/, 2000);

function propertyOf(lines: string[], property: string): string | null {
  const line = lines.find((one) => new RegExp(`^${property}[;:]`, 'i').test(one));
  return (
    line
      ?.slice(line.indexOf(':') + 1)
      .trim()
      .slice(0, 500) || null
  );
}

function answerOf(lines: string[]): CalendarReply['answer'] {
  const attendee = lines.find((line) => /^ATTENDEE[;:]/i.test(line)) ?? '';
  const status = /PARTSTAT=["']?([A-Z-]+)/i.exec(attendee.slice(0, 2000))?.[1]?.toUpperCase();
  if (status === 'ACCEPTED' || status === 'DECLINED' || status === 'TENTATIVE')
    return status.toLowerCase() as CalendarReply['answer'];
  return 'other';
}

/** Whether anything is left of the text without the lines that calendars write, and the lines that repeat the event. */
function hasOwnWords({ words, subject }: Evidence, summary: string): boolean {
  const lines = plain(words().text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const titles = [plain(unescaped(summary)), subject, subject.replace(/^[^:]{1,40}: ?/u, '')];
  const isTitle = (line = ''): boolean => titles.includes(line.replace(titleField, ''));
  const [first = '', title, time = ''] = lines;
  const isTime = time === '' || /\d/.test(time) || calendarLine.test(time);
  if (googleAnswer.test(first) && isTitle(title) && isTime) return false;
  return lines.some((line) => !isTitle(line) && !calendarLine.test(line));
}

/** RFC 5545 §3.3.11 */
const unescaped = (value: string): string => value.replace(/\\([\\,;])/g, '$1');

const titleField = startOf`(?:title|titre) ?: ?`;

/** Google Calendar writes a whole page: below the answer stand the event's title and time; else, a person's note. */
const googleAnswer = wholeOf`
  .{1,120} has (?:accepted|declined|tentatively accepted|replied .{1,20} to) this (?:invitation|event)
  .{1,120} a (?:accepté|refusé|décliné|répondu .{1,30} à|provisoirement accepté) cette invitation`;

const calendarLine = wholeOf`
  [-~_=*/\s]+|(?:accepted|declined|tentative|tentatively accepted|accepté|refusé|décliné|provisoire) ?:.{0,200}
  accepted|declined|tentative(?:ly accepted)?|accepté|refusé|décliné|provisoire
  .{1,120} (?:has |have )?(?:accepted|declined|tentatively accepted) (?:the|your|this) (?:\w+ )?(?:invitation|event|meeting)\b.{0,200}
  .{1,120} a (?:accepté|refusé|décliné) (?:l'|votre |cette )(?:invitation|événement|réunion)\b.{0,200}
  (?:when|where|who|what|organi[sz]er|attendees?|time ?zone|location|subject|title|invitation from) ?:.{0,300}
  (?:quand|où|qui|lieu|objet|organisateur|fuseau horaire|participants?|invitation de) ?:.{0,300}`;
