import { describe, expect, test } from 'vitest';
import { readRsvp } from '../../shared/gatherings/read-rsvp.ts';

const read = (words: string) => {
  const rsvp = readRsvp(words);
  return rsvp && `${rsvp.answer} ${rsvp.party}`;
};

describe('an answer to an invitation', () => {
  test.each([
    ['yes', 'yes 1'],
    ['Yes please!', 'yes 1'],
    ['Hi Sam,\nyes, thank you', 'yes 1'],
    ['No problem, I’ll be there', 'yes 1'],
    ['join', 'yes 1'],
    ['bringing two', 'yes 3'],
    ['Yes, bringing a friend', 'yes 2'],
    ['we are five', 'yes 5'],
    ['yes, for two', 'yes 2'],
    ['+1', 'yes 2'],
    ['Yes, I bring a cake', 'yes 1'],
    ['I’ll be there with my 2 kids', 'yes 3'],
    ['Sure, why not?', 'yes 1'],
    ['Yes! Can I bring my dog?', 'yes 1'],
    ['No, is there another one?', 'no 1'],
    ['yes, me and my sister', 'yes 2'],
    ['Yes! My sister and I will come', 'yes 2'],
    ['yes, with Paul', 'yes 2'],
    ['Yes, I’m coming with Paul and Ann', 'yes 3'],
    ['Yes, Paul and I will be there', 'yes 2'],
    ['yes, with my three kids', 'yes 4'],
    ['Yes, with Pleasure!', 'yes 1'],
    ['Yes, I’ll join with Zoom', 'yes 1'],
    ['yes, me and my wheelchair', 'yes 1'],
    ['My sister and I can’t make it', 'no 1'],
    ['no', 'no 1'],
    ['Sorry, I can’t make it', 'no 1'],
    ['not this time', 'no 1'],
    ['cancel', 'no 1'],
    ['Sorry, I have to cancel', 'no 1'],
    ['maybe', 'maybe 1'],
    ['I’m not sure yet', 'maybe 1'],
  ])('“%s”', (words, answer) => {
    expect(read(words)).toBe(answer);
  });

  test.each([
    ['oui', 'yes 1'],
    ['Avec plaisir !', 'yes 1'],
    ['Pas de problème, je viens', 'yes 1'],
    ['nous serons trois', 'yes 3'],
    ['Oui, on sera 4', 'yes 4'],
    ['j’amène deux amis', 'yes 3'],
    ['oui, avec ma sœur', 'yes 2'],
    ['je m’inscris', 'yes 1'],
    ['ok je viens avec mes deux enfants', 'yes 3'],
    ['Oui, je viens avec Paul!', 'yes 2'],
    ['Oui, ma sœur et moi', 'yes 2'],
    ['oui, moi et Paul', 'yes 2'],
    ['Avec Plaisir !', 'yes 1'],
    ['Non merci', 'no 1'],
    ['Je dois annuler, mon fils est malade', 'no 1'],
    ['Désolée, je ne peux pas venir', 'no 1'],
    ['peut-être', 'maybe 1'],
    ['Je ne sais pas encore', 'maybe 1'],
  ])('« %s »', (words, answer) => {
    expect(read(words)).toBe(answer);
  });

  test.each([
    'Is there parking?',
    'Is it ok if I bring my dog?',
    'How do I join?',
    'Can I come with my mom?',
    'Are you sure it is on Tuesday?',
    'Est-ce que c’est possible d’arriver plus tard ?',
    'No one told me where it is',
    'No idea yet',
    'yes, but I can’t stay long',
    'bringing bread',
    'Please don’t cancel it',
    '',
    'What should I bring?',
  ])('“%s” is asked about', (words) => {
    expect(read(words)).toBeNull();
  });

  test('other words beside it are for the host', () => {
    expect(readRsvp('yes')?.bare).toBe(true);
    expect(readRsvp('Oui merci')?.bare).toBe(true);
    expect(readRsvp('Yes, I bring a cake')?.bare).toBe(false);
    expect(readRsvp('Yes!\n\nIs there a ramp?')?.bare).toBe(false);
  });
});
