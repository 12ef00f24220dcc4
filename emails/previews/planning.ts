import type { LetterModel, PromptProblem } from '../../shared/letters/letter-model.ts';
import { casesOf, longQuestion, longWords } from './cases.ts';
import { attacks, hostileName, hostileWords, longWord, veryLongName } from './hostile.ts';
import { asked, draft, type Preview, prompt } from './people.ts';

const own = { needed: [], askedBy: null };
const planned = { ...draft, state: 'scheduled', sendsAt: '2026-12-01T09:00' } as const;
const hostileDraft = { ...draft, question: { en: hostileWords, fr: hostileWords }, steward: hostileName };

const problems: PromptProblem[] = [
  { kind: 'unknown-region', written: 'Narnia' },
  { kind: 'unknown-date', written: 'when the snow comes' },
  { kind: 'unknown-moment', written: 'soon' },
  { kind: 'date-past', written: 'January 5, 2020' },
  { kind: 'moment-past', written: '2026-11-24' },
  { kind: 'date-far', written: 'October 28', day: '2027-10-28' },
  { kind: 'closes-too-soon', day: '2026-11-30' },
  { kind: 'several-at-once' },
  { kind: 'send-and-more' },
  { kind: 'no-question' },
  { kind: 'one-language', language: 'en' },
  { kind: 'one-language', language: 'fr' },
];

const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });
const preview = (given: Partial<Extract<LetterModel, { kind: 'prompt-preview' }>>, note = '') =>
  letter({ kind: 'prompt-preview', draft, approval: own, problems: [], ...given }, note);
const list = (given: Partial<Extract<LetterModel, { kind: 'prompt-list' }>>, note = '') =>
  letter(
    {
      kind: 'prompt-list',
      news: 'prepared',
      drafts: [],
      approval: own,
      problems: [],
      unclear: false,
      ...given,
    },
    note,
  );

const series = [1, 2, 3].map((month) => ({
  ...draft,
  sendsAt: `2027-0${month}-01T${month === 2 ? '14:30' : '09:00'}`,
  closesOn: `2027-0${month}-22`,
}));

/** Letters to stewards about questions before they go out, and the reminder, as they usually are. */
export const planningPreviews: Preview[] = [
  letter({ kind: 'prompt-reminder', prompt }),
  preview({}),
  preview({ draft: { ...draft, question: { en: 'Who helped you?' }, audience: 1 }, problems }, '-problems'),
  preview(
    { draft: { ...draft, question: { fr: 'Qui vous a aidé ?' }, sendsAt: '2026-12-01T09:00' } },
    '-french',
  ),
  preview({ draft: planned }, '-planned'),
  preview({ draft: { ...draft, audience: 1234 }, approval: { needed: ['Sam'], askedBy: null } }, '-needs'),
  preview({ draft: planned, approval: { needed: [], askedBy: 'Lee' } }, '-asked'),
  list({ drafts: series, approval: { needed: ['Sam', 'Jo'], askedBy: null } }),
  list({ drafts: series, approval: { needed: [], askedBy: 'Lee' } }, '-asked'),
  list(
    {
      news: 'planned',
      unclear: true,
      drafts: [
        planned,
        draft,
        ...(['open', 'over', 'cancelled'] as const).map((state) => ({ ...draft, state })),
      ],
    },
    '-planned',
  ),
  list({ news: 'planned' }, '-nothing'),
  ...(['sent-before', 'closed-before', 'cancelled', 'asked'] as const).map((news) =>
    letter({ kind: 'prompt-news', news, prompt, stewards: ['Sam', 'Jo'] }, `-${news}`),
  ),
  letter({ kind: 'prompt-declined', prompt, steward: 'Sam', reason: 'We asked nearly the same in May.' }),
];

/** The same at their extremes. */
export const planningCases: Preview[] = [
  ...casesOf('prompt-reminder', {
    short: { prompt: { ...prompt, question: asked('Why?') } },
    long: { prompt: { ...prompt, question: asked(longQuestion), steward: veryLongName } },
    hostile: { prompt: { ...prompt, question: asked(hostileWords), steward: hostileName } },
  }),
  ...casesOf('prompt-preview', {
    short: { draft: { ...draft, question: { en: 'Why?' }, audience: 0 }, approval: own, problems: [] },
    empty: { draft: { ...draft, question: {} }, approval: own, problems: [{ kind: 'no-question' }] },
    long: {
      draft: {
        ...draft,
        question: { en: longQuestion, fr: longQuestion },
        steward: veryLongName,
        audience: 123_456,
      },
      approval: { needed: [veryLongName], askedBy: veryLongName },
      problems: [],
    },
    one: {
      draft: { ...draft, audience: 1 },
      approval: own,
      problems: [{ kind: 'unknown-region', written: 'Narnia' }],
    },
    many: {
      draft,
      approval: { needed: Array.from({ length: 20 }, (_, i) => `Sam ${i}`), askedBy: null },
      problems,
    },
    hostile: {
      draft: hostileDraft,
      approval: { needed: [hostileName], askedBy: hostileName },
      problems: [...Object.values(attacks), longWord].flatMap((written): PromptProblem[] => [
        { kind: 'date-past', written },
        { kind: 'unknown-moment', written },
      ]),
    },
  }),
  ...casesOf('prompt-list', {
    short: {
      news: 'planned',
      drafts: [{ ...draft, question: { en: 'Why?' } }],
      approval: own,
      problems: [],
      unclear: false,
    },
    empty: { news: 'planned', drafts: [], approval: own, problems: [], unclear: true },
    one: { news: 'planned', drafts: [planned], approval: own, problems: [], unclear: false },
    many: {
      news: 'prepared',
      drafts: Array.from({ length: 12 }, () => planned),
      approval: own,
      problems,
      unclear: true,
    },
    long: {
      news: 'prepared',
      drafts: [{ ...planned, question: { en: longQuestion, fr: longQuestion } }],
      approval: own,
      problems: [],
      unclear: false,
    },
    hostile: {
      news: 'prepared',
      drafts: [hostileDraft, hostileDraft],
      approval: { needed: [hostileName], askedBy: hostileName },
      problems: [],
      unclear: false,
    },
  }),
  ...casesOf('prompt-news', {
    empty: { news: 'asked', prompt, stewards: [] },
    long: { news: 'asked', prompt: { ...prompt, question: asked(longQuestion) }, stewards: [veryLongName] },
    hostile: { news: 'asked', prompt: { ...prompt, question: asked(hostileWords) }, stewards: [hostileName] },
  }),
  ...casesOf('prompt-declined', {
    empty: { prompt, steward: 'Sam', reason: '' },
    long: { prompt: { ...prompt, question: asked(longQuestion) }, steward: veryLongName, reason: longWords },
    hostile: {
      prompt: { ...prompt, question: asked(hostileWords) },
      steward: hostileName,
      reason: hostileWords,
    },
  }),
];
