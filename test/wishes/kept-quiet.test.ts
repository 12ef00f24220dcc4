import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keptQuiet } from '../../shared/wishes/kept-quiet.ts';
import { community } from '../support/builders.ts';

const asked = (words: string, language: 'en' | 'fr' = 'en') => keptQuiet(words, { community, language });

describe('new words that say themselves who is not to read them, or whose they are', () => {
  test.each([
    ['Private.\n\nMy boss shouts at me.', 'private'],
    ['Please keep this private. My boss shouts at me.', 'private'],
    ['My boss shouts at me.\n\nPlease don’t share this.\n\nMarie', 'private'],
    ['Ne partagez pas ça svp. Mon patron crie après moi.', 'private'],
    ['Privé : mon patron crie après moi.', 'private'],
    ['Please don’t use my name. I am trying to move out.', 'anonymous'],
    ['Anonymous: I was surprised when my brother called.', 'anonymous'],
    ['I was surprised when my brother called. Please don’t put my name on it.', 'anonymous'],
    ['Ma sœur m’a appelée.\n\n(sans mon nom svp)', 'anonymous'],
  ] as const)('“%s” asks for %s', (words, kind) => {
    expect(asked(words, /[éçœ]/.test(words) ? 'fr' : 'en')).toBe(kind);
  });

  test.each([
    'Private conversations are where I learned the most about my son.',
    'Anonymous kindness is the best kind. Somebody paid for my groceries.',
    'My doctor told me to keep it private. That surprised me.',
    'You can share it with my name. I was surprised.',
    'Rien n’était privé, même pas la salle de bain.',
  ])('“%s” is somebody’s words', (words) => {
    expect(asked(words)).toBeNull();
  });

  test('no story of those that were collected is taken for one that asks', () => {
    const stories = ['not-wishes', 'more-not-wishes', 'later-not-wishes'].flatMap(
      (file) =>
        JSON.parse(readFileSync(`test/wishes/${file}.json`, 'utf8')) as {
          body: string;
          language: 'en' | 'fr';
        }[],
    );
    expect(stories.length).toBeGreaterThan(200);
    // What is quoted below is our letter, which names these words.
    const own = (body: string) => body.split(/\n(?:On |Le |From:|De :|Objet|>|-----)/)[0] ?? '';
    expect(stories.filter(({ body, language }) => asked(own(body), language) !== null)).toEqual([]);
  });
});
