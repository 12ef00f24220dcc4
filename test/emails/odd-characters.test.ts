import { describe, expect, test } from 'vitest';
import { inBrief } from '../../emails/people.ts';
import { asked, maries, prompt } from '../../emails/previews/people.ts';
import { frameOf } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';

const rendered = (model: LetterModel) => render(model, frameOf(model, 'en'));
const question = (words: string): LetterModel => ({
  kind: 'prompt',
  prompt: { ...prompt, question: asked(words) },
});

describe('what is too long for a subject is cut', () => {
  test('between two words', () => {
    expect(inBrief('one two three four five six seven', 24)).toBe('one two three four five…');
  });

  test.each(['🎉', '👩🏽‍🦽', '🇨🇦', 'e\u0301\u0323'])('never inside %s', (character) => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const cut = inBrief(before + character.repeat(40));
      expect(cut).toBe(`${before}${character.repeat((cut.length - before.length - 1) / character.length)}…`);
    }
  });

  test('and a character without an end not in half a code point', () => {
    expect(inBrief(`${'👩\u200D'.repeat(200)}`).isWellFormed()).toBe(true);
  });
});

test('a question of nothing but emoji goes out, and so does a decision about words of nothing else', async () => {
  for (const model of [
    question(`a${'🎉'.repeat(50)}`),
    {
      kind: 'decided',
      decision: 'published',
      by: 'Sam',
      first: true,
      held: { ...maries, words: `a${'🎉'.repeat(50)}` },
    } as const,
  ]) {
    const composed = await composeLetter(model, frameOf(model, 'en'), render);
    expect(composed.kind === 'fit' && composed.content.subject.isWellFormed()).toBe(true);
  }
});

test.each(['\r', '\r\n', '\u000B', '\u000C', '\u0085', '\u2028', '\u2029'])(
  'lines that end in %j are lines, and never in a subject',
  async (end) => {
    const { subject, html, text } = await rendered(question(`Who?${end}When?`));
    expect(subject).toBe('A question for you: Who? When?');
    expect(html).toContain('Who?<br/>When?');
    expect(text).toContain('    Who?\n    When?\n');
  },
);

test('a question in one language says so to who reads the other', async () => {
  const { html } = await render(question('Who surprised you?'), frameOf(question(''), 'fr'));
  expect(html).toMatch(/<blockquote lang="en"[^>]*>Who surprised you\?/);
});
