import { type Language, languages } from '../language/language.ts';

/** A question, and the language it is in: not always its reader's, for a steward may write it in one alone. */
export interface Asked {
  words: string;
  language: Language;
}

/** A question in each language it was written in. */
export type Question = { [L in Language]?: string | undefined };

/** The question in the reader's language where it was written in it, else as it was written. */
export function questionIn(question: Question, language: Language): Asked {
  const written = [language, ...languages].find((one) => question[one] !== undefined) ?? language;
  return { words: question[written] ?? '', language: written };
}
