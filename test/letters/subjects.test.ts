import { expect, test } from 'vitest';
import { subjectsOf } from '../../shared/letters/subjects.ts';

const place = { en: 'Ottawa', fr: 'Ottawa' };
const question = { words: 'Who helped you?', language: 'en' } as const;
const prompt = { id: 'p1', question, steward: 'Lee', place, closesOn: '2026-12-15' };
const words = { author: 'Jo', place, language: 'en', words: 'My neighbour.', of: 'c1' } as const;

test('a letter that tells stewards of a question is found by the question', () => {
  const model = { kind: 'prompt-news', news: 'asked', prompt, stewards: [] } as unknown as Parameters<
    typeof subjectsOf
  >[0];
  expect(subjectsOf(model, { kind: 'personal' })).toEqual(['PROMPT#p1']);
});

test('a harvest letter is found by its question, and by whatever it quotes', () => {
  const group = { place, whole: true, items: [{ number: 1, item: words, goesOn: false }] };
  const model = { kind: 'harvest', harvest: { groups: [group] }, others: [] } as unknown as Parameters<
    typeof subjectsOf
  >[0];
  const context = { kind: 'harvest', promptId: 'p1', items: ['c1', 'c2'], next: null } as const;
  expect(subjectsOf(model, { ...context, items: [...context.items] }).toSorted()).toEqual([
    'CONTRIBUTION#c1',
    'CONTRIBUTION#c2',
    'PROMPT#p1',
  ]);
});
