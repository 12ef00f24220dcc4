import type { DigestItem, DigestSection, DigestView, Quotation } from '../../shared/letters/letter-model.ts';
import { casesOf, long, longQuestion, short } from './cases.ts';
import { hostileUpcoming } from './gatherings.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { asked, davids, eastern, maries, ontario, ottawa, type Preview, prompt } from './people.ts';

const item = (number: number, quoted: Quotation, question: string | null = null): DigestItem => ({
  number,
  kind: 'reflection',
  item: quoted,
  goesOn: false,
  question: question === null ? null : asked(question),
  inReplyTo: null,
});

const near = (items: DigestItem[]): DigestSection => ({ nearness: 'near', place: ottawa.name, items });

const quietWeek: DigestView = {
  from: '2026-11-24',
  until: '2026-12-01',
  place: ottawa.name,
  lead: null,
  more: false,
  sections: [],
  comingUp: { prompts: [], nextDigest: '2026-12-08' },
  answered: [],
  thanked: [],
};

const digest = (changed: Partial<DigestView>) => ({ digest: { ...quietWeek, ...changed } });

/** Digests at their extremes. */
export const digestCases: Preview[] = [
  ...casesOf('digest', {
    short: digest({ sections: [near([item(1, short)])] }),
    empty: digest({
      comingUp: { prompts: [], nextDigest: null },
      sections: [near([]), { nearness: 'province', place: ontario.name, items: [] }],
    }),
    long: digest({
      lead: { ...prompt, question: asked(longQuestion), steward: veryLongName },
      sections: [near([item(1, { ...long, author: veryLongName }, longQuestion), item(2, long)])],
    }),
    many: digest({
      lead: prompt,
      more: true,
      comingUp: {
        prompts: [21, 22, 23].map((number) => ({ number, prompt: { ...prompt, steward: `Sam ${number}` } })),
        nextDigest: '2026-12-08',
      },
      answered: [{ memberId: 'marie', numbers: [2, 9, 20] }],
      thanked: [{ memberId: 'marie', by: ['Jo', hostileName, null, null, 'Amina'] }],
      sections: [
        near(
          Array.from({ length: 8 }, (_, i) => item(i + 1, i % 2 ? davids : maries, prompt.question.words)),
        ),
        {
          nearness: 'region',
          place: eastern.name,
          items: Array.from({ length: 12 }, (_, i) => ({
            ...item(i + 9, i % 2 ? maries : davids),
            kind: 'response' as const,
            inReplyTo: i % 2 ? davids : maries,
          })),
        },
      ],
    }),
  }),
  {
    name: 'digest-hostile-words',
    model: {
      kind: 'digest',
      ...digest({
        lead: { ...prompt, question: asked(hostileWords) },
        comingUp: {
          prompts: [
            { number: 3, prompt: { ...prompt, question: asked(hostileWords), steward: hostileName } },
          ],
          gatherings: hostileUpcoming,
          nextDigest: null,
        },
        sections: [
          near([
            item(1, hostileQuotation, hostileWords),
            { ...item(2, hostileQuotation), kind: 'response', inReplyTo: hostileQuotation },
          ]),
        ],
      }),
    },
  },
];
