import { describe, expect, test } from 'vitest';
import { scoreOf, tally } from './score.ts';

describe('a reading is judged', () => {
  test('exact, where only white space, emphasis marks and invisible characters differ', () => {
    const score = scoreOf('*Oui*,\u00A0\n\n  merci\u200B\u00AD !\n', 'Oui, merci !');
    expect(score).toEqual({ exact: true, f1: 1, lost: false, leak: false, empty: false });
  });

  test('exact, however an accent is encoded, but not without it', () => {
    expect(scoreOf('e\u0301te\u0301', 'été').exact).toBe(true);
    expect(scoreOf('ete', 'été').exact).toBe(false);
  });

  test('not exact, where a quote mark or a letter case is wrong', () => {
    expect(scoreOf('> yes', 'yes')).toMatchObject({ exact: false, f1: 1, lost: false, leak: false });
    expect(scoreOf('Yes', 'yes')).toMatchObject({ exact: false, f1: 1 });
  });

  test('LOST, where under 90 % of the expected words were kept', () => {
    const ten = 'a b c d e f g h i j';
    expect(scoreOf('a b c d e f g h i', ten)).toMatchObject({ lost: false, leak: false });
    expect(scoreOf('a b c d e f g h', ten)).toMatchObject({ lost: true, leak: false });
  });

  test('LEAK, where under 90 % of the words kept were expected', () => {
    const nine = 'a b c d e f g h i';
    expect(scoreOf(`${nine} x`, nine)).toMatchObject({ leak: false, lost: false });
    expect(scoreOf(`${nine} x y`, nine)).toMatchObject({ leak: true, lost: false });
  });

  test('by F1, the harmonic mean of what was kept and what was rightly kept', () => {
    expect(scoreOf('a b', 'a b c d').f1).toBeCloseTo((2 * 1 * 0.5) / 1.5);
    expect(scoreOf('x y', 'a b').f1).toBe(0);
  });

  test('with a word counted as often only as it was expected', () => {
    expect(scoreOf('no no no no', 'no').f1).toBeCloseTo((2 * 0.25 * 1) / 1.25);
  });

  test('EMPTY, where nothing was kept of words that were expected', () => {
    expect(scoreOf(' \n', 'yes')).toEqual({ exact: false, f1: 0, lost: true, leak: true, empty: true });
    expect(scoreOf('', '')).toMatchObject({ exact: true, empty: false });
    expect(scoreOf('something', '')).toMatchObject({ exact: false, f1: 0, leak: true, lost: false });
  });

  test('by its emoji too, which are words', () => {
    expect(scoreOf('', '👍')).toMatchObject({ empty: true, lost: true });
    expect(scoreOf('👍', '👍👍').f1).toBeCloseTo(2 / 3);
  });

  test('letter by letter, where the expectation carries no white space', () => {
    expect(scoreOf('My name is\nWilliam', 'MynameisWilliam', true).exact).toBe(true);
    expect(scoreOf('My name is\nWilliam', 'MynameisWilliam').exact).toBe(false);
    expect(scoreOf('abcdX', 'abcd', true).f1).toBeCloseTo((2 * (2 / 3) * 1) / (2 / 3 + 1));
  });
});

describe('scores are added up', () => {
  test('as counts, and F1 as a mean', () => {
    const scores = [scoreOf('yes', 'yes'), scoreOf('', 'yes'), scoreOf('yes or no or never', 'yes')];
    expect(tally(scores)).toEqual({
      cases: 3,
      exact: 1,
      f1: expect.closeTo((1 + 0 + 1 / 3) / 3),
      lost: 1,
      leak: 2,
      empty: 1,
    });
  });

  test('to zeros, where there are none', () => {
    expect(tally([])).toEqual({ cases: 0, exact: 0, f1: 0, lost: 0, leak: 0, empty: 0 });
  });
});
