import { expect, test } from 'vitest';
import { noteIn } from '../../shared/moderation/note-in.ts';

test('a note in another language than its reader’s is known for one, and one in theirs is not', () => {
  expect(noteIn('Please leave out the name of your neighbour.', { language: 'fr' })).toEqual({
    noteIn: 'en',
  });
  expect(noteIn('Enlevez le nom de votre voisine, s’il vous plaît.', { language: 'fr' })).toEqual({});
  expect(noteIn('', { language: 'fr' })).toEqual({});
});
