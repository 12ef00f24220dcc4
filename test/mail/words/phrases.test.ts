import { describe, expect, test } from 'vitest';
import { type Phrases, phrases } from '../../../shared/mail/words/printed/phrases.ts';

const kinds = [
  ...(['wrote', 'on', 'from', 'sent', 'to', 'cc', 'subject', 'other'] as const),
  ...(['original', 'forwarded', 'sentFrom', 'reply', 'forward'] as const),
];
const all = phrases.flatMap((words) =>
  kinds.flatMap((kind) => words[kind].map((phrase) => ({ language: words.language, kind, phrase }))),
);

/** The phrases that break a rule, shown with where they stand. */
const breaking = (isFine: (phrase: string, kind: string) => boolean): string[] =>
  all
    .filter(({ phrase, kind }) => !isFine(phrase, kind))
    .map(({ language, kind, phrase }) => `${language} ${kind}: ${phrase}`);

const language = (code: string): Phrases => {
  const found = phrases.find((words) => words.language === code);
  if (!found) throw new Error(`no phrases in ${code}`);
  return found;
};

describe('what clients write around a quoted mail', () => {
  test('is known in more than 40 languages, each once, by its canonical BCP 47 name', () => {
    const codes = phrases.map((words) => words.language);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(codes.map((code) => Intl.getCanonicalLocales(code)[0])).toEqual(codes);
  });

  test('has in every language an attribution, the main header fields, prefixes, and a line above the quote', () => {
    const needed = ['wrote', 'from', 'sent', 'to', 'subject', 'reply', 'forward'] as const;
    const missing = phrases.flatMap((words) =>
      needed.filter((kind) => words[kind].length === 0).map((kind) => `${words.language} ${kind}`),
    );
    expect(missing).toEqual([]);
    const bare = phrases.filter(({ original, forwarded }) => original.length + forwarded.length === 0);
    expect(bare.map((words) => words.language)).toEqual([]);
  });

  test('is written as a reader compares it: lower case, NFC, single plain spaces, straight apostrophes', () => {
    expect(breaking((phrase) => phrase === phrase.toLowerCase())).toEqual([]);
    expect(breaking((phrase) => phrase === phrase.normalize('NFC'))).toEqual([]);
    expect(breaking((phrase) => phrase !== '' && phrase === phrase.trim())).toEqual([]);
    expect(breaking((phrase) => !/[^\S ]| {2}|[‘’ʼʻ]/u.test(phrase))).toEqual([]);
  });

  test('holds nothing invisible: no zero-width or direction characters, no dot left over from a Turkish İ', () => {
    expect(
      breaking((phrase) => !/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|i\u0307/u.test(phrase)),
    ).toEqual([]);
  });

  test('ends without a colon, and has one inside only where a whole line has', () => {
    expect(
      breaking((phrase, kind) => !/[:：]$/u.test(phrase) && (kind === 'sentFrom' || !/[:：]/u.test(phrase))),
    ).toEqual([]);
  });

  test('says nothing twice in one language and kind', () => {
    const seen = new Set<string>();
    const twice = all
      .map(({ language, kind, phrase }) => `${language} ${kind}: ${phrase}`)
      .filter((entry) => seen.size === seen.add(entry).size);
    expect(twice).toEqual([]);
  });

  test('leaves one place for the device in a line, or names it, and never leaves everything open', () => {
    expect(breaking((phrase, kind) => phrase.split('{}').length <= (kind === 'sentFrom' ? 2 : 1))).toEqual(
      [],
    );
    expect(
      breaking((phrase, kind) => kind !== 'sentFrom' || /\p{L}{2}/u.test(phrase.replace('{}', ''))),
    ).toEqual([]);
  });

  test('leaves a place for a name or date only beside words', () => {
    expect(
      breaking((phrase, kind) => !phrase.includes('…') || ['wrote', 'original', 'forwarded'].includes(kind)),
    ).toEqual([]);
    expect(breaking((phrase) => /\p{L}/u.test(phrase.replaceAll('…', '')))).toEqual([]);
    expect(breaking((phrase, kind) => kind !== 'wrote' || !/^…|…$/u.test(phrase))).toEqual([]);
  });

  test('knows the lines that members meet most', () => {
    const english = language('en');
    expect(english.wrote).toContain('wrote');
    expect(english.original).toContain('original message');
    expect(english.sentFrom).toEqual(expect.arrayContaining(['sent from my {}', 'get outlook for {}']));
    const french = language('fr');
    expect(french.wrote).toContain('a écrit');
    expect(french.original).toEqual(expect.arrayContaining(["message d'origine", 'courriel original']));
    expect(french.sentFrom).toEqual(expect.arrayContaining(['envoyé de mon {}', 'obtenir outlook pour {}']));
    expect(language('nl').wrote).toContain('heeft … het volgende geschreven');
  });
});
