import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { HeldView, TrailLine } from '../../shared/letters/safe-space-view.ts';
import { casesOf, long, longWords, nothing, short, shortWords } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { community, davids, eastern, maries, ottawa, type Preview } from './people.ts';

const at = '2026-11-24T12:00:00.000Z';

const view: HeldView = {
  news: 'new',
  why: 'first',
  quietUntil: null,
  state: 'held',
  refusal: null,
  history: { since: null, shared: 0, declined: 0, hidden: 0, concerns: 0 },
  talk: [],
  byIds: [],
};
const known = { since: '2026-09-01T12:00:00.000Z', shared: 3, declined: 1, hidden: 1, concerns: 2 };
const talk: HeldView['talk'] = [
  { side: 'steward', by: 'Lee', words: 'Does your neighbour know that you write about her?' },
  { side: 'author', by: 'Marie', words: 'Yes, she said it is fine.' },
];
const refusal: HeldView['refusal'] = {
  what: 'hidden',
  by: 'Lee',
  reason: 'It names a neighbour.',
  concerns: [{ by: 'David', words: 'She did not ask her neighbour.' }],
  review: true,
};
const hostileView: HeldView = {
  ...view,
  refusal: {
    what: 'hidden',
    by: hostileName,
    reason: hostileWords,
    concerns: [{ by: hostileName, words: hostileWords }],
    review: false,
  },
  talk: [
    { side: 'steward', by: hostileName, words: hostileWords },
    { side: 'author', by: null, words: hostileWords },
  ],
};

const moderation = (changed: Partial<HeldView>, note: string): Preview => ({
  name: `moderation-${note}`,
  model: {
    kind: 'moderation',
    held: maries,
    question: null,
    answers: davids,
    reach: eastern.name,
    unsure: false,
    view: { ...view, ...changed },
  },
});

const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });
const of = 'c';
const byIds: string[] = [];

const whats: TrailLine['what'][] = [
  'held',
  'quiet',
  'hour-over',
  'on-hold',
  'asked',
  'answered',
  'approved',
  'declined',
  'suggested',
  'edited',
  'kept-own-words',
  'concern',
  'kept',
  'hidden',
  'review',
  'upheld',
  'withdrawn',
  'paused',
  'let-back',
];
const everyLine = (by: string | null, words: string): TrailLine[] =>
  whats.map((what) => ({ at, what, by, words }));
const heldLines: TrailLine[] = ['first', 'all', 'unsure', 'paused'].map((words) => ({
  at,
  what: 'held',
  by: null,
  words,
}));
const pauses = (['paused', 'let-back', 'over'] as const).map((what) => ({
  at,
  what,
  by: 'Lee',
  reason: what === 'paused' ? 'You wrote about other people.' : '',
  until: '2027-01-05',
}));

const concern = {
  about: maries,
  from: { author: 'David', place: eastern.name },
  words: 'concern 3: she did not ask her neighbour.',
  reach: eastern.name,
  view: { ...view, why: null, state: 'published' as const, history: known },
};
const question = { of, words: maries.words, question: talk[0]?.words ?? '', steward: 'Lee', byIds };
const edit = { of, words: maries.words, edited: shortWords, language: 'fr' as const, steward: 'Lee', byIds };
const news = [
  'quiet',
  'on-hold',
  'hidden',
  'upheld',
  'kept',
  'asked',
  'suggested',
  'paused',
  'let-back',
  'shared',
  'private',
  'author-left',
] as const;

