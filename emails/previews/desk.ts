import type {
  DutyView,
  Figures,
  HandOverView,
  HowView,
  NewcomersView,
  PreviewView,
  WaitingItem,
  WaitingView,
} from '../../shared/letters/desk-view.ts';
import { casesOf, longWords } from './cases.ts';
import { digestPreviews } from './digests.ts';
import { hostileName, hostileWords, veryLongName } from './hostile.ts';
import { eastern, lee, maries, northern, ottawa, type Preview, prompt, sam } from './people.ts';

const item = (number: number, given: Partial<WaitingItem> = {}): WaitingItem => ({
  number,
  what: 'words',
  days: 3,
  place: ottawa.name,
  author: 'Marie',
  words: maries.words,
  language: maries.language,
  of: 'c',
  asked: ['Lee'],
  ...given,
});
const waiting = (given: Partial<WaitingView> = {}): WaitingView => ({
  why: 'all',
  items: [
    item(1, { readers: ottawa.name, files: 2 }),
    item(2, { what: 'gathering', author: null, words: 'Picnic by the canal', language: 'en', days: 1 }),
    item(3, { what: 'question', author: null, words: prompt.question.words, days: 0, asked: ['Lee', 'Sam'] }),
    item(4, { what: 'harvest', author: null, words: prompt.question.words, place: eastern.name }),
    item(5, { what: 'concern', days: 1 }),
    item(6, { what: 'message', author: 'Jo', words: 'Could somebody call me?', language: 'en', days: 0 }),
  ],
  more: 0,
  asked: 4,
  decided: [],
  unclear: false,
  ...given,
});
const outcomes = [
  'approved',
  'declined',
  'kept',
  'hidden',
  'done',
  'before',
  'answered',
  'gone',
  'later',
  'changed',
  'own',
] as const;
const decisions = outcomes.map((decision) => ({
  decision,
  author: 'Marie',
  place: ottawa.name,
  words: decision === 'answered' ? '' : maries.words,
  language: maries.language,
}));
const waits = (name: string, given: Partial<WaitingView> = {}): Preview => ({
  name: `waiting-list${name}`,
  model: { kind: 'waiting-list', waiting: waiting(given) },
});

const news: NewcomersView = {
  since: '2026-11-01',
  places: [
    {
      place: ottawa.name,
      people: [
        { name: 'Marie', on: '2026-11-20T12:00:00.000Z' },
        { name: null, on: '2026-11-22T12:00:00.000Z' },
      ],
      byIds: ['m', 'n'],
    },
    { place: northern.name, people: [{ name: 'Jo', on: '2026-11-25T12:00:00.000Z' }], byIds: ['j'] },
  ],
  more: 0,
  asked: 1,
};
const nobody: NewcomersView = { since: '2026-11-01', places: [], more: 0, asked: 0 };

const figures: Figures = {
  voices: 9,
  returning: 2,
  reflection: 7,
  response: 4,
  story: 3,
  resource: 1,
  question: 0,
  harvests: 1,
  gatherings: 2,
  answers: 12,
};
const none: Figures = {
  voices: 0,
  returning: 0,
  reflection: 0,
  response: 0,
  story: 0,
  resource: 0,
  question: 0,
  harvests: 0,
  gatherings: 0,
  answers: 0,
};
const how: HowView = {
  place: eastern.name,
  from: '2026-11-01',
  until: '2026-12-01',
  now: figures,
  before: { ...figures, voices: 6 },
  members: 40,
  balance: [
    { place: ottawa.name, members: 50, voices: 80 },
    { place: northern.name, members: 40, voices: 10 },
    { place: null, members: 10, voices: 10 },
  ],
  quiet: [northern.name],
};

const about: PreviewView = {
  place: eastern.name,
  at: '2026-12-01T12:00:00.000Z',
  timeZone: 'America/Toronto',
  readers: 12,
  other: 'fr',
};
/** As digests are previewed, so is the preview of one. */
const digest =
  digestPreviews.flatMap(({ model }) => (model.kind === 'digest' ? [model.digest] : []))[0] ?? null;

const handing = (news: HandOverView['news']): HandOverView => ({
  news,
  from: 'Lee',
  to: { name: 'Jo', address: 'jo@example.net' },
  places: [eastern.name],
  byIds: ['j'],
});
const turns = [
  'asked',
  'request',
  'new',
  'former',
  'others',
  'declined',
  'not-a-member',
  'yourself',
  'over',
  'unclear',
] as const;

const duty: DutyView = {
  news: 'told',
  place: eastern.name,
  order: [
    { name: 'Lee', away: '2027-01-05', email: lee.email },
    { name: 'Sam', away: null, email: sam.email },
  ],
  unknown: [],
};
const turn = (name: string, given: Partial<DutyView> = {}): Preview => ({
  name: `on-duty${name}`,
  model: { kind: 'on-duty', duty: { ...duty, ...given } },
});

