import { describe, expect, test } from 'vitest';
import { answerItems } from '../../shared/inbox/digest-items.ts';

const items = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const read = (words: string) => answerItems(0, words, items);

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
    expect(read(said)).toEqual({ id, words });
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
    '1. The cat came back\n2. So did my brother',
    '1) du pain\n2) du beurre\n3) des voisins',
    '1. Bread.\n\nIt rises at night.\n\n2. Salt.',
    '1: I agree\n2: I do not',
    '1) and 2) are both lovely',
    '1. et 2. m’ont fait rire',
    '2 people sang.',
    '3 personnes ont chanté.',
    '5 years ago I moved here',
    '4-year-olds know more than I do',
    '1.- Pain',
    '11-year-old me would have loved it',
    '5. 50 $ suffit',
    '12: there is no such item',
    '2026. What a year',
    '2:',
    'My 2: cents',
    'I liked 2: it made me laugh',
    'Two: I agree',
    '',
  ])('that begins with any other number is an answer to the digest: "%s"', (said) => {
    expect(read(said)).toBeNull();
  });

  test('to an item’s own address answers that item, whatever number it begins with', () => {
    expect(answerItems(2, '1. Bread\n2. Salt', items)).toEqual({
      id: 'two',
      words: '1. Bread\n2. Salt',
    });
  });
});
