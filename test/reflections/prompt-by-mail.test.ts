import { expect, test } from 'vitest';
import { correctPrompt, draftPrompt, type PromptDesk } from '../../shared/reflections/prompt-by-mail.ts';
import { at, community, id, member, prompt } from '../support/builders.ts';

const desk: PromptDesk = { community, now: at('2026-12-01 09:00'), audienceOf: async () => 3, answers: null };
const sam = member({ id: id('s'), address: 'sam@example.org', language: 'en' });
const [steward] = community.stewards;
if (!steward) throw new Error('nobody looks after the example');
const draft = prompt({ state: 'draft', sentAt: null });
const written = ({ writes }: Awaited<ReturnType<typeof correctPrompt>>) =>
  writes.flatMap((write) => ('item' in write ? [write.item] : [])).find(({ question }) => question);

test('a correction of the closing day alone keeps the question, in each of its languages', async () => {
  const corrected = await correctPrompt(sam, draft, 'Closes: December 20', desk);
  expect(written(corrected)).toMatchObject({ question: draft.question, closesOn: '2026-12-20' });
  expect(corrected.letters[0]?.model).toMatchObject({
    kind: 'prompt-preview',
    prompt: { question: { words: draft.question.en, language: 'en' } },
  });
});

test('a prompt without a question is none, and its steward hears that no words came', async () => {
  const { writes, letters } = await draftPrompt(sam, steward, 'For: Eastern Ontario\n', id('q'), desk);
  expect(writes).toEqual([]);
  expect(letters.map(({ model }) => model)).toEqual([{ kind: 'unreadable', why: 'empty' }]);
});
