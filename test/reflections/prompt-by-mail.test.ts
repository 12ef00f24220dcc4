import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { answerPrompts } from '../../shared/reflections/answer-prompts.ts';
import { correctPrompt, draftPrompts } from '../../shared/reflections/prompt-by-mail.ts';
import type { PromptDesk } from '../../shared/reflections/prompt-letters.ts';
import { sendPrompts } from '../../shared/reflections/send-prompts.ts';
import { at, community, id, member, prompt } from '../support/builders.ts';

const desk: PromptDesk = {
  community,
  now: at('2026-12-01 09:00'),
  newId: () => id('q'),
  audienceOf: async () => 3,
  answers: null,
};
const sam = member({ id: id('s'), address: 'sam@example.org', language: 'en' });
const [steward] = community.stewards;
if (!steward) throw new Error('nobody looks after the example');
const draft = prompt({ state: 'draft', sentAt: null });
const written = ({ writes }: Awaited<ReturnType<typeof correctPrompt>>) =>
  writes.flatMap((write) => ('item' in write ? [write.item] : [])).find(({ question }) => question);

test('a correction of the closing day alone keeps the question, in each of its languages', async () => {
  const corrected = await correctPrompt(sam, draft, 'Closes: December 20', [draft], desk);
  expect(written(corrected)).toMatchObject({ question: draft.question, closesOn: '2026-12-20' });
  expect(corrected.letters[0]?.model).toMatchObject({
    kind: 'prompt-preview',
    draft: { question: draft.question },
  });
});

test('a prompt without a question is asked for one, and *send* sends nothing', async () => {
  const { letters } = await draftPrompts(sam, steward, 'For: Eastern Ontario\n', desk);
  expect(letters.map(({ model }) => model)).toMatchObject([
    { kind: 'prompt-preview', problems: [{ kind: 'no-question' }] },
  ]);
  const sent = await sendPrompts(sam, [{ ...draft, question: {} }], null, desk);
  expect(sent.writes).toEqual([]);
  expect(sent.letters.map(({ model }) => model)).toMatchObject([
    { kind: 'prompt-preview', problems: [{ kind: 'no-question' }] },
  ]);
});

describe('a reply to a question that is planned', () => {
  const planned = prompt({ state: 'scheduled', sentAt: null, sendsAt: '2026-12-07T14:00:00.000Z' });
  const today = Temporal.PlainDate.from('2026-12-01');
  const reply = (text: string, asked = planned) => answerPrompts(sam, [asked], text, today, desk);

  test.each(['Thank you!', 'Great, thank you so much', 'Merci beaucoup !'])(
    '“%s” changes nothing',
    async (text) => {
      expect(await reply(text)).toMatchObject({ writes: [], letters: [] });
    },
  );

  test('with thanks alone shows a draft again, which is not sent by that', async () => {
    const { writes, letters } = await reply('Great, thank you', draft);
    expect(writes).toEqual([]);
    expect(letters.map(({ model }) => model.kind)).toEqual(['prompt-preview']);
  });

  test('that asks something else is planned in its place', async () => {
    const changed = await reply('What made you laugh?');
    expect(written(changed)).toMatchObject({ state: 'scheduled', sendsAt: planned.sendsAt });
  });

  test('that asks nothing waits for *send* before anybody gets it', async () => {
    const changed = await reply('See you on Monday, I am away until then.');
    expect(written(changed)).toMatchObject({ state: 'draft', nextAt: null });
    const sent = await sendPrompts(sam, [{ ...planned, state: 'draft' }], null, desk);
    expect(written(sent)).toMatchObject({ state: 'scheduled', sendsAt: planned.sendsAt });
  });
});
