import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { community, northern } from '../../emails/previews/people.ts';
import { saysDone } from '../../shared/desk/says-done.ts';
import { wantsHarvest } from '../../shared/digests/read-harvest-order.ts';
import { namesLines } from '../../shared/gatherings/read-announcement.ts';
import { readHostWish } from '../../shared/gatherings/read-host-wish.ts';
import { readRsvp } from '../../shared/gatherings/read-rsvp.ts';
import { readWhen } from '../../shared/gatherings/read-when.ts';
import { formatList } from '../../shared/language/dates.ts';
import { languages } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { parseRecipient } from '../../shared/mail/addresses.ts';
import { readChoice } from '../../shared/privacy/read-choice.ts';
import { readNumbered, readOrder } from '../../shared/reflections/read-order.ts';
import { readPrompt } from '../../shared/reflections/write-prompt.ts';
import { itemOrders } from '../../shared/wishes/item-orders.ts';
import { readCommand } from '../../shared/wishes/read-command.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';

/** What letters tell people to say must be what we understand. */
const ways = languages.flatMap((language) =>
  (['standard', 'plain-language'] as const).map((profile) => [language, profile] as const),
);
const quotedIn = (text: string): string => /[“«]\s?(.+?)\s?[”»]/u.exec(text)?.[1] ?? '';
describe.each(ways)('every wish that a letter in %s, %s, names is understood', (language, profile) => {
  const said = wordsIn(language, profile);
  const today = Temporal.PlainDate.from('2026-12-01');
  const hearing = { community, language, today, where: 'letter' } as const;
  const read = (say: string) => {
    const [wish] = readWishes(say, hearing).wishes;
    expect(readWishes(said.quoted(say), hearing).wishes[0]).toEqual(wish);
    return wish;
  };

  test.each(
    Object.entries({
      stop: { kind: 'stop' },
      pause: { kind: 'pause', until: '2027-01-05' },
      resume: { kind: 'resume' },
      daily: { kind: 'rhythm', rhythm: 'daily' },
      weekly: { kind: 'rhythm', rhythm: 'weekly' },
      monthly: { kind: 'rhythm', rhythm: 'monthly' },
      language: { kind: 'language', language: language === 'en' ? 'fr' : 'en' },
      settings: { kind: 'settings' },
      help: { kind: 'help' },
    } as const),
  )('%s', (name, wish) => {
    expect(read(said.wishes[name as 'stop'].say)).toEqual(wish);
  });

  test('what we hold of somebody, being forgotten, and why we write', () => {
    const { myData, forgetMe, why } = said.privacy.wishes;
    expect([myData, forgetMe, why].map(({ say }) => read(say)?.kind)).toEqual([
      'my-data',
      'forget-me',
      'why',
    ]);
    const { erase, keep } = said.privacy.askToForget;
    expect([erase, keep].map(({ say }) => readChoice(say))).toEqual(['erase', 'keep']);
    expect([erase, keep].map(({ say }) => readChoice(said.quoted(say)))).toEqual(['erase', 'keep']);
  });

  test('my regions', () => {
    expect(read(said.wishes.regions('Ottawa').say)).toEqual({
      kind: 'regions',
      regions: ['ottawa'],
      unknown: [],
    });
  });

  test('several regions', () => {
    const places = formatList(['Ottawa', northern.name[language]], language);
    expect(read(said.wishes.regions(places).say)).toEqual({
      kind: 'regions',
      regions: ['ottawa', 'northern'],
      unknown: [],
    });
  });

  test('the lines above a steward’s question', () => {
    const lines = said.help.stewardPromptLines(northern.name[language]);
    const question = language === 'en' ? 'Who helped you?' : 'Qui vous a aidé ?';
    expect(readPrompt([...lines, question].join('\n'), language, community, today)).toEqual({
      region: 'northern',
      closes: { on: '2026-12-15' },
      sends: {
        kind: 'once',
        moment: {
          day: Temporal.PlainDate.from('2026-12-07'),
          time: Temporal.PlainTime.from('09:00'),
          yearSaid: true,
        },
      },
      questions: [{ [language]: question }],
      problems: [],
    });
    expect(readOrder(quotedIn(said.help.stewardQuestions), language, today)).toEqual({ kind: 'questions' });
  });

  test('that a message needs no answer', () => {
    expect(saysDone(quotedIn(said.message.done))).toBe(true);
  });

  test('the whole of a long text', () => {
    expect(itemOrders(quotedIn(said.digest.goesOn(2)))).toEqual([{ kind: 'more', number: 2 }]);
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

  test('what stewards say of questions and harvest letters', () => {
    const order = (say: string) => readOrder(say, language, today)?.kind;
    const { draft, list } = said.planning;
    expect(Object.values(draft.wishes).map(({ say }) => order(say))).toEqual([
      'send',
      'send',
      'send',
      'cancel',
      'decline',
      'questions',
    ]);
    expect(order(list.wishes.sendAll.say)).toBe('send');
    for (const { say } of [list.wishes.cancel(2), list.wishes.move(2), list.wishes.reword(2)])
      expect(readNumbered(say)?.number).toBe(2);
    expect(order(readNumbered(list.wishes.move(2).say)?.said ?? '')).toBe('send');
    const { send, leaveOut, putBack, wait } = said.harvest.preview.wishes;
    expect([send, leaveOut(3), putBack, wait].map(({ say }) => order(say))).toEqual([
      'send',
      'leave-out',
      'put-back',
      'wait',
    ]);
    expect(wantsHarvest(said.harvest.letter.other(2, 'Who?').say)).toBe(2);
  });

  test('answers by letter, and a letter when nothing is new', () => {
    const { answers, stillHere } = said.choices;
    expect([answers.wishes.digest, answers.wishes.letter].map(({ say }) => read(say))).toEqual([
      { kind: 'answers', on: false },
      { kind: 'answers', on: true },
    ]);
    expect([stillHere.wishes.on, stillHere.wishes.off].map(({ say }) => read(say))).toEqual([
      { kind: 'still-here', on: true },
      { kind: 'still-here', on: false },
    ]);
    const named = (words: string) => /[“«]\s?(.+?)\s?[”»]/u.exec(words)?.[1] ?? '';
    expect(read(named(answers.fewer))).toEqual({ kind: 'answers', on: false });
    expect(read(named(stillHere.letter.stop))).toEqual({ kind: 'still-here', on: false });
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
      const read = said.gatheringInvitation.answers.map(({ say }) => readRsvp(say));
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
      const read = said.gatheringModeration.choices.map(({ say }) => readCommand(say, { community }));
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
