import { describe, expect, test } from 'vitest';
import { explanationWords } from '../../infra/local/cli/explanation-words.ts';
import { pageWords } from '../../shared/language/pages/words.ts';
import { readingReasons } from '../../shared/language/reading.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { sayingsOf } from './sayings.ts';

/** Every string of every catalog in a language: letters, letters in plain language, pages, and how mail was read. */
const everything = (language: 'en' | 'fr'): [string, string][] => [
  ...sayingsOf(wordsIn(language), 'standard'),
  ...sayingsOf(wordsIn(language, 'plain-language'), 'plain'),
  ...sayingsOf(pageWords[language], 'pages'),
  ...sayingsOf(readingReasons[language], 'reading'),
  ...sayingsOf(explanationWords[language], 'explanation'),
];

const [english, french] = [everything('en'), everything('fr')];

/** The strings in which a pattern is found, with where. */
const found = (said: [string, string][], pattern: RegExp): string[] => [
  ...new Set(said.filter(([, words]) => pattern.test(words)).map(([path, words]) => `${path}: ${words}`)),
];

test('all catalogs are read, and what their functions say', () => {
  for (const said of [english, french]) {
    expect(said.length).toBeGreaterThan(600);
    for (const part of ['standard', 'plain', 'pages', 'reading', 'explanation'])
      expect(said.some(([path]) => path.startsWith(`${part}.`))).toBe(true);
    expect(said.some(([, words]) => words.includes('Ottawa'))).toBe(true);
    expect(said.filter(([, words]) => words === '')).toEqual([]);
  }
});

describe.each([
  ['English', english],
  ['French', french],
] as const)('%s', (_, said) => {
  test.each([
    ['straight quotes', /["']/],
    ['three dots for an ellipsis', /\.\.\./],
    ['two spaces', /[ \u00A0\u202F]{2}/],
    ['a space before a full stop or comma', /[ \u00A0\u202F][.,](?! \d)/],
    ['a space at its beginning', /^\s(?!;)/],
    ['a hyphen for a dash', / - /],
    ['several marks at once', /[!?]{2}/],
    ['words in capitals', /(?<!\p{L})(?!KEPT|GARDÉ|HTML)\p{Lu}{4,}/u],
  ])('has nowhere %s', (_, pattern) => {
    expect(found([...said], pattern)).toEqual([]);
  });

  test('has no brackets in plain language', () => {
    expect(
      found(
        [...said].filter(([path]) => path.startsWith('plain.')),
        /[()]/,
      ),
    ).toEqual([]);
  });

  test('does not shout where something went wrong', () => {
    const troubles =
      /\.(?:unreadable|oldToken|senderCheck|notAMember|notASteward|unclear|declined|sending|arrivals|mistakes|deadLink|notFound|fault|busy|problems|notUnderstood)(?:\.|$)/;
    const here = said.filter(([path]) => troubles.test(path));
    expect(here.length).toBeGreaterThan(60);
    expect(found(here, /!/)).toEqual([]);
  });
});

describe('French', () => {
  test.each([
    ['tall punctuation without a no-break space', /[^\u00A0\u202F?!](?=[;:!?»])(?!:\/\/)/],
    ['an opening guillemet without a no-break space', /«(?![\u00A0\u202F])/],
    ['a count that can part from its noun', /\d (?=personnes?|lettres?|autres|choses?|%)/],
    ['a name behind a word that a vowel shortens', /(?<!\p{L})(?:d|qu|jusqu|lorsqu)e (?=Ottawa|Amina)/iu],
    ['a place or person behind a word that asks for an article', /(?<!\p{L})(?:en|dans) (?=Ottawa|Amina)/iu],
    ['English quotes', /[“”]/],
    ['the writer as "tu"', /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu],
    ['a gender by a dot or brackets', /\p{L}(?:·|\(e\)|\.e\.?s?\b)/u],
    ['a word the French of Canada has another for', /\b(?:e-?mails?|mails?|newsletter|spam)\b/i],
  ])('has nowhere %s', (_, pattern) => {
    expect(found(french, pattern)).toEqual([]);
  });
});

test.each(['standard', 'plain-language'] as const)('nought is singular in French, %s', (profile) => {
  const { promptSent, sending } = wordsIn('fr', profile);
  for (const said of [promptSent.text('Ottawa', 0), sending.unfit.item('La question', 0)])
    expect(said).toMatch(/(?<!\d)0\u00A0personne(?!s)/);
});

describe('English', () => {
  test('has nowhere a space before tall punctuation', () => {
    expect(found(english, /\s[;:!?]/)).toEqual([]);
  });
});
