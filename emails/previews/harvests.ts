import type { HarvestItem, HarvestView } from '../../shared/letters/harvest-view.ts';
import type { HarvestPreview, LetterModel, Quotation } from '../../shared/letters/letter-model.ts';
import { casesOf, long, longQuestion, short } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { asked, davids, eastern, maries, ottawa, type Preview, prompt, someones } from './people.ts';

const item = (number: number, quoted: Quotation, goesOn = false): HarvestItem => ({
  number,
  item: quoted,
  goesOn,
});

const whole = { place: eastern.name, whole: true };
const near = { place: ottawa.name, whole: false };

const harvest: HarvestView = {
  question: prompt.question,
  steward: 'Lee',
  place: eastern.name,
  askedOn: '2026-12-01',
  closedOn: '2026-12-15',
  groups: [
    { ...near, items: [item(1, maries), item(2, { ...davids, place: ottawa.name })] },
    { ...whole, items: [item(3, someones)] },
  ],
  total: 3,
  before: 0,
  rest: 0,
};

const one: HarvestView = { ...harvest, groups: [{ ...near, items: [item(1, maries)] }], total: 1 };
const part: HarvestView = {
  ...harvest,
  groups: [{ ...near, items: [item(1, maries), item(2, davids, true)] }],
  total: 44,
  before: 41,
  rest: 1,
};
const many: HarvestView = {
  ...harvest,
  groups: Array.from({ length: 6 }, (_, g) => ({
    ...near,
    items: Array.from({ length: 6 }, (_, i) => item(g * 6 + i + 1, i % 2 ? davids : maries)),
  })),
  total: 1234,
  rest: 1198,
};
const longest: HarvestView = {
  ...harvest,
  question: asked(longQuestion),
  steward: veryLongName,
  groups: [{ ...near, items: [item(1, { ...long, author: veryLongName }, true), item(2, long)] }],
  total: 2,
};
const hostile: HarvestView = {
  ...harvest,
  question: asked(hostileWords),
  steward: hostileName,
  groups: [{ ...near, items: [item(1, hostileQuotation), item(2, hostileQuotation)] }],
  total: 2,
};

const first: HarvestPreview = { why: 'first', audience: 42, held: 0, leftOut: 0, remindOn: '2026-12-23' };
const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });
const preview = (about: Partial<HarvestPreview>, note = '', seen = harvest): Preview =>
  letter({ kind: 'harvest-preview', harvest: seen, about: { ...first, ...about } }, note);
const others = [1, 3].map((number) => ({ number, question: 'What makes a good neighbour?' }));

/** Harvest letters as they usually are, and what stewards see of them first. */
export const harvestPreviews: Preview[] = [
  letter({ kind: 'harvest', harvest, others: [] }),
  letter({ kind: 'harvest', harvest: one, others: [] }, '-single'),
  letter({ kind: 'harvest', harvest: part, others }, '-part'),
  preview({}),
  preview({ why: 'reminder', remindOn: null, held: 2 }, '-reminder'),
  preview({ why: 'changed', leftOut: 1, held: 1, audience: 1 }, '-changed', one),
  preview({ why: 'grown', leftOut: 3 }, '-grown', part),
  letter({ kind: 'harvest-empty', prompt, waiting: 0 }),
  letter({ kind: 'harvest-empty', prompt, waiting: 1 }, '-waiting-one'),
  letter({ kind: 'harvest-empty', prompt, waiting: 5 }, '-waiting'),
  ...(['sent', 'sent-before', 'waits', 'unclear', 'nothing-kept'] as const).map((news) =>
    letter({ kind: 'harvest-news', news, question: prompt.question, audience: 42 }, `-${news}`),
  ),
];

/** The same at their extremes. */
export const harvestCases: Preview[] = [
  ...casesOf('harvest', {
    short: { harvest: { ...one, groups: [{ ...near, items: [item(1, short)] }] }, others: [] },
    empty: { harvest: { ...harvest, groups: [], total: 0 }, others: [] },
    many: {
      harvest: many,
      others: Array.from({ length: 10 }, (_, i) => ({ number: i + 1, question: longQuestion })),
    },
    long: { harvest: longest, others: [] },
    hostile: { harvest: hostile, others: [{ number: 1, question: hostileWords }] },
  }),
  ...casesOf('harvest-preview', {
    one: { harvest: one, about: { ...first, audience: 1 } },
    empty: {
      harvest: { ...harvest, groups: [], total: 0 },
      about: { ...first, why: 'changed', leftOut: 3 },
    },
    many: { harvest: many, about: { ...first, audience: 123_456, held: 99, leftOut: 40 } },
    long: { harvest: longest, about: first },
    hostile: { harvest: hostile, about: first },
  }),
  ...casesOf('harvest-empty', {
    long: { prompt: { ...prompt, question: asked(longQuestion) }, waiting: 123_456 },
    hostile: { prompt: { ...prompt, question: asked(hostileWords) }, waiting: 1 },
  }),
  ...casesOf('harvest-news', {
    one: { news: 'sent', question: prompt.question, audience: 1 },
    long: { news: 'sent', question: asked(longQuestion), audience: 123_456 },
    hostile: { news: 'unclear', question: asked(hostileWords), audience: 42 },
  }),
];
