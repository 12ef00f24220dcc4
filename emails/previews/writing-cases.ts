import type { PromptView, ReceiptView } from '../../shared/letters/letter-model.ts';
import { casesOf, long, longQuestion, longWords, nothing, short, shortWords } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { asked, lee, ottawa, type Preview, prompt, receipt, sam } from './people.ts';

const stewards = Array.from({ length: 20 }, (_, i) => ({
  ...(i % 2 ? lee : sam),
  email: `s${i}@example.org`,
}));
const hostileSteward = { ...lee, name: hostileName };

const shortPrompt: PromptView = { ...prompt, question: asked('Why?') };
const longPrompt: PromptView = { ...prompt, question: asked(longQuestion), steward: veryLongName };
const hostilePrompt: PromptView = { ...prompt, question: asked(hostileWords), steward: hostileName };

const shortReceipt: ReceiptView = {
  ...receipt,
  answers: { kind: 'prompt', question: prompt.question },
  words: shortWords,
  language: 'en',
  authorName: 'Jo',
};

/** Letters about questions, what people write and what they write to each other, at their extremes. */
export const writingCases: Preview[] = [
  ...casesOf('prompt', {
    short: { prompt: shortPrompt },
    long: { prompt: longPrompt },
    hostile: { prompt: hostilePrompt },
  }),
  ...casesOf('prompt-sent', {
    short: { prompt: shortPrompt, audience: 1 },
    long: { prompt: longPrompt, audience: 123_456 },
    hostile: { prompt: hostilePrompt, audience: 42 },
  }),
  ...casesOf('receipt', {
    short: { receipt: shortReceipt },
    empty: {
      receipt: {
        ...shortReceipt,
        words: '',
        authorName: null,
        answers: { kind: 'response', to: nothing, byMail: false },
      },
    },
    long: {
      receipt: {
        ...shortReceipt,
        words: longWords,
        authorName: veryLongName,
        answers: { kind: 'prompt', question: asked(longQuestion) },
      },
    },
    hostile: {
      receipt: {
        ...shortReceipt,
        words: hostileWords,
        authorName: hostileName,
        answers: { kind: 'response', to: hostileQuotation, byMail: true },
      },
    },
  }),
  ...casesOf('not-a-steward', {
    empty: { stewards: [] },
    one: { stewards: [lee] },
    many: { stewards },
    hostile: { stewards: [hostileSteward] },
  }),
  ...casesOf('response', {
    short: { response: short, yourWords: shortWords },
    empty: { response: nothing, yourWords: '' },
    long: { response: { ...long, author: veryLongName }, yourWords: longWords },
    hostile: { response: hostileQuotation, yourWords: hostileWords },
  }),
  ...casesOf('passed-on', {
    empty: { stewards: [], words: '' },
    one: { stewards: [sam], words: shortWords },
    many: { stewards, words: longWords },
    hostile: { stewards: [hostileSteward], words: hostileWords },
  }),
  ...casesOf('message-to-stewards', {
    short: { from: 'Jo', address: 'j@b.example', place: ottawa.name, words: shortWords },
    empty: { from: ' ', address: 'jo@example.ca', place: ottawa.name, words: '' },
    long: { from: veryLongName, address: 'jo@example.ca', place: ottawa.name, words: longWords },
    hostile: { from: hostileName, address: 'jo@example.ca', place: ottawa.name, words: hostileWords },
  }),
];