/** Letters of the safe space, as they usually are. */
export const safeSpacePreviews: Preview[] = [
  ...(['first', 'all', 'paused', 'asked-to-hold'] as const).map((why) => moderation({ why }, `why-${why}`)),
  moderation({ history: { ...known, shared: 1, declined: 2, hidden: 2, concerns: 1 } }, 'known'),
  moderation({ why: 'quiet', state: 'quiet', quietUntil: at, history: known }, 'quiet'),
  ...(['changed', 'answered', 'kept-own-words', 'accepted', 'review'] as const).map((one) =>
    moderation(
      { news: one, why: null, history: known, talk, state: one === 'accepted' ? 'published' : 'held' },
      one,
    ),
  ),
  ...(['hidden', 'declined'] as const).map((state) =>
    moderation(
      { news: 'review', why: null, state, talk, history: known, refusal: { ...refusal, what: state } },
      `review-${state}`,
    ),
  ),
  ...news.flatMap((decision) =>
    [true, false].map((first) =>
      letter(
        { kind: 'decided', decision, by: 'Sam', first, held: maries },
        `-${decision}${first ? '' : '-already'}`,
      ),
    ),
  ),
  letter({ kind: 'decision-unclear', held: maries, view: { ...view, state: 'published' } }, '-published'),
  letter({ kind: 'concern', ...concern }),
  letter({ kind: 'concern-heard', about: maries, words: concern.words, stewards: ['Lee', 'Sam'] }),
  letter({ kind: 'concern-heard', about: null, words: 'I have a concern.', stewards: [] }, '-which'),
  letter({ kind: 'concern-settled', outcome: 'kept', about: maries }),
  letter({ kind: 'concern-settled', outcome: 'hidden', about: maries }, '-hidden'),
  letter({ kind: 'hidden', of, words: maries.words, reason: 'It names your neighbour.', steward: 'Lee' }),
  letter(
    {
      kind: 'hidden',
      of,
      words: maries.words,
      reason: 'It names your neighbour.',
      noteIn: 'en',
      steward: 'Lee',
    },
    '-in-english',
  ),
  letter(
    {
      kind: 'hidden',
      of,
      words: maries.words,
      reason: 'It still names her.',
      steward: 'Max',
      reviewed: true,
    },
    '-reviewed',
  ),
  letter({ kind: 'steward-question', ...question, state: 'held' }),
  letter({ kind: 'steward-question', ...question, state: 'published' }, '-published'),
  letter({ kind: 'edit-question', ...edit }),
  letter({ kind: 'answer-passed-on', of, words: talk[1]?.words ?? '', review: false }),
  letter({ kind: 'answer-passed-on', of, words: 'review', review: true }, '-review'),
  letter({
    kind: 'sharing-pause',
    news: 'paused',
    until: '2027-01-05',
    reason: 'You wrote about other people.',
    steward: 'Lee',
    byIds,
  }),
  letter({ kind: 'sharing-pause', news: 'paused', until: null, reason: '', steward: 'Lee', byIds }, '-open'),
  letter(
    { kind: 'sharing-pause', news: 'let-back', until: null, reason: '', steward: 'Lee', byIds },
    '-let-back',
  ),
  letter({ kind: 'sharing-pause', news: 'over', until: null, reason: '', steward: '', byIds }, '-over'),
  letter({
    kind: 'history',
    all: [
      { about: maries, lines: [...heldLines, ...everyLine('Lee', '')] },
      { about: davids, lines: [] },
    ],
    pauses,
    byIds,
  }),
  letter({ kind: 'history', all: [], pauses: [], byIds }, '-nothing'),
  letter({ kind: 'guidelines', stewards: ['Lee', 'Sam'] }),
];

/** The same at their extremes. */
export const safeSpaceCases: Preview[] = [
  {
    name: 'moderation-hostile-talk',
    model: {
      kind: 'moderation',
      held: hostileQuotation,
      question: null,
      answers: null,
      reach: ottawa.name,
      unsure: false,
      view: hostileView,
    },
  },
  ...casesOf('concern', {
    empty: { ...concern, about: nothing, from: { author: null, place: ottawa.name }, words: '' },
    long: { ...concern, about: long, from: { author: veryLongName, place: ottawa.name }, words: longWords },
    hostile: {
      ...concern,
      about: hostileQuotation,
      from: { author: hostileName, place: ottawa.name },
      words: hostileWords,
      view: hostileView,
    },
  }),
  ...casesOf('concern-heard', {
    long: { about: long, words: longWords, stewards: Array.from({ length: 30 }, () => veryLongName) },
    hostile: { about: hostileQuotation, words: hostileWords, stewards: [hostileName] },
  }),
  ...casesOf('concern-settled', {
    short: { outcome: 'kept', about: short },
    hostile: { outcome: 'kept', about: hostileQuotation },
  }),
  ...casesOf('hidden', {
    empty: { of, words: '', reason: '', steward: 'Lee' },
    long: { of, words: longWords, reason: longWords, steward: veryLongName },
    hostile: { of, words: hostileWords, reason: hostileWords, steward: hostileName },
  }),
  ...casesOf('steward-question', {
    long: { ...question, words: longWords, question: longWords, steward: veryLongName, state: 'held' },
    hostile: {
      ...question,
      words: hostileWords,
      question: hostileWords,
      steward: hostileName,
      state: 'held',
    },
  }),
  ...casesOf('edit-question', {
    long: { ...edit, words: longWords, edited: longWords, steward: veryLongName },
    hostile: { ...edit, words: hostileWords, edited: hostileWords, steward: hostileName },
  }),
  ...casesOf('answer-passed-on', {
    long: { of, words: longWords, review: false },
    hostile: { of, words: hostileWords, review: true },
  }),
  ...casesOf('sharing-pause', {
    long: { news: 'paused', until: null, reason: longWords, steward: veryLongName, byIds },
    hostile: { news: 'paused', until: '2027-01-05', reason: hostileWords, steward: hostileName, byIds },
  }),
  ...casesOf('history', {
    long: { all: [{ about: long, lines: everyLine(veryLongName, longWords) }], pauses, byIds },
    many: {
      all: Array.from({ length: 10 }, () => ({ about: maries, lines: everyLine('Lee', shortWords) })),
      pauses,
      byIds,
    },
    hostile: {
      all: [{ about: hostileQuotation, lines: everyLine(hostileName, hostileWords) }],
      pauses: [],
      byIds,
    },
  }),
  ...casesOf('guidelines', { hostile: { stewards: [hostileName] } }),
  {
    name: 'guidelines-own',
    model: { kind: 'guidelines', stewards: ['Lee'] },
    community: {
      ...community,
      guidelines: { en: ['We are kind.', 'We are slow.'], fr: ['On est gentil.', 'On va lentement.'] },
    },
  },
];
