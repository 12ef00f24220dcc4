import type { Reader } from '../../shared/letters/arrivals-view.ts';
import type { ExpiredView, UnfitView } from '../../shared/letters/sending-view.ts';
import { casesOf, long, longQuestion, longWords, nothing, short, shortWords } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { asked, maries, ontario, ottawa, type Preview, prompt } from './people.ts';

const readers: Reader[] = Array.from({ length: 150 }, (_, i) => ({
  name: i % 3 ? `Marie ${i}` : null,
  address: `marie${i}@example.ca`,
  place: ottawa.name,
}));

const firstDigest = '2026-11-26';
const expired: ExpiredView = { kind: 'prompt', question: prompt.question.words, sent: 1 };
const unfit: UnfitView = {
  kind: 'prompt',
  question: prompt.question.words,
  letters: 1,
  faults: ['too-large'],
};
const held = (held: typeof maries) => ({
  held,
  question: null,
  answers: null,
  reach: ontario.name,
  unsure: false,
});
const decided = { decision: 'published', by: 'Sam', first: true } as const;

/** Letters about what is held, decided and sent, at their extremes. */
export const stewardCases: Preview[] = [
  ...casesOf('letters-not-arriving', {
    long: {
      note: {
        unreachable: readers.map((reader) => ({ ...reader, why: 'mailbox-full' as const })),
        returned: readers.map((reader) => ({ ...reader, name: veryLongName })),
        refused: 12_345,
        complained: 1,
      },
    },
  }),
  {
    name: 'letters-not-arriving-one-more',
    model: {
      kind: 'letters-not-arriving',
      note: {
        unreachable: readers.slice(0, 101).map((reader) => ({ ...reader, why: 'unknown' as const })),
        returned: [],
        refused: 0,
        complained: 0,
      },
    },
  },
  ...casesOf('moderation', {
    short: held(short),
    empty: held(nothing),
    long: { ...held({ ...long, author: veryLongName }), question: asked(longQuestion), answers: long },
    many: { held: maries, question: prompt.question, answers: short, reach: ontario.name, unsure: true },
  }),
  {
    name: 'moderation-hostile-words',
    model: {
      kind: 'moderation',
      ...held(hostileQuotation),
      question: asked(hostileWords),
      answers: hostileQuotation,
    },
  },
  ...casesOf('decided', {
    short: { ...decided, held: short },
    empty: { ...decided, held: nothing },
    long: { ...decided, by: veryLongName, first: false, held: long },
    hostile: { ...decided, by: hostileName, first: false, held: hostileQuotation },
  }),
  ...casesOf('decision-unclear', {
    short: { held: short },
    empty: { held: nothing },
    long: { held: long },
    hostile: { held: hostileQuotation },
  }),
  ...casesOf('approved', {
    short: { words: shortWords, firstDigest },
    empty: { words: '', firstDigest },
    long: { words: longWords, firstDigest },
    hostile: { words: hostileWords, firstDigest },
  }),
  ...casesOf('declined', {
    short: { words: shortWords, reason: 'No.', steward: 'Lee' },
    empty: { words: '', reason: '', steward: 'Lee' },
    long: { words: longWords, reason: longWords, steward: veryLongName },
    hostile: { words: hostileWords, reason: hostileWords, steward: hostileName },
  }),
  ...casesOf('editions-expired', {
    one: { editions: [expired] },
    many: { editions: Array.from({ length: 30 }, (_, sent) => ({ ...expired, sent })) },
    long: { editions: [{ ...expired, question: longQuestion }] },
    hostile: { editions: [{ ...expired, question: hostileWords }] },
  }),
  ...casesOf('letters-not-sent', {
    many: { editions: Array.from({ length: 30 }, (_, letters) => ({ ...unfit, letters })) },
    long: { editions: [{ ...unfit, question: longQuestion }] },
    hostile: { editions: [{ ...unfit, question: hostileWords }] },
  }),
];
