import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressCalendar } from '../../shared/delivery/calendar-part.ts';
import { act, type Ready } from '../../shared/gatherings/gathering.ts';
import { makeCalendar } from '../../shared/gatherings/make-calendar.ts';
import { meetingIn } from '../../shared/gatherings/read-calendar.ts';
import { readMessage } from '../../shared/mail/mime/read-message.ts';
import { decodeToken } from '../../shared/mail/tokens.ts';
import { community, gathering, id } from '../support/builders.ts';
import { run } from '../support/village.ts';

const letterhead = { community, tokenKey: new Uint8Array(32) };
const marie = { memberId: id('m'), address: 'marie@example.net' };
const ics = (of: Ready, answer: 'yes' | null = null) =>
  addressCalendar(makeCalendar(of, 'en', community, answer), marie, letterhead).ics;

const monthly = gathering({
  id: id('r'),
  title: 'Reflective practice call; with, commas',
  where: 'Online: https://video.example.org/reflective-practice?room=1',
  words:
    'Bring “one story”.\nAnd tea: hot, please; thanks \\ merci — à bientôt, dès l’après-midi, près du canal.',
  start: '2026-12-01T19:00',
  minutes: 90,
  repeats: { every: { unit: 'month', nth: 1 }, until: '2027-06-30' },
});

describe('a calendar program', () => {
  let desk: string;
  const khal = (...args: string[]) =>
    run(
      ['-c', join(desk, 'config'), ...args],
      { ...process.env, HOME: desk, LANG: 'C.UTF-8', TZ: 'America/Toronto' },
      'khal',
    );
  const importing = async (calendar: string) => {
    await writeFile(join(desk, 'invite.ics'), calendar);
    await khal('import', '--batch', join(desk, 'invite.ics'));
  };
  const listed = (from: string, days: string) =>
    khal(
      'list',
      '--notstarted',
      '--format',
      '{start-date} {start-time}-{end-time} {title} @ {location} {status}',
      '--day-format',
      '',
      from,
      days,
    );

  beforeAll(async () => {
    desk = await mkdtemp(join(tmpdir(), 'khal-'));
    await writeFile(
      join(desk, 'config'),
      `[calendars]\n[[home]]\npath = ${desk}/home\ntype = calendar\n[locale]\nlocal_timezone = America/Toronto\ndefault_timezone = America/Toronto\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${desk}/khal.db\n`,
    );
  });
  afterAll(() => rm(desk, { recursive: true, force: true }));

  test('takes an invitation in, and shows it at its hour', async () => {
    await importing(ics(gathering()));
    expect(await listed('2027-01-12', '1d')).toContain(
      '2027-01-12 19:00-20:30 Picnic by the canal @ Dow’s Lake',
    );
  });

  test('moves it by a later one of the same id', async () => {
    const moved = act(
      gathering(),
      { kind: 'change', details: { ...gathering(), start: '2027-01-13T18:00' } },
      '2026-12-02T12:00:00.000Z',
    );
    await importing(ics(moved as Ready));
    expect(await listed('2027-01-12', '1d')).not.toContain('Picnic');
    expect(await listed('2027-01-13', '1d')).toContain('2027-01-13 18:00-19:30 Picnic by the canal');
  });

  test('repeats what repeats, at seven in winter and in summer, up to its last day', async () => {
    await importing(ics(monthly));
    const list = await listed('2026-11-26', '300d');
    const days = [
      ...list.matchAll(/(\d{4}-\d\d-\d\d) (19:00-20:30) Reflective practice call; with, commas/g),
    ].map(([, day]) => day);
    expect(days).toEqual([
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
      '2027-05-04',
      '2027-06-01',
    ]);
  });

  test('marks what is cancelled', async () => {
    await importing(ics({ ...gathering(), state: 'cancelled', sequence: 2 }));
    expect(await listed('2027-01-12', '1d')).toContain('CANCELLED');
  });
});

