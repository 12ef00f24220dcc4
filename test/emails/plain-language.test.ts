import { describe, expect, test } from 'vitest';
import { type Draft, heading, text, wishes, words } from '../../emails/blocks.ts';
import { inPlainLanguage } from '../../emails/plain-language.ts';
import { frameOf, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { languages } from '../../shared/language/language.ts';
import { saidOtherwise } from '../../shared/language/plain.ts';
import { wordsIn } from '../../shared/language/words.ts';

const draft = (...blocks: Draft['blocks']): Draft => ({
  subject: 'A letter',
  title: 'A letter',
  invitesReply: true,
  blocks,
});

describe('plain language', () => {
  test('what is not said otherwise is said as in standard words', () => {
    const standard = wordsIn('en');
    const plain = saidOtherwise(standard, { prompt: { title: 'Please answer' } });
    expect(plain.prompt.title).toBe('Please answer');
    expect(plain.prompt.button).toBe(standard.prompt.button);
    expect(plain.digest).toEqual(standard.digest);
  });

  test.each(languages)('keeps the marks, the reply line and the list of hard words in %s', (language) => {
    const [standard, plain] = [wordsIn(language), wordsIn(language, 'plain-language')];
    expect(plain.replyLine).toBe(standard.replyLine);
    expect(plain.signed).toBe(standard.signed);
    expect(plain.wordList).toEqual(standard.wordList);
    expect(plain.confirm.agree).not.toBe(standard.confirm.agree);
  });

  test.each(['large-print', 'plain-text'] as const)('%s has the standard words', (profile) => {
    expect(wordsIn('fr', profile)).toBe(wordsIn('fr'));
  });

  test('every sentence begins a line, but not the one after the number of an example', () => {
    const { blocks } = inPlainLanguage(
      draft(text('Press Reply. Write “yes”. You can until December 5. For example: 3. I know that.')),
      'en',
    );
    expect(blocks).toEqual([
      text('Press Reply.\nWrite “yes”.\nYou can until December 5.\nFor example: 3. I know that.'),
    ]);
    expect(
      inPlainLanguage(draft(text('Besoin d’aide\u00A0? Écrivez «\u00A0aide\u00A0». Merci.')), 'fr').blocks,
    ).toEqual([text('Besoin d’aide\u00A0?\nÉcrivez «\u00A0aide\u00A0».\nMerci.')]);
  });

  test('a sentence after a quoted sentence begins a line, too', () => {
    const lines = (said: string, language: 'en' | 'fr') =>
      inPlainLanguage(draft(text(said)), language).blocks[0];
    expect(lines('For example: “3: Me too.” Do you want to say thank you?', 'en')).toEqual(
      text('For example: “3: Me too.”\nDo you want to say thank you?'),
    );
    expect(
      lines('Par exemple\u00A0: «\u00A03\u00A0: Moi aussi.\u00A0» Voulez-vous dire merci\u00A0?', 'fr'),
    ).toEqual(text('Par exemple\u00A0: «\u00A03\u00A0: Moi aussi.\u00A0»\nVoulez-vous dire merci\u00A0?'));
  });

  test('a pause from sharing is not explained as a time without letters', () => {
    const explains = (said: string) => inPlainLanguage(draft(text(said)), 'en').blocks.length > 1;
    expect(explains('Lee asks you to take a pause from sharing. The pause ends on May 3.')).toBe(false);
    expect(explains('The pause ends on May 3.')).toBe(true);
  });

  test('hard words are explained at the end, and those of the explanations, too', () => {
    const { blocks } = inPlainLanguage(draft(wishes([{ say: 'weekly', does: 'a digest every week' }])), 'en');
    expect(blocks.slice(1)).toEqual([
      heading('What some words mean'),
      { kind: 'list', items: ['A digest is a letter with news from other people.'] },
    ]);
  });

  test('nobody’s own words are explained, nor addresses', () => {
    const letter = draft(words('I am a steward of my garden.'), text('Write to settings@letters.example.'));
    expect(inPlainLanguage(letter, 'en').blocks).toEqual(letter.blocks);
  });

  test.each(languages)(
    'both parts of a letter in %s explain its words; standard letters explain none',
    async (language) => {
      const { title } = wordsIn(language).wordList;
      const welcome = previews.find(({ name }) => name === 'welcome');
      if (!welcome) throw new Error('there is no welcome');
      const plain = await render(welcome.model, frameOf(welcome.model, language, 'plain-language'));
      const standard = await render(welcome.model, frameOf(welcome.model, language));
      for (const part of ['html', 'text'] as const) {
        expect(plain[part]).toContain(title);
        expect(standard[part]).not.toContain(title);
      }
    },
  );

  test.each(languages)(
    'no explanation in %s uses the word of another without it being explained',
    (language) => {
      const { words: list } = wordsIn(language).wordList;
      for (const { forms, means } of list) {
        const { blocks } = inPlainLanguage(draft(text(forms[0] ?? '')), language);
        expect(blocks.at(-1)).toEqual({ kind: 'list', items: expect.arrayContaining([means]) });
      }
    },
  );
});
