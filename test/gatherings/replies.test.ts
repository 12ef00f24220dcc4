import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarReplyIn } from '../../shared/gatherings/read-calendar.ts';
import { readMessage } from '../../shared/mail/mime/read-message.ts';
import { sortMail } from '../../shared/mail/sort/sort-mail.ts';
import { type Program, pressed, type ReceivedInvitation } from '../support/calendars.ts';

const invitation: ReceivedInvitation = {
  types: [],
  method: 'REQUEST',
  uid: 'gggggggggggga@letters.example',
  sequence: 0,
  organizer: 'r.token@letters.example',
  attendee: 'marie@example.net',
  status: 'NEEDS-ACTION',
  title: 'Picnic by the canal',
  where: 'Dow’s Lake',
  start: new Date('2027-01-13T00:00:00Z'),
  end: new Date('2027-01-13T01:30:00Z'),
  rule: null,
  ics: '',
};
const marie = { name: 'Marie Tremblay', address: 'marie@example.net', id: '1' };
const envelope = { source: 'marie@example.net', ourDomain: 'letters.example' };
const read = (program: Program, change = (raw: string) => raw) =>
  readMessage(Buffer.from(change(pressed(program, invitation, marie))));

describe('a calendar’s button', () => {
  test.each([
    ['gmail', 'yes'],
    ['outlook', 'no'],
    ['apple', 'maybe'],
  ] as const)('of %s says %s, and nobody’s words', async (program, answer) => {
    const message = await read(program);
    expect(calendarReplyIn(message)).toEqual({ uid: invitation.uid, answer, at: null, instead: null });
    expect(sortMail(message, envelope).kind).toBe('calendar-reply');
  });

  test('with a note is its writer’s mail, and still an answer', async () => {
    const message = await read('apple', (raw) =>
      raw.replace(/(event: Picnic by the canal)(\r\n--Apple-Mail-8D1F)/, '$1\r\n\r\nIs there a ramp?$2'),
    );
    expect(sortMail(message, envelope).kind).toBe('human');
    expect(calendarReplyIn(message)?.answer).toBe('maybe');
  });

  test('may be about one of many times', async () => {
    const message = await read('outlook', (raw) =>
      raw.replace('SEQUENCE:0', 'RECURRENCE-ID;TZID=Eastern Standard Time:20270202T190000\r\nSEQUENCE:0'),
    );
    expect(calendarReplyIn(message)?.at?.toString()).toBe('2027-02-03T00:00:00Z');
  });

  test('that delegates is neither yes nor no', async () => {
    const message = await read('gmail', (raw) => raw.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=DELEGATED'));
    expect(calendarReplyIn(message)?.answer).toBeNull();
  });

  test('that proposes another time says which', async () => {
    const message = await read('outlook', (raw) => raw.replaceAll('METHOD:REPLY', 'METHOD:COUNTER'));
    expect(calendarReplyIn(message)).toMatchObject({
      answer: 'no',
      instead: { epochMilliseconds: 1799798400000 },
    });
  });

  test('an invitation is no answer', async () => {
    const message = await read('gmail', (raw) => raw.replaceAll('METHOD:REPLY', 'METHOD:REQUEST'));
    expect(calendarReplyIn(message)).toBeNull();
  });
});

test('the fixtures name nobody but whom they are filled with', () => {
  for (const program of ['gmail', 'outlook', 'apple'])
    expect(readFileSync(`test/gatherings/replies/${program}.eml`, 'utf8')).not.toMatch(/marie|amina/i);
});
