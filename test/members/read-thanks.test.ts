import { describe, expect, test } from 'vitest';
import { isOnlyThanks } from '../../shared/members/read-thanks.ts';

describe('words that only thank', () => {
  test.each([
    'Thank you!',
    'thanks so much',
    'Thanks, Marie',
    'Many thanks!',
    'Thank you for sharing.',
    'Merci !',
    'Merci beaucoup',
    'Un grand merci, Amina',
    'Mille mercis'.replace('s', ''),
    'merci pour tes mots',
    '❤️',
    '👍🏽 👍',
    '<3',
    'thank you\n\nBest,\nKim',
    'Merci Marie, à bientôt',
    'thank you, see you soon',
  ])('%s', (words) => {
    expect(isOnlyThanks(words)).toBe(true);
  });
  test.each([
    '',
    'Thank you for number two, I felt the same when my son moved out.',
    'Merci, moi aussi je chante.',
    'thanks but no',
    'No thanks to the bus company',
    'I thank you',
    'Thank God it rained',
    '2',
    '!!!',
  ])('and words that tell something: “%s”', (words) => {
    expect(isOnlyThanks(words)).toBe(false);
  });
});
