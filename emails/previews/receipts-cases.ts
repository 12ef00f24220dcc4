import type { ReceiptView } from '../../shared/letters/letter-model.ts';
import { casesOf, long, longWords, nothing, short, shortWords } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { asked, davids, maries, type Preview, prompt, receipt, someones } from './people.ts';

const answer: ReceiptView = {
  ...receipt,
  answers: { kind: 'response', to: davids, byMail: true },
  words: 'I would have liked to hear you.',
  language: 'en',
};
const toMarie: ReceiptView = { ...answer, answers: { kind: 'response', to: maries, byMail: true } };
const toQuestion: ReceiptView = { ...answer, answers: { kind: 'prompt', question: prompt.question } };
const nobody = { receipts: [], thanked: [], gone: [], unplaced: [] };

/** Several answers in one mail, and what their numbers may mean. */
export const receiptsCases: Preview[] = [
  ...casesOf('receipts', {
    short: { ...nobody, thanked: [{ number: 2, to: maries }], highest: 5 },
    one: { ...nobody, unplaced: [{ number: 9, words: shortWords, language: 'en' }], highest: 1 },
    empty: {
      ...nobody,
      receipts: [{ number: 1, receipt: { ...answer, news: 'withdrawn', state: 'withdrawn', words: '' } }],
      unplaced: [{ number: null, words: 'I agree with you both', language: 'en' }],
      highest: 2,
    },
    many: {
      receipts: [
        { number: 1, receipt: { ...answer, state: 'held', unsure: true } },
        { number: 2, receipt: { ...toMarie, visibility: 'anonymous', news: 'anonymous' } },
        { number: 6, receipt: { ...toQuestion, promptClosed: true } },
        { number: 7, receipt: { ...toQuestion, visibility: 'stewards', news: 'private' } },
      ],
      thanked: [
        { number: 3, to: someones },
        { number: 4, to: davids },
      ],
      gone: [{ number: 5, words: 'I was there too.', language: 'en' }],
      unplaced: [
        { number: 12, words: 'A number that is not there.', language: 'en' },
        { number: 14, words: 'Another.', language: 'en' },
      ],
      highest: 8,
    },
    long: {
      ...nobody,
      receipts: [1, 2, 3].map((number) => ({
        number,
        receipt: { ...toMarie, words: longWords, authorName: veryLongName },
      })),
      thanked: [{ number: 4, to: long }],
      highest: 1234,
    },
    hostile: {
      receipts: [
        {
          number: 1,
          receipt: {
            ...answer,
            words: hostileWords,
            authorName: hostileName,
            answers: { kind: 'response', to: hostileQuotation, byMail: true },
          },
        },
      ],
      thanked: [{ number: 2, to: hostileQuotation }],
      gone: [{ number: 3, words: hostileWords, language: 'en' }],
      unplaced: [{ number: 99, words: hostileWords, language: 'en' }],
      highest: 3,
    },
  }),
  ...casesOf('which-numbers', {
    short: { parts: [{ number: 1, words: shortWords, language: 'en', to: short }], question: null },
    many: {
      parts: [
        { number: 1, words: 'The cat came back', language: 'en', to: maries },
        { number: 2, words: 'So did my brother', language: 'en', to: someones },
        { number: 3, words: 'I wait', language: 'en', to: null },
      ],
      question: prompt.question,
    },
    empty: {
      parts: [{ number: 1, words: shortWords, language: 'en', to: nothing }],
      question: prompt.question,
    },
    long: {
      parts: [1, 2, 3].map((number) => ({ number, words: longWords, language: 'en', to: long })),
      question: prompt.question,
    },
    hostile: {
      parts: [{ number: 1, words: hostileWords, language: 'en', to: hostileQuotation }],
      question: asked(hostileWords),
    },
  }),
];
