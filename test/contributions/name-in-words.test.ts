import { describe, expect, test } from 'vitest';
import { nameInWords } from '../../shared/contributions/name-in-words.ts';

describe('words that are shared without a name may hold it themselves', () => {
  test.each([
    ['I laughed when the bus came.\n\nKim', null, 'Kim'],
    ['J’ai ri.\nMarie Tremblay', null, 'Marie Tremblay'],
    ['I am Kim, and I laughed.', 'Kim Lee', 'Kim'],
    ['My mum calls me KIM.', 'Kim', 'Kim'],
    ['Kim’s hat', 'Kim', 'Kim'],
    ['le chapeau d’Éloïse', 'Éloïse', 'Éloïse'],
  ])('%j', (words, author, name) => {
    expect(nameInWords(words, author)).toBe(name);
  });
  test.each([
    ['I laughed when the bus came.', null],
    ['Kim', null],
    ['I sang.\nWe all sang', null],
    ['I kimmed along.', 'Kim'],
    ['So happy!\nYes!', null],
  ])('or not: %j', (words, author) => {
    expect(nameInWords(words, author)).toBeNull();
  });
});