describe('what calendars ask for (RFC 5545, 5546)', () => {
  const lines = (calendar: string) => calendar.split('\r\n');

  test('lines of 75 octets at most, ended by CRLF, no character cut in two', () => {
    for (const calendar of [ics(gathering()), ics(monthly)]) {
      expect(lines(calendar).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD\uE000\uE001]/);
      expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    }
  });

  test('an attendee who is its reader, and an organizer who stays the same whatever the letter', () => {
    const unfolded = (calendar: string) => calendar.replace(/\r\n /g, '');
    const [asked, changed] = [ics(gathering()), ics({ ...gathering(), sequence: 3 }, 'yes')].map(unfolded);
    expect(asked).toMatch(
      /ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:marie@example\.net/,
    );
    expect(changed).toContain('PARTSTAT=ACCEPTED');
    expect(changed).toContain('SEQUENCE:3');
    const organizer = (calendar = '') => /ORGANIZER[^\r]*mailto:(\S+)/.exec(calendar)?.[1];
    expect(organizer(asked)).toMatch(/^r\.[a-z2-7]{45}@letters\.example$/);
    expect(organizer(changed)).toBe(organizer(asked));
    const token = organizer(asked)?.slice(2).split('@')[0] ?? '';
    expect(decodeToken(token, letterhead.tokenKey)).toEqual({
      kind: 'reply',
      memberId: id('m'),
      letterId: id('g'),
      item: 0,
    });
    expect(asked).toMatch(/^METHOD:REQUEST\r$/m);
    expect(unfolded(ics({ ...gathering(), state: 'cancelled' }))).toMatch(/^METHOD:CANCEL\r$/m);
  });

  test('an address that no URI may hold as it is', () => {
    const odd = { ...marie, address: 'marie%tremblay?x=1&y@example.net' };
    const written = addressCalendar(makeCalendar(gathering(), 'en', community), odd, letterhead).ics;
    expect(written.replace(/\r\n /g, '')).toContain('mailto:marie%25tremblay%3Fx=1%26y@example.net');
  });
});

describe('a calendar file that a host sends', () => {
  const sent = async (calendar: string, timeZone = 'America/Toronto') => {
    const raw = `From: a@example.net\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n${calendar}`;
    return meetingIn(await readMessage(Buffer.from(raw)), timeZone);
  };
  const event = (...lines: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:x',
      'BEGIN:VEVENT',
      'UID:1',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');

  test('is read as we write it', async () => {
    expect(await sent(ics(monthly))).toMatchObject({
      title: monthly.title,
      where: monthly.where,
      start: monthly.start,
      minutes: 90,
      repeats: monthly.repeats,
    });
  });

  test.each([
    ['in UTC', 'DTSTART:20270113T000000Z'],
    ['with the name of a zone', 'DTSTART;TZID=America/Toronto:20270112T190000'],
    ['in another zone', 'DTSTART;TZID=America/Winnipeg:20270112T180000'],
    ['floating', 'DTSTART:20270112T190000'],
  ])('%s, it is at the same hour', async (_, start) => {
    expect(await sent(event(start, 'SUMMARY:Tea', 'LOCATION:Here', 'DURATION:PT45M'))).toMatchObject({
      title: 'Tea',
      where: 'Here',
      start: '2027-01-12T19:00',
      minutes: 45,
    });
  });

  test.each([
    ['FREQ=MONTHLY;BYDAY=2TU', { unit: 'month', nth: 2 }],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', { unit: 'month', nth: 2 }],
    ['FREQ=WEEKLY;INTERVAL=2', { unit: 'week', weeks: 2 }],
    ['FREQ=WEEKLY;BYDAY=TU', { unit: 'week', weeks: 1 }],
  ])('with the rule %s it comes back', async (rule, every) => {
    const read = await sent(event('DTSTART:20270112T190000', `RRULE:${rule}`, 'SUMMARY:Tea'));
    expect(read).toMatchObject({ repeats: { every, until: null }, unknownRule: false });
  });

  test.each(['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=12'])(
    'with the rule %s it is asked about',
    async (rule) => {
      const read = await sent(event('DTSTART:20270112T190000', `RRULE:${rule}`, 'SUMMARY:Tea'));
      expect(read).toMatchObject({ repeats: null, unknownRule: true });
    },
  );

  test.each([
    '',
    'BEGIN:VCALENDAR',
    'nonsense',
    event('SUMMARY:Tea'),
    event('DTSTART:yesterday'),
    event('DTSTART;VALUE=DATE:20270112'),
  ])('that says no time is none: %j', async (calendar) => {
    expect(await sent(calendar)).toBeNull();
  });
});

test('the year in which it is made does not matter', () => {
  const later = makeCalendar({ ...monthly, start: '2031-07-01T19:00' }, 'fr', community);
  expect(later.ics).toContain('TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400');
  expect(Temporal.PlainDateTime.from('2031-07-01T19:00').dayOfWeek).toBe(2);
});
