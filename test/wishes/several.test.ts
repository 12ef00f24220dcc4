import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Hearing } from '../../shared/wishes/hearing.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { community } from '../support/builders.ts';

const read = (text: string, where: Hearing['where'] = 'settings') =>
  readWishes(text, { community, language: 'en', today: Temporal.PlainDate.from('2026-11-24'), where });
const kinds = (text: string, where?: Hearing['where']) => read(text, where).wishes.map(({ kind }) => kind);

describe('a mail with several wishes', () => {
  test.each([
    [
      'Would you let me know (a) what my current settings are and (b) where I can find the rules of the community?',
      ['settings', 'guidelines'],
    ],
    ['Please call me Jo and send me the letters once a month', ['name', 'rhythm']],
    ['Please end my letters and erase everything you have kept about me.', ['stop', 'forget-me']],
    ['Appelez-moi Jo pis envoyez-moi les lettres une fois par mois svp', ['name', 'rhythm']],
    ['Why do you keep sending me these? Please stop.', ['stop', 'why']],
  ])('is heard whole: “%s”', (text, expected) => {
    expect(kinds(text).toSorted()).toEqual(expected.toSorted());
  });

  test('says what else was asked for and not understood', () => {
    expect(read('Please send the letters weekly. Also can you put me on the phone tree?')).toEqual({
      wishes: [{ kind: 'rhythm', rhythm: 'weekly' }],
      rest: '',
      unheard: ['Also can you put me on the phone tree?'],
      doubt: null,
    });
    expect(
      read('Mettez-moi à chaque semaine svp. Pouvez-vous aussi m’envoyer une carte de membre ?').unheard,
    ).toEqual(['Pouvez-vous aussi m’envoyer une carte de membre ?']);
  });

  test.each([
    'Please send the letters weekly. Can you do that?',
    'Please send the letters weekly. Leave everything else as it is, please.',
    'Write to me in French please. Thanks for all your hard work!',
  ])('has nothing unheard where no more was asked: “%s”', (text) => {
    expect(read(text).unheard).toEqual([]);
  });
});

describe('words that sound like a wish in a reply to a letter', () => {
  test.each([
    ['speech that is told', 'Don’t send me to the back room, I said to the manager.'],
    ['speech with its speaker', 'Please make the letters bigger, my grandson said to the lady.'],
    ['speech that is told afterwards', 'Write bigger! That is what I tell the bank every month.'],
    ['another’s list', 'Take me off the list of people who think grief has stages.'],
    ['a figure of speech', 'Appelez-moi naïve si vous voulez, mais j’y crois encore.'],
    ['what others know', 'Everything you have about me in your head from the movies, put it down.'],
    ['another’s move', 'My sister moved to Thunder Bay and now I get letters from her every week.'],
    ['what is sent by others', 'Arrêtez de nous envoyer des formulaires de trois pages, on en peut plus.'],
    ['what is done at home', 'Stop sending us home early. We want real jobs with real hours.'],
  ])('is not acted on: %s', (_, text) => {
    expect(kinds(text, 'letter')).toEqual([]);
  });
});

describe('a wish that is named and not had', () => {
  test.each([
    'Please don’t put my letters on hold.',
    'Please do not change my name to Marie.',
    'How do I stop the letters if I ever want to?',
    'I am thinking about moving to Kingston next year.',
    'My brother wants to stop his letters, not me.',
    'Mon frère veut arrêter ses lettres, pas moi.',
    'Once a week my daughter reads the letters to me.',
    'I never asked to pause.',
  ])('is asked about at most: “%s”', (text) => {
    expect(kinds(text)).toEqual([]);
  });
  test.each([
    'Please don’t remove my name.',
    'Why did you remove my name?',
    'Did you share it already?',
    'I did not want to withdraw it, sorry for the confusion.',
    'Ne l’effacez pas svp, j’y tiens.',
  ])('changes nothing about one’s own words: “%s”', (text) => {
    expect(kinds(text, 'own-words')).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['I have a new apartment! It is in Kingston. I don’t live in Ottawa any more.', ['kingston']],
    ['We have sold up in Toronto, and now reside in Peterborough.', ['peterborough']],
    ['Je reste à Sudbury maintenant, j’ai lâché mon appart à Ottawa', ['sudbury']],
  ])('that is left is none that one moves to: “%s”', (text, regions) => {
    expect(read(text).wishes).toEqual([{ kind: 'moved', regions, unknown: [] }]);
  });
});

test('a day before which no letter is wanted is the day on which they come again', () => {
  expect(
    read(
      'Pas de lettres, j’ai mes examens jusqu’à la semaine prochaine. Donc pas de lettres avant le 15 décembre svp',
    ).wishes,
  ).toEqual([{ kind: 'pause', until: '2026-12-15' }]);
});

test('the day on which a helper comes is no rhythm', () => {
  expect(kinds('Marta helps me with my mail on Tuesdays. Please call me Jerome.')).toEqual(['name']);
});

describe('what is no end of all letters, or of a place’s', () => {
  test.each([
    'No more letters from Jo please',
    'Please stop sending me letters from Jo',
    'I don’t want letters from my landlord',
    'Plus de lettres de Jo svp',
  ])('“%s” is asked about', (text) => {
    expect(read(text, 'letter')).toMatchObject({ wishes: [], doubt: [[{ kind: 'perhaps-stop' }]] });
  });

  test.each(['No more letters from you please', 'Plus de lettres de votre part svp', 'Stop the letters'])(
    '“%s” is an end',
    (text) => {
      expect(kinds(text, 'letter')).toEqual(['stop']);
    },
  );

  test.each([
    'Please take me off the Kingston picnic',
    'Remove me from the picnic please',
    'Retirez-moi de la rencontre de Kingston',
  ])('“%s” leaves all letters as they are', (text) => {
    expect(read(text, 'letter').wishes).toEqual([]);
  });
});
