import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { HelpedView, HelperView, TrailLine } from '../../shared/letters/support-view.ts';
import { casesOf, longWords } from './cases.ts';
import { hostileName, hostileWords, longWord, veryLongName } from './hostile.ts';
import { ottawa, type Preview } from './people.ts';

const at = '2026-11-24T12:00:00.000Z';
const kim: HelperView = { name: 'Kim', address: 'kim@example.org' };
const marie: HelpedView = { name: 'Marie', place: ottawa.name, byIds: [] };
const none = { others: [], words: '' };

const helperNews = [
  'asked',
  'accepted',
  'declined',
  'already',
  'too-many',
  'too-often',
  'declined-before',
  'cannot-ask',
  'not-now',
  'copies-on',
  'copies-off',
  'ended',
  'expired',
  'nobody',
] as const;
const helpedNews = ['accepted', 'declined', 'ended', 'expired', 'copies-on', 'copies-off'] as const;
const quoting = ['only-member', 'asked-member', 'unclear'] as const;

const lines: TrailLine[] = (
  [
    'named',
    'confirmed',
    'accepted',
    'copies-on',
    'wrote',
    'asked',
    'refused',
    'copies-off',
    'declined',
    'ended',
  ] as const
).map((what) => ({
  at,
  by: 'helper',
  what,
  helper: 'Kim',
  address: 'kim@example.org',
  words: what === 'asked' ? 'large print' : null,
}));

const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });

/** Letters about people who help, as they usually are. */
export const supportPreviews: Preview[] = [
  letter({ kind: 'support-confirm', helper: kim }),
  letter({ kind: 'support-asked', member: marie, address: null, copies: true }),
  ...helperNews.map((news) =>
    letter({ kind: 'helper-news', news, helper: kim, ...none, copies: true }, `-${news}`),
  ),
  letter({ kind: 'helper-news', news: 'stop', helper: kim, others: [], words: 'stop' }, '-stop'),
  letter({ kind: 'helped-news', news: 'gone', member: null, ...none }, '-gone'),
  letter(
    { kind: 'helper-news', news: 'did', helper: kim, others: [], words: 'Thank you for number 2.' },
    '-did',
  ),
  letter(
    {
      kind: 'helper-news',
      news: 'which',
      helper: null,
      others: [kim, { name: null, address: 'ana@example.org' }],
      words: '',
    },
    '-which',
  ),
  ...helpedNews.map((news) =>
    letter({ kind: 'helped-news', news, member: marie, ...none, copies: false }, `-${news}`),
  ),
  ...quoting.map((news) =>
    letter({ kind: 'helped-news', news, member: marie, others: [], words: 'forget me' }, `-${news}`),
  ),
  letter(
    {
      kind: 'helped-news',
      news: 'which',
      member: null,
      others: [marie, { ...marie, name: null }],
      words: '',
    },
    '-which',
  ),
  letter({
    kind: 'support-trail',
    trail: { helpers: [{ ...kim, state: 'active', copies: true }], latest: lines, more: 0 },
  }),
  letter({ kind: 'how-to-help' }),
];

const hostileHelper: HelperView = { name: hostileName, address: `${'kim'.repeat(18)}@example.org` };
const longHelped: HelpedView = { ...marie, name: veryLongName };

/** The same at their extremes. */
export const supportCases: Preview[] = [
  ...casesOf('support-confirm', {
    short: { helper: { name: null, address: 'k@example.org' } },
    hostile: { helper: hostileHelper },
  }),
  ...casesOf('support-asked', {
    empty: { member: { ...marie, name: null }, address: 'marie@example.net', copies: false },
    long: { member: longHelped, address: null, copies: true },
    hostile: { member: { ...marie, name: hostileName }, address: null, copies: true },
  }),
  ...casesOf('helper-news', {
    hostile: { news: 'did', helper: hostileHelper, others: [hostileHelper], words: hostileWords },
    long: { news: 'did', helper: kim, others: [], words: longWords },
  }),
  ...casesOf('helped-news', {
    hostile: {
      news: 'only-member',
      member: { ...marie, name: hostileName },
      others: [longHelped],
      words: hostileWords,
    },
    empty: { news: 'accepted', member: { ...marie, name: null }, ...none, copies: true },
  }),
  ...casesOf('support-trail', {
    empty: { trail: { helpers: [], latest: [], more: 0 } },
    many: {
      trail: {
        helpers: (['named', 'asked', 'active'] as const).map((state) => ({
          ...kim,
          name: null,
          state,
          copies: false,
        })),
        latest: Array.from({ length: 40 }, (_, i) => ({
          ...(lines[i % lines.length] as TrailLine),
          words: longWord,
        })),
        more: 120,
      },
    },
    hostile: {
      trail: {
        helpers: [{ ...hostileHelper, state: 'active', copies: true }],
        latest: lines.map((line) => ({ ...line, helper: hostileName, words: hostileWords })),
        more: 1,
      },
    },
  }),
];
