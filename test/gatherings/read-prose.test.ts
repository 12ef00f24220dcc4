import { describe, expect, test } from 'vitest';
import type { Details } from '../../shared/gatherings/gathering.ts';
import { type AnnouncementMail, readAnnouncement } from '../../shared/gatherings/read-announcement.ts';
import { withLines } from '../../shared/gatherings/read-prose.ts';
import { at, community } from '../support/builders.ts';

const nothingYet: Details = {
  region: 'ottawa',
  title: '',
  words: '',
  where: '',
  start: null,
  minutes: 0,
  timeZone: 'America/Toronto',
  repeats: null,
};
function read(text: string, given: Partial<AnnouncementMail> = {}, before = nothingYet) {
  const now = at('2026-11-26 10:00');
  const mail: AnnouncementMail = {
    text,
    subject: 'Potluck',
    calendar: () => null,
    language: 'en',
    now,
    ...given,
  };
  return readAnnouncement(withLines(mail, before), before, community);
}

describe('an announcement in a plain sentence', () => {
  test.each([
    [
      'Potluck on Saturday December 5 at noon at 12 Oak Street. Bring a dish!',
      '2026-12-05T12:00',
      '12 Oak Street',
    ],
    ['Coffee at the Kanata library on Friday December 4 at 2 pm', '2026-12-04T14:00', 'the Kanata library'],
    ['We meet on December 4 at 2:30 pm in the town hall!', '2026-12-04T14:30', 'the town hall'],
    [
      'Hello!\nLet us skate on Tuesday, December 8, 7 pm to 9 pm at Dow’s Lake.',
      '2026-12-08T19:00',
      'Dow’s Lake',
    ],
  ])('“%s”', (text, start, where) => {
    const { details, problems } = read(text);
    expect(details).toMatchObject({ title: 'Potluck', start, where, words: text });
    expect(problems).toEqual([]);
  });

  test.each([
    [
      'Souper partagé le samedi 5 décembre à midi au 12, rue Oak. Apportez un plat !',
      '2026-12-05T12:00',
      '12, rue Oak',
    ],
    ['On patine le mardi 8 décembre à 19 h à la patinoire du lac', '2026-12-08T19:00', 'la patinoire du lac'],
  ])('« %s »', (text, start, where) => {
    expect(read(text, { language: 'fr' }).details).toMatchObject({ start, where, words: text });
  });

  test('without a place is asked for that alone', () => {
    const { details, problems } = read('Potluck on Saturday December 5 at noon. Bring a dish!');
    expect(details).toMatchObject({ start: '2026-12-05T12:00', where: '' });
    expect(problems).toEqual([{ kind: 'no-where' }]);
  });

  test.each(['Potluck some day soon at 12 Oak Street', 'Come in December', 'We will be three at the table'])(
    '“%s” names no day and hour',
    (text) => {
      expect(read(text).problems).toEqual([{ kind: 'no-where' }, { kind: 'no-when' }]);
    },
  );

  test('says nothing new of what is known', () => {
    const known = { ...nothingYet, title: 'Tea', where: 'Here', start: '2026-12-04T14:00', minutes: 60 };
    const { details } = read('It lasts until December 5 at noon at 12 Oak Street.', { subject: '' }, known);
    expect(details).toMatchObject({ start: '2026-12-04T14:00', where: 'Here' });
  });
});

describe('what was written before', () => {
  const asked = { ...nothingYet, title: 'Potluck', words: 'Bring a dish.' };

  test('stays while lines are missing, also when there are more words', () => {
    const { words } = read('When: December 5, noon\nWhere: 12 Oak Street', { subject: '' }, asked).details;
    expect(words).toBe('Bring a dish.');
    const more = read('When: December 5, noon\n\nThere is a ramp.', { subject: '' }, asked).details;
    expect(more.words).toBe('Bring a dish.\n\nThere is a ramp.');
  });

  test('is said anew once all is known', () => {
    const known = { ...asked, where: 'Here', start: '2026-12-05T12:00', minutes: 60 };
    expect(read('Bring two dishes.', { subject: '' }, known).details.words).toBe('Bring two dishes.');
  });
});

test('a calendar file gives the title, and its description stands behind the host’s words', () => {
  const file = {
    title: 'Winter potluck',
    words: 'Bring a dish.',
    where: 'Town hall',
    start: '2026-12-05T12:00',
    minutes: 60,
    repeats: null,
    unknownRule: false,
  };
  const given = { subject: 'Invitation attached', calendar: () => file };
  const { title, words } = read('See the file.', given).details;
  expect({ title, words }).toEqual({ title: 'Winter potluck', words: 'See the file.\n\nBring a dish.' });
  expect(read('', { ...given, calendar: () => ({ ...file, title: '' }) }).details.title).toBe(
    'Invitation attached',
  );
});
