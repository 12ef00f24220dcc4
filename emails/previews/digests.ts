import type { DigestItem, DigestSection, DigestView } from '../../shared/letters/letter-model.ts';
import { upcoming } from './gatherings.ts';
import {
  asked,
  davids,
  eastern,
  hostile,
  maries,
  northern,
  ontario,
  ottawa,
  type Preview,
  prompt,
  someones,
} from './people.ts';

const question = 'What makes a meeting feel safe for you?';

const reflection = (number: number, item: DigestItem['item'], answers = question): DigestItem => ({
  number,
  kind: 'reflection',
  item,
  goesOn: false,
  question: asked(answers),
  inReplyTo: null,
});

const response = (number: number, item: DigestItem['item'], inReplyTo: DigestItem['item']): DigestItem => ({
  number,
  kind: 'response',
  item,
  goesOn: false,
  question: null,
  inReplyTo,
});

const digest = (
  sections: DigestSection[],
  lead: DigestView['lead'] = null,
  given: Partial<DigestView> = {},
): Preview['model'] => ({
  kind: 'digest',
  digest: {
    from: '2026-11-24',
    until: '2026-12-01',
    place: ottawa.name,
    lead,
    more: false,
    sections,
    comingUp: { prompts: [], nextDigest: '2026-12-08' },
    answered: [],
    thanked: [],
    ...given,
  },
});

const amina = {
  author: 'Amina',
  place: ottawa.name,
  language: 'en' as const,
  words: 'When somebody waits until I have finished. I need time to find my words.',
};
const jo = {
  author: 'Jo',
  place: northern.name,
  language: 'en' as const,
  words: 'Tea first. Then the agenda.\n\nAnd one person who only looks after people, not after the plan.',
};

const many: DigestSection[] = [
  {
    nearness: 'near',
    place: ottawa.name,
    items: [reflection(1, maries, 'What changed on your street?'), reflection(2, amina)],
  },
  {
    nearness: 'region',
    place: eastern.name,
    items: [response(3, davids, maries), reflection(4, someones, 'What are you proud of?')],
  },
  { nearness: 'province', place: ontario.name, items: [reflection(5, jo)] },
];

/** Words of which a digest holds the beginning. */
const long = { ...davids, words: `${davids.words.repeat(40)}…` };

const comingUp = {
  prompts: [
    {
      number: 6,
      prompt: {
        ...prompt,
        question: asked('What makes a good neighbour?'),
        steward: 'Sam',
        place: ontario.name,
        closesOn: '2026-12-18',
      },
    },
  ],
  gatherings: upcoming,
  nextDigest: '2026-12-08',
};

/** Digests as they happen: a full one, small ones, one with nothing but a question, and one written in bad faith. */
export const digestPreviews: Preview[] = [
  {
    name: 'digest',
    model: digest(many, prompt, {
      comingUp,
      answered: [{ memberId: 'marie', numbers: [3] }],
      thanked: [{ memberId: 'marie', by: ['Jo'] }],
    }),
  },
  {
    name: 'digest-quiet-near',
    model: digest([
      { nearness: 'near', place: ottawa.name, items: [] },
      { nearness: 'province', place: ontario.name, items: [reflection(1, jo)] },
    ]),
  },
  {
    name: 'digest-shared',
    model: digest([
      {
        nearness: 'near',
        place: ottawa.name,
        items: (['story', 'resource', 'question'] as const).map((kind, i) => ({
          ...reflection(i + 1, [davids, jo, someones][i] ?? jo),
          kind,
          question: null,
        })),
      },
    ]),
  },
  {
    name: 'digest-more',
    model: digest(
      [{ nearness: 'near', place: ottawa.name, items: [{ ...reflection(1, long), goesOn: true }] }],
      null,
      { more: true },
    ),
  },
  { name: 'digest-without-lead', model: digest(many) },
  {
    name: 'digest-one',
    model: digest([{ nearness: 'near', place: ottawa.name, items: [reflection(1, maries)] }]),
  },
  { name: 'digest-only-lead', model: digest([], prompt) },
  {
    name: 'digest-hostile',
    model: digest(
      [
        {
          nearness: 'near',
          place: ottawa.name,
          items: [reflection(1, hostile), response(2, maries, hostile)],
        },
      ],
      { ...prompt, question: asked('Is 3 < 4 & "true"?\nWhy </title><script>x</script>') },
    ),
  },
  {
    name: 'digest-large',
    model: digest(
      [
        {
          nearness: 'region',
          place: eastern.name,
          items: Array.from({ length: 30 }, (_, i) => reflection(i + 1, i % 2 ? davids : maries)),
        },
      ],
      null,
      { answered: [{ memberId: 'marie', numbers: Array.from({ length: 30 }, (_, i) => i + 1) }] },
    ),
  },
];
