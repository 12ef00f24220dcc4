import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../shared/language/language.ts';
import { kinds, reading, sayings, wordListReading } from './readability/letters.ts';
import { measure, sentencesOf, wordsOf } from './readability/measure.ts';
import { syllablesIn } from './readability/syllables.ts';

const profiles = ['standard', 'plain-language'] as const;

/** Years of school a text asks for in English; points (100 is easy) in French. Turned so that more is harder. */
const hardness = (score: number, language: Language) => (language === 'en' ? score : 100 - score);
const hardest = {
  standard: { en: 6, fr: 30 },
  'plain-language': { en: 5, fr: 25 },
};
const mostWords = { standard: 22, 'plain-language': 15 };

describe.each(languages)('letters in %s', (language) => {
  describe.each(profiles)('%s', (profile) => {
    test.each(kinds)('%s is easy to read', (kind) => {
      const { score, longest, words } = reading(kind, language, profile);
      expect(words).toBeGreaterThan(20);
      expect(hardness(score, language)).toBeLessThanOrEqual(hardest[profile][language]);
      expect(wordsOf(longest).length, longest).toBeLessThanOrEqual(mostWords[profile]);
    });
  });

  test.each(kinds)('%s is not harder in plain language', (kind) => {
    const standard = reading(kind, language, 'standard');
    const plain = reading(kind, language, 'plain-language');
    // A letter of thirty words moves by this much with one long word.
    const chance = language === 'en' ? 0.5 : 5;
    const harder = hardness(plain.score, language) - hardness(standard.score, language);
    expect(harder).toBeLessThanOrEqual(chance);
    expect(plain.wordsPerSentence).toBeLessThanOrEqual(standard.wordsPerSentence * 1.15);
  });

  test('plain language is easier on the whole', () => {
    const all = (profile: (typeof profiles)[number]) =>
      measure(
        kinds.flatMap((kind) => sayings(kind, language, profile)),
        language,
      );
    const [standard, plain] = [all('standard'), all('plain-language')];
    expect(hardness(plain.score, language)).toBeLessThan(hardness(standard.score, language));
    expect(plain.wordsPerSentence).toBeLessThan(0.9 * standard.wordsPerSentence);
    expect(wordsOf(plain.longest).length).toBeLessThan(wordsOf(standard.longest).length);
  });

  test('the word list is as easy as the letters it explains', () => {
    const { score, longest } = wordListReading(language);
    expect(hardness(score, language)).toBeLessThanOrEqual(hardest['plain-language'][language]);
    expect(wordsOf(longest).length, longest).toBeLessThanOrEqual(mostWords['plain-language']);
  });
});

describe('measuring', () => {
  test.each([
    ['Répondre. Merci ! Quoi ?\nUne ligne', ['Répondre.', 'Merci !', 'Quoi ?', 'Une ligne']],
    ['Write “yes”. Then wait', ['Write “yes”.', 'Then wait']],
    ['Écrivez « oui ». Puis attendez.', ['Écrivez « oui ».', 'Puis attendez.']],
  ])('%j has these sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('words with an elision or a hyphen are one', () => {
    expect(wordsOf('L’une d’elles est une personne-ressource : Zoé.')).toHaveLength(6);
  });

  test.each([
    ['une', 1],
    ['que', 1],
    ['lettre', 1],
    ['lettres', 1],
    ['question', 2],
    ['envoyé', 3],
    ['oublier', 3],
    ['réaction', 3],
    ['communauté', 4],
    ['personne-ressource', 4],
    ['vie', 1],
    ['août', 1],
    ['naïf', 2],
    ['jusqu’au', 2],
    ['guérir', 2],
  ])('« %s » has %i syllables', (word, count) => {
    expect(syllablesIn.fr(word)).toBe(count);
  });

  test('hard French scores low, easy French high', () => {
    const hard =
      'Conformément aux dispositions réglementaires applicables, l’administration subordonne expressément l’attribution de la prestation à la présentation préalable des justificatifs susmentionnés.';
    expect(measure([hard], 'fr').score).toBeLessThan(10);
    expect(measure(['Le chat dort.', 'Il fait beau.'], 'fr').score).toBeGreaterThan(100);
  });
});
