import { describe, expect, test } from 'vitest';
import { answersTo } from '../../shared/inbox/digest-items.ts';

const items = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const read = (words: string) => {
  const answer = answersTo(0, words, items);
  return answer.kind === 'items'
    ? { ...answer, placed: answer.placed.map(({ id, words }) => [id, words]) }
    : answer;
};

describe('a reply to a digest', () => {
  test.each([
    ['2: I would have sung along.', 'two', 'I would have sung along.'],
    ['2 : J’aurais chanté avec elle.', 'two', 'J’aurais chanté avec elle.'],
    ['2\u00a0: Moi aussi !', 'two', 'Moi aussi !'],
    ['1. The cat came back', 'one', 'The cat came back'],
    ['3. Je connais ce sentiment.', 'three', 'Je connais ce sentiment.'],
    ['3) me too', 'three', 'me too'],
    ['4 - Where was this?', 'four', 'Where was this?'],
    ['4 – Où était-ce ?', 'four', 'Où était-ce ?'],
    ['5- Bravo à toute l’équipe', 'five', 'Bravo à toute l’équipe'],
    ['#2: thank you, Sam', 'two', 'thank you, Sam'],
    ['#11: what a day', 'eleven', 'what a day'],
    ['No. 6: I was there in 1972', 'six', 'I was there in 1972'],
    ['no 6 : j’y étais en 1972', 'six', 'j’y étais en 1972'],
    ['n° 7 : merci pour ces mots', 'seven', 'merci pour ces mots'],
    ['Item 8: my mother said the same', 'eight', 'my mother said the same'],
    ['Numéro 9 : ma mère disait cela', 'nine', 'ma mère disait cela'],
    ['2:Me too', 'two', 'Me too'],
    ['2:Moi aussi', 'two', 'Moi aussi'],
    ['10. Yes!\n\nMarie', 'ten', 'Yes!\n\nMarie'],
    ['\n2:\n\nI would have sung along.\nTwice.', 'two', 'I would have sung along.\nTwice.'],
    ['1: We were 12, and 3 of us sang.', 'one', 'We were 12, and 3 of us sang.'],
    ['2. C’était beau.\n\n30 personnes chantaient.', 'two', 'C’était beau.\n\n30 personnes chantaient.'],
  ])('that begins with an item’s number answers that item: "%s"', (said, id, words) => {
    expect(read(said)).toEqual({ kind: 'items', placed: [[id, words]], unplaced: [] });
  });

  test.each([
    '2-3 people came to my party',
    '2 - 3 people came to my party',
    '2 à 3 personnes sont venues',
    '2–3 personnes sont venues',
    '1.5 hours is enough',
    '1,5 heure suffit',
    '3:30 pm works',
    '3 : 30 me convient',
    '10:30 we met Sam at the library',
    '10 h 30, c’est parfait',
    '9:00–10:00 is best for me',
    '7 - 9 pm suits us',
    '1) and 2) are both lovely',
    '1. et 2. m’ont fait rire',
    '2 people sang.',
    '3 personnes ont chanté.',
    '5 years ago I moved here',
    '4-year-olds know more than I do',
    '1.- Pain',
    '11-year-old me would have loved it',
    '5. 50 $ suffit',
    '2026. What a year',
    '2:',
    'My 2: cents',
    'I liked 2: it made me laugh',
    'Two: I agree',
    '',
  ])('that begins with any other number is an answer to the digest: "%s"', (said) => {
    expect(read(said)).toEqual({ kind: 'digest' });
  });

  test.each([
    [
      '2: I agree\n5: So do I',
      [
        ['two', 'I agree'],
        ['five', 'So do I'],
      ],
    ],
    [
      '1: I agree\n2: I do not',
      [
        ['one', 'I agree'],
        ['two', 'I do not'],
      ],
    ],
    [
      'Hi all,\n\n2. Me too.\n\nTwice.\n\n5. Never.',
      [
        ['two', 'Me too.\n\nTwice.'],
        ['five', 'Never.'],
      ],
    ],
    [
      'n° 3 : moi aussi\nn° 7 : merci',
      [
        ['three', 'moi aussi'],
        ['seven', 'merci'],
      ],
    ],
    [
      '7: later\n2: sooner',
      [
        ['seven', 'later'],
        ['two', 'sooner'],
      ],
    ],
    ['2: three things:\n1. bread\n2. salt', [['two', 'three things:\n1. bread\n2. salt']]],
    ['2: once\n2: and twice', [['two', 'once\nand twice']]],
  ])('may answer several: "%s"', (said, placed) => {
    expect(read(said)).toEqual({ kind: 'items', placed, unplaced: [] });
  });

  test.each([
    '1. The cat came back\n2. So did my brother',
    '1) du pain\n2) du beurre\n3) des voisins',
    '1. Bread.\n\nIt rises at night.\n\n2. Salt.',
  ])('that counts from one may be a list of the writer’s own: "%s"', (said) => {
    expect(read(said).kind).toBe('perhaps-items');
  });

  test('that counts further than the digest does is a list of the writer’s own', () => {
    expect(answersTo(0, '1. Bread\n2. Salt\n3. Time', items.slice(0, 2))).toEqual({ kind: 'digest' });
  });

  test('may name a number that is not there', () => {
    expect(read('12: there is no such item')).toEqual({
      kind: 'items',
      placed: [],
      unplaced: [{ number: 12, words: 'there is no such item' }],
    });
    expect(read('2: yes\n99: no')).toMatchObject({ placed: [['two', 'yes']], unplaced: [{ number: 99 }] });
  });

  test('to an item’s own address answers that item, whatever number it begins with', () => {
    expect(answersTo(2, '1. Bread\n2. Salt', items)).toEqual({
      kind: 'items',
      placed: [{ id: 'two', number: 2, words: '1. Bread\n2. Salt' }],
      unplaced: [],
    });
  });
});
