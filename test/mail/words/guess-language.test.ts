import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../shared/mail/words/guess-language.ts';

describe('the language of somebody’s words', () => {
  test.each([
    'Yes',
    'Yes please',
    'Thank you very much',
    'stop',
    'Hello, I would like to join.',
    'My neighbour sang on the bus.',
    'pause until January 5',
    'What was the song?',
    'Hi',
    'help',
    'Yes, Ottawa',
    'my regions: Ottawa and Kingston',
    'Rain, then sun. Then my brother laughed.',
    'We made soup together.',
  ])('is English: %s', (text) => {
    expect(guessLanguage(text)).toBe('en');
  });

  test.each([
    'Oui',
    'Oui merci',
    'Merci beaucoup',
    'bonjour',
    'arrêt',
    'J’ai marché le long de la rivière.',
    'Ma voisine a chanté dans l’autobus',
    'non merci',
    'pause jusqu’en septembre',
    'oui, Ottawa',
    'Salut',
    'À ralentir.',
    'd’accord',
    'Pluie, puis soleil. Mon frère a ri.',
    'On a fait une soupe ensemble.',
  ])('is French: %s', (text) => {
    expect(guessLanguage(text)).toBe('fr');
  });

  test.each([
    'Danke schön, das war sehr nett von euch',
    'Muchas gracias por todo, ha sido muy bonito',
    'Grazie mille, è stato bellissimo',
    'Obrigado pela carta, gostei muito',
    'Спасибо большое',
    'ありがとうございます',
    '谢谢你们',
    'شكرا جزيلا',
    'Ik vond het heel mooi, dank je wel',
    'Min granne sjöng på bussen',
    '123',
    '😀',
    '',
  ])('is neither: %j', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  test('is that of an answer, not of the question kept above it', () => {
    expect(
      guessLanguage(
        '> Quand quelqu’un vous a-t-il surpris pour la dernière fois ?\n\nYesterday, on the bus.',
      ),
    ).toBe('en');
  });
});
