import type { Language } from '../language/language.ts';
import { guessLanguage } from '../mail/words/guess-language.ts';

/** The language of a steward's note, where it is another than its reader's: their letter says so. */
export function noteIn(note: string, reader: { language: Language }): { noteIn?: Language } {
  const language = guessLanguage(note);
  return language && language !== reader.language ? { noteIn: language } : {};
}
