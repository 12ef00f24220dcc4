import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/language/language.ts';
import type { DeskWish } from '../../shared/wishes/desk-wish.ts';
import { readDesk } from '../../shared/wishes/read-desk.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { sayWish } from '../../shared/wishes/say-wish.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-26');
const hearing = { community, language: 'en', today, steward: true, where: 'letter' } as const;
const read = (said: string) => readDesk(said, hearing);
const jo = { kind: 'hand-over', name: 'Jo', address: 'jo@example.net' };

test.each<[string, DeskWish]>([
  ['Who’s new?', { kind: 'who-is-new' }],
  ['Bonjour, qui est nouveau ? Merci', { kind: 'who-is-new' }],
  ['What is waiting?', { kind: 'who-is-waiting' }],
  ['Qu’est-ce qui m’attend ?', { kind: 'who-is-waiting' }],
  ['Qu’est-ce qui est en attente ?', { kind: 'what-is-held' }],
  ['“what is held”', { kind: 'what-is-held' }],
  ['How are we doing?', { kind: 'how-are-we-doing' }],
  ['Comment va notre communauté ?', { kind: 'how-are-we-doing' }],
  ['Preview', { kind: 'preview', place: null, language: null }],
  ['preview in French', { kind: 'preview', place: null, language: 'fr' }],
  ['Aperçu anglais de Kingston', { kind: 'preview', place: 'kingston', language: 'en' }],
  ['preview Thunder Bay', { kind: 'preview', place: 'thunder bay', language: null }],
  ['On duty', { kind: 'on-duty', names: null }],
  ['Qui est de garde ?', { kind: 'on-duty', names: null }],
  ['On duty: Jo, Sam and Lee.', { kind: 'on-duty', names: ['Jo', 'Sam', 'Lee'] }],
  ['De garde : Jo, puis Sam', { kind: 'on-duty', names: ['Jo', 'Sam'] }],
  ['Away until January 5', { kind: 'away', until: '2027-01-05' }],
  ['Je suis absente jusqu’au 5 janvier', { kind: 'away', until: '2027-01-05' }],
  ['Who is new?\n\nLee', { kind: 'who-is-new' }],
])('“%s” is a steward’s wish', (said, wish) => {
  expect(readWishes(said, hearing)).toEqual({ wishes: [wish], rest: '', unheard: [], doubt: null });
});

test.each([
  'hand over to Jo <jo@example.net>',
  'Hand over to Jo, jo@example.net',
  'Je passe le relais à Jo (jo@example.net).',
  'Passer le relais à Jo <JO@example.net>',
])('“%s” names who is to take over', (said) => {
  expect(read(said)).toEqual(jo);
});

test.each([
  'Who is new here is always a surprise to me.',
  'How are we doing without the bus?',
  'Who is waiting?\nI was, for the bus, when the snow began to fall and nobody came.',
  'What is held in our hands is what we share.',
  'On duty: I was a nurse for twenty years.\nMy first night was long and I was afraid.',
  'I was away until January.',
  'Hand over to your neighbour what you can.',
  'Please hand over to <script>@example.net',
  'A preview of what I will tell you at the next call is here',
  'Qui attend le bus avec moi ?',
  'Comment allons-nous au lac ?',
  'De garde\nJ’étais de garde toute la nuit et le chien a hurlé sans fin.',
])('“%s” is somebody’s words', (said) => {
  expect(readWishes(said, hearing).wishes).toEqual([]);
});

test('whoever is no steward is not away from any duty', () => {
  const { wishes } = readWishes('Away until January 5', { ...hearing, steward: false });
  expect(wishes.map(({ kind }) => kind)).not.toContain('away');
});

describe.each(languages)('what we tell stewards to say is what we understand, in %s', (language) => {
  test.each<DeskWish>([
    { kind: 'who-is-new' },
    { kind: 'who-is-waiting' },
    { kind: 'what-is-held' },
    { kind: 'preview', place: null, language: language === 'en' ? 'fr' : 'en' },
    { kind: 'preview', place: 'kingston', language: null },
    { kind: 'how-are-we-doing' },
    { kind: 'hand-over', name: 'Jo', address: 'jo@example.net' },
    { kind: 'on-duty', names: null },
    { kind: 'on-duty', names: ['Jo', 'Sam'] },
    { kind: 'away', until: '2027-01-05' },
  ])('%o', (wish) => {
    expect(readDesk(sayWish(wish, language, community), { ...hearing, language })).toEqual(wish);
  });
});