/** The letters of the stewards' desk. */
export const deskPreviews: Preview[] = [
  waits(''),
  waits('-held', { why: 'held', items: [item(1), item(2)], asked: null }),
  waits('-decided', { why: 'decided', items: [item(1)], asked: null, decided: decisions }),
  waits('-unclear', { why: 'held', items: [item(1), item(2)], more: 3, asked: 1, unclear: true }),
  waits('-handed-over', { why: 'handed-over', asked: null }),
  waits('-on-duty', { why: 'on-duty', asked: null }),
  waits('-nothing', { items: [], asked: 0 }),
  { name: 'who-is-new', model: { kind: 'who-is-new', news } },
  { name: 'who-is-new-nobody', model: { kind: 'who-is-new', news: nobody } },
  { name: 'how-are-we-doing', model: { kind: 'how-are-we-doing', how } },
  {
    name: 'how-are-we-doing-quiet',
    model: { kind: 'how-are-we-doing', how: { ...how, now: none, members: 1, balance: [], quiet: [] } },
  },
  {
    name: 'how-are-we-doing-even',
    model: { kind: 'how-are-we-doing', how: { ...how, before: none, quiet: [] } },
  },
  { name: 'digest-preview', model: { kind: 'digest-preview', digest, about } },
  {
    name: 'digest-preview-nothing',
    model: { kind: 'digest-preview', digest: null, about: { ...about, readers: 1 } },
  },
  ...turns.map(
    (news): Preview => ({ name: `hand-over-${news}`, model: { kind: 'hand-over', about: handing(news) } }),
  ),
  turn(''),
  turn('-set', { news: 'set' }),
  turn('-none', { order: [] }),
  turn('-away', { news: 'away', until: '2027-01-05' }),
  turn('-away-without-order', { news: 'away', until: '2027-01-05', order: [] }),
  turn('-unknown', { news: 'unknown', unknown: ['Kim'] }),
  { name: 'for-stewards', model: { kind: 'for-stewards', stewards: [sam, lee] } },
];

/** The same at their extremes. */
export const deskCases: Preview[] = [
  ...casesOf('waiting-list', {
    one: { waiting: waiting({ items: [item(1, { author: null })], asked: 1 }) },
    empty: { waiting: waiting({ items: [item(1, { words: '', author: null, asked: [] })], asked: null }) },
    many: { waiting: waiting({ items: Array.from({ length: 10 }, (_, i) => item(i + 1)), more: 1234 }) },
    long: {
      waiting: waiting({
        items: (['words', 'concern', 'message'] as const).map((what, i) =>
          item(i + 1, { what, words: longWords, author: veryLongName }),
        ),
      }),
    },
    hostile: {
      waiting: waiting({
        items: [item(1, { words: hostileWords, author: hostileName, asked: [hostileName] })],
        decided: decisions.map((one) => ({ ...one, words: hostileWords, author: hostileName })),
      }),
    },
  }),
  ...casesOf('who-is-new', {
    many: {
      news: {
        ...news,
        places: [
          {
            place: ottawa.name,
            people: Array.from({ length: 100 }, (_, i) => ({
              name: i % 3 ? `${veryLongName} ${i}` : null,
              on: '2026-11-20T12:00:00.000Z',
            })),
            byIds: [],
          },
        ],
        more: 1234,
      },
    },
    hostile: {
      news: {
        ...news,
        places: [
          { place: ottawa.name, people: [{ name: hostileName, on: '2026-11-20T12:00:00.000Z' }], byIds: [] },
        ],
      },
    },
  }),
  ...casesOf('how-are-we-doing', {
    many: {
      how: {
        ...how,
        now: { ...figures, voices: 12_345 },
        balance: Array.from({ length: 30 }, () => ({ place: eastern.name, members: 3, voices: 3 })),
        quiet: Array.from({ length: 10 }, () => northern.name),
      },
    },
  }),
  ...casesOf('hand-over', {
    long: {
      about: {
        ...handing('others'),
        from: veryLongName,
        to: { name: veryLongName, address: 'jo@example.net' },
      },
    },
    hostile: {
      about: {
        ...handing('request'),
        from: hostileName,
        to: { name: hostileName, address: 'jo@example.net' },
      },
    },
  }),
  ...casesOf('on-duty', {
    many: {
      duty: {
        ...duty,
        order: Array.from({ length: 30 }, () => ({ name: veryLongName, away: null, email: sam.email })),
      },
    },
    hostile: { duty: { ...duty, unknown: [hostileName, hostileWords] } },
  }),
  ...casesOf('for-stewards', {
    empty: { stewards: [] },
    many: { stewards: Array.from({ length: 30 }, () => lee) },
  }),
];
