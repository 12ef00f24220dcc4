import type { Language } from '../shared/language/language.ts';
import { wordsIn } from '../shared/language/words.ts';
import type { Frame } from '../shared/letters/letter-model.ts';
import { type Block, text, words } from './blocks.ts';

/** What a steward wrote to somebody; where it is in another language than theirs, that is said first. */
export const noteBlocks = (
  note: string,
  noteIn: Language | undefined,
  { language, profile }: Pick<Frame, 'language' | 'profile'>,
): Block[] => [
  ...(noteIn ? [text(wordsIn(language, profile).noteIn[noteIn])] : []),
  words(note, noteIn ?? null),
];
