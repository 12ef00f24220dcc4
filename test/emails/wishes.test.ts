import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { community } from '../../emails/previews/people.ts';
import { namesLines } from '../../shared/gatherings/read-announcement.ts';
import { readHostWish } from '../../shared/gatherings/read-host-wish.ts';
import { readRsvp } from '../../shared/gatherings/read-rsvp.ts';
import { readWhen } from '../../shared/gatherings/read-when.ts';
import { languages } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { parseRecipient } from '../../shared/mail/addresses.ts';
import { readWish } from '../../shared/members/read-wish.ts';

/** What letters tell people to say must be what we understand. */
const ways = languages.flatMap((language) =>
  (['standard', 'plain-language'] as const).map((profile) => [language, profile] as const),
);
describe.each(ways)('every wish that a letter in %s, %s, names is understood', (language, profile) => {
  const said = wordsIn(language, profile);
  const today = Temporal.PlainDate.from('2026-12-01');
  const read = (say: string) => readWish(say, { community, language, today, places: false });

  test.each(
    Object.entries({
      stop: { kind: 'stop' },
      pause: { kind: 'pause', until: '2027-01-05' },
      resume: { kind: 'resume' },
      weekly: { kind: 'rhythm', rhythm: 'weekly' },
      monthly: { kind: 'rhythm', rhythm: 'monthly' },
      language: { kind: 'language', language: language === 'en' ? 'fr' : 'en' },
      settings: { kind: 'settings' },
      help: { kind: 'help' },
    } as const),
  )('%s', (name, wish) => {
    expect(read(said.wishes[name as 'stop'].say)).toEqual(wish);
  });

  test('my regions', () => {
    expect(read(said.wishes.regions('Ottawa').say)).toEqual({
      kind: 'regions',
      regions: ['ottawa'],
      unknown: [],
    });
  });

  test('ways of reading', () => {
    const { largePrint, plainText, easyWords, usual } = said.profiles.wishes;
    const profiles = [largePrint, plainText, easyWords, usual].map(({ say }) => read(say));
    expect(profiles).toEqual(
      ['large-print', 'plain-text', 'plain-language', 'standard'].map((profile) => ({
        kind: 'profile',
        profile,
      })),
    );
  });

  test('every address that a letter names is ours', () => {
    for (const [role, name] of Object.entries(said.mailboxes))
      expect(parseRecipient(`${name}@letters.example`, 'letters.example')).toEqual({
        kind: 'role',
        role,
        french: language === 'fr',
      });
  });

  test('what becomes of words, and decisions', () => {
    for (const [kind, { say }] of Object.entries(said.receipt.choices)) expect(read(say)?.kind).toBe(kind);
    expect(said.moderation.choices.map(({ say }) => read(say)?.kind)).toEqual(['approve', 'decline']);
    expect(said.help.stewardWishes.map(({ say }) => read(say)?.kind)).toEqual(['approve', 'decline', 'send']);
  });
});

describe.each(ways)(
  'what letters about gatherings in %s, %s, tell people to write is understood',
  (language, profile) => {
    const said = wordsIn(language, profile);
    const now = Temporal.PlainDateTime.from('2026-12-01T08:00');

    test('to those who are invited', () => {
      const read = said.invitation.answers.map(({ say }) => readRsvp(say));
      expect(read.map((rsvp) => rsvp && `${rsvp.answer} ${rsvp.party}`)).toEqual([
        'yes 1',
        'yes 3',
        'maybe 1',
        'no 1',
      ]);
    });

    test('to the host', () => {
      const read = said.gatheringAnnounced.wishes.map(({ say }) => readHostWish(say).kind);
      expect(read).toEqual(['who', 'change', 'change', 'cancel']);
    });

    test('to the steward', () => {
      const today = Temporal.PlainDate.from('2026-12-01');
      const read = said.gatheringModeration.choices.map(({ say }) =>
        readWish(say, { community, language, today, places: false }),
      );
      expect(read.map((wish) => wish?.kind)).toEqual(['approve', 'decline']);
    });

    test('as lines that were missing', () => {
      const { title, when, repeat, where } = said.gatheringQuestion.examples;
      const time = said.gatheringAnnounced.wishes[1]?.say ?? '';
      for (const line of [when, repeat, time]) {
        expect(namesLines(line)).toBe(true);
        expect(readWhen(line.slice(line.indexOf(':') + 1), language, now).kind).toBe('read');
      }
      for (const line of [title, where('Ottawa'), said.gatheringPreview.changeLine])
        expect(namesLines(line)).toBe(true);
    });
  },
);
