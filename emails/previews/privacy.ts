import type { LetterModel, MyDataView, WhyView } from '../../shared/letters/letter-model.ts';
import { casesOf, longWords } from './cases.ts';
import { attacks, hostileName, hostileWords, longWord, veryLongName } from './hostile.ts';
import { davids, maries, type Preview, settings } from './people.ts';

const at = '2026-11-24T12:00:00.000Z';
const none = { latest: [], more: 0 };

const maryData: MyDataView = {
  settings,
  joinedAt: at,
  consents: [
    {
      at: '2025-01-02',
      kind: 'confirmed',
      method: 'import',
      wording: 'the form at the picnic',
      brought: { by: 'Sam', list: 'The old newsletter', at },
    },
    { at, kind: 'asked', method: 'mail', wording: 'join' },
    { at, kind: 'confirmed', method: 'mail', wording: 'oui, Ottawa' },
  ],
  contributions: {
    latest: [
      {
        at,
        kind: 'reflection',
        words: maries.words,
        language: 'fr',
        fate: 'published',
        decidedBy: 'Lee',
        thanks: 2,
      },
      { at, kind: 'response', words: davids.words, language: 'en', fate: 'held', decidedBy: null, thanks: 0 },
    ],
    more: 0,
  },
  concerns: 1,
  sharingPauses: 1,
  thanksGiven: 1,
  gatherings: { latest: [{ at, title: 'Picnic by the canal', said: 'yes' }], more: 0 },
  letters: {
    latest: [
      { at, sort: 'digest', state: 'delivered', count: 4 },
      { at, sort: 'answer', state: 'sent', count: 1 },
      { at, sort: 'confirm', state: 'delivered', count: 1 },
    ],
    more: 0,
  },
  mails: { latest: [{ receivedAt: at, until: '2027-02-22T12:00:00.000Z' }], more: 0 },
  bounces: 0,
};

const helpedData: MyDataView = {
  ...maryData,
  support: {
    helpers: [{ name: 'Kim', address: 'kim@example.org', state: 'active', copies: true }],
    latest: [
      { at, by: 'helper', what: 'asked', helper: 'Kim', address: 'kim@example.org', words: 'large print' },
    ],
    more: 0,
  },
  helping: 1,
};

const emptyData: MyDataView = {
  settings: { ...settings, name: null, regions: [] },
  joinedAt: null,
  consents: [],
  contributions: none,
  thanksGiven: 0,
  gatherings: none,
  letters: none,
  mails: none,
  bounces: 0,
};

const dataOf = (name: string, said: string): MyDataView => ({
  ...maryData,
  settings: { ...settings, name },
  consents: (['asked', 'confirmed', 'withdrawn', 'complained', 'returned'] as const).flatMap((kind) =>
    (['mail', 'page', 'one-click', 'import'] as const).map((method) => ({
      at,
      kind,
      method,
      wording: said,
      ...(method === 'import' && { brought: { by: name, list: said, at } }),
    })),
  ),
  contributions: {
    latest: (
      ['published', 'anonymous', 'stewards', 'held', 'quiet', 'declined', 'hidden', 'withdrawn'] as const
    ).flatMap((fate) =>
      [0, 1].map((thanks) => ({
        at,
        kind: 'reflection' as const,
        words: [...said].slice(0, 240).join(''),
        language: 'en' as const,
        fate,
        decidedBy: name,
        thanks,
      })),
    ),
    more: 120,
  },
  concerns: 2,
  sharingPauses: 2,
  thanksGiven: 12,
  gatherings: {
    latest: (['host', 'yes', 'no', 'maybe'] as const).map((one) => ({ at, title: said, said: one })),
    more: 3,
  },
  letters: {
    latest: Array.from({ length: 30 }, (_, i) => ({
      at,
      sort: 'prompt' as const,
      state: 'skipped' as const,
      count: i + 1,
    })),
    more: 700,
  },
  mails: { latest: Array.from({ length: 20 }, () => ({ receivedAt: at, until: at })), more: 1 },
  bounces: 3,
});

const member: WhyView = {
  letter: { sort: 'digest', sentAt: at },
  status: 'member',
  since: { at, method: 'mail' },
  settings,
};

const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });
const sorts = [
  'prompt',
  'answer',
  'response',
  'gathering',
  'hosting',
  'words',
  'message',
  'support',
  'check',
  'other',
] as const;

/** Letters about what we hold of a person, as they usually are. */
export const privacyPreviews: Preview[] = [
  letter({ kind: 'my-data', data: maryData }),
  letter({ kind: 'my-data', data: helpedData }, '-helped'),
  letter({ kind: 'ask-to-forget', shared: 2, hosts: true, isSteward: false, unsure: false }),
  letter({ kind: 'ask-to-forget', shared: 0, hosts: false, isSteward: false, unsure: true }, '-unsure'),
  letter({ kind: 'ask-to-forget', shared: 1, hosts: false, isSteward: true, unsure: false }, '-steward'),
  letter({ kind: 'forgotten', words: 'erase' }),
  letter({ kind: 'forgotten', words: 'keep' }, '-keep'),
  letter({ kind: 'forgotten', words: null }, '-without-words'),
  letter({ kind: 'was-forgotten', on: at }),
  letter({ kind: 'why', why: member }),
  ...sorts.map((sort) =>
    letter({ kind: 'why', why: { ...member, letter: { sort, sentAt: at } } }, `-${sort}`),
  ),
  letter(
    {
      kind: 'why',
      why: { ...member, letter: { sort: 'steward', sentAt: at }, since: { at, method: 'steward-file' } },
    },
    '-steward',
  ),
  letter(
    { kind: 'why', why: { ...member, letter: { sort: 'confirm', sentAt: at }, status: 'asked' } },
    '-asked',
  ),
  letter({ kind: 'why', why: { ...member, letter: null, status: 'left' } }, '-left'),
];

/** The same at their extremes. */
export const privacyCases: Preview[] = [
  ...casesOf('my-data', {
    empty: { data: emptyData },
    long: { data: dataOf(veryLongName, longWords) },
    hostile: { data: dataOf(hostileName, hostileWords) },
    many: { data: dataOf('Jo', `${attacks.combining} ${longWord}`) },
  }),
  ...casesOf('ask-to-forget', { one: { shared: 1, hosts: false, isSteward: false, unsure: false } }),
  ...casesOf('why', {
    empty: { why: { ...member, letter: null, since: null, settings: emptyData.settings } },
  }),
];
