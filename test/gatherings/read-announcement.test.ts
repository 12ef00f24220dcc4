import { describe, expect, test } from 'vitest';
import type { Details } from '../../shared/gatherings/gathering.ts';
import {
  type AnnouncementMail,
  isBlocking,
  readAnnouncement,
} from '../../shared/gatherings/read-announcement.ts';
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
const mail = (text: string, given: Partial<AnnouncementMail> = {}): AnnouncementMail => ({
  text,
  subject: '',
  calendar: () => null,
  language: 'en',
  now: at('2026-11-26 10:00'),
  ...given,
});
const read = (text: string, given: Partial<AnnouncementMail> = {}, before = nothingYet) =>
  readAnnouncement(mail(text, given), before, community);

describe('an announcement in plain lines', () => {
  test('in English, its title first', () => {
    const text =
      'Picnic by the canal\nWhen: Tuesday January 12, 7 pm to 8:30 pm\nWhere: Dow’s Lake\nFor: Eastern Ontario\n\nBring a blanket.';
    expect(read(text)).toEqual({
      details: {
        region: 'eastern',
        title: 'Picnic by the canal',
        words: 'Bring a blanket.',
        where: 'Dow’s Lake',
        start: '2027-01-12T19:00',
        minutes: 90,
        timeZone: 'America/Toronto',
        repeats: null,
      },
      problems: [],
    });
  });

  test('in French, its title in the subject', () => {
    const text = 'Quand : le mardi 12 janvier de 19 h à 20 h 30\nOù : au lac Dow\n\nApportez une couverture.';
    const { details, problems } = read(text, { language: 'fr', subject: 'Pique-nique' });
    expect(details).toMatchObject({
      title: 'Pique-nique',
      words: 'Apportez une couverture.',
      where: 'au lac Dow',
      start: '2027-01-12T19:00',
      region: 'ottawa',
    });
    expect(problems).toEqual([]);
  });

  test('in the time zone of the place it is for', () => {
    const { details } = read('Tea\nWhen: January 12, 7 pm\nWhere: the hall\nFor: Kenora');
    expect(details).toMatchObject({
      region: 'kenora',
      timeZone: 'America/Winnipeg',
      start: '2027-01-12T19:00',
    });
  });

  test('its day on one line and its time on another, in either order', () => {
    const lines = ['Date: Tuesday January 12', 'Time: 7 pm to 8:30 pm'];
    for (const text of [lines.join('\n'), lines.toReversed().join('\n')])
      expect(read(`Tea\n${text}\nWhere: the hall`)).toMatchObject({
        details: { start: '2027-01-12T19:00', minutes: 90, words: '' },
        problems: [],
      });
    const french = read('Thé\nDate : le mardi 12 janvier\nHeure : 19 h\nOù : à la salle', { language: 'fr' });
    expect(french).toMatchObject({ details: { start: '2027-01-12T19:00', words: '' }, problems: [] });
  });

  test('what ends before its first time is asked about, and takes place never', () => {
    const { details, problems } = read(
      'Tea\nWhen: every first Tuesday at 7 pm until tomorrow\nWhere: the hall',
    );
    expect(details.start).toBeNull();
    expect(problems).toEqual([{ kind: 'ends-before', written: '', day: '2026-11-27' }]);
    expect(problems.every(isBlocking)).toBe(true);
  });

  test('an online meeting has a link for a place', () => {
    expect(read('Call\nWhen: January 12, 7 pm\nLink: https://video.example.org/a?b=c').details.where).toBe(
      'https://video.example.org/a?b=c',
    );
  });

  test('lines of a story that look like headings stay words', () => {
    const { details } = read('Tea\nWhen: January 12, 7 pm\nWhere: here\nNote: bring cups\nWhere: I mean it');
    expect(details.words).toBe('Note: bring cups\nWhere: I mean it');
  });
});

describe('what is missing', () => {
  const kinds = (text: string, given: Partial<AnnouncementMail> = {}) =>
    read(text, given).problems.map(({ kind }) => kind);

  test.each([
    ['When: January 12, 7 pm\nTea', ['no-where']],
    ['Tea\nWhere: here', ['no-when']],
    ['Where: here\nWhen: January 12, 7 pm', ['no-title']],
    ['Tea\nWhere: here\nWhen: soon', ['unknown-day']],
    ['Tea\nWhere: here\nWhen: Monday January 12, 7 pm', ['weekday-differs']],
    ['Let us meet!', ['no-where', 'no-when']],
  ])('of %j is told by the name of its line', (text, problems) => {
    expect(kinds(text)).toEqual(problems);
  });

  test('an unknown place keeps nobody from inviting the host’s own', () => {
    const { details, problems } = read('Tea\nWhere: here\nWhen: January 12, 7 pm\nFor: Narnia');
    expect(problems).toEqual([{ kind: 'unknown-region', written: 'Narnia' }]);
    expect(problems.some(isBlocking)).toBe(false);
    expect(details.region).toBe('ottawa');
  });

  test('is added by a line alone, and all the rest stays', () => {
    const first = read('Picnic\nWhen: January 12, 7 pm\n\nBring a blanket.').details;
    const { details, problems } = read('Where: Dow’s Lake', {}, first);
    expect(problems).toEqual([]);
    expect(details).toEqual({ ...first, where: 'Dow’s Lake' });
  });
});
