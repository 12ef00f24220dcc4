import { describe, expect, test } from 'vitest';
import { readChoice } from '../../shared/privacy/read-choice.ts';

describe('“shall we forget you?” is answered', () => {
  test.each([
    ['Yes, erase everything', 'erase'],
    ['yes erase everything please', 'erase'],
    ['Erase my words too.', 'erase'],
    ['Oui, effacez tout, merci', 'erase'],
    ['oubliez tout', 'erase'],
    ['Yes, keep my words!', 'keep'],
    ['OUI, GARDEZ MES MOTS', 'keep'],
    ['No', 'no'],
    ['non merci', 'no'],
  ])('%s: %s', (said, choice) => {
    expect(readChoice(said)).toBe(choice);
  });

  test.each([
    'yes',
    'oui',
    '',
    'Yes, erase everything but keep my words',
    'Do not erase everything',
    'Erase everything? No!',
    'I would keep my words if I were you, or not',
    'Keep everything',
  ])('not by “%s”: then we ask once more', (said) => {
    expect(readChoice(said)).toBeNull();
  });
});
