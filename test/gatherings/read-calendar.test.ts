import { describe, expect, test } from 'vitest';
import { readAnnouncement } from '../../shared/gatherings/read-announcement.ts';
import { meetingIn } from '../../shared/gatherings/read-calendar.ts';
import type { Message } from '../../shared/mail/message.ts';
import { at, community } from '../support/builders.ts';

const file = (...lines: string[]) =>
  ({
    attachments: [
      {
        filename: 'tea.ics',
        type: 'text/calendar',
        text: ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
          '\r\n',
        ),
      },
    ],
  }) as Message;
const start = 'DTSTART:20270112T190000';
const meeting = (...lines: string[]) => meetingIn(file(start, ...lines), 'America/Toronto');

describe('a calendar file that no calendar would write', () => {
  test.each(['DURATION:P99999999W', 'DTEND:99991231T000000Z', 'DTEND:99999999T999999Z'])(
    'with %s lasts a fortnight at most',
    (end) => {
      expect(meeting(end)?.minutes).toBe(14 * 24 * 60);
    },
  );

  test('with a last day that is none has a rhythm that we do not know', () => {
    expect(meeting('RRULE:FREQ=WEEKLY;UNTIL=99999999')).toMatchObject({ repeats: null, unknownRule: true });
  });

  test('that ends before it begins is asked about', () => {
    const ended = meeting('SUMMARY:Tea', 'LOCATION:Hall', 'RRULE:FREQ=WEEKLY;UNTIL=20200101');
    const nothingYet = {
      region: 'ottawa',
      title: '',
      words: '',
      where: '',
      start: null,
      minutes: 0,
      timeZone: 'America/Toronto',
      repeats: null,
    };
    const mail = {
      text: '',
      subject: '',
      calendar: () => ended,
      language: 'en',
      now: at('2026-11-26 10:00'),
    } as const;
    expect(readAnnouncement(mail, nothingYet, community)).toMatchObject({
      details: { title: 'Tea', where: 'Hall', start: null },
      problems: [{ kind: 'ends-before', day: '2020-01-01' }],
    });
  });
});
