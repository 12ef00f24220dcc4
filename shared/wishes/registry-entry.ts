import type { InEachLanguage } from '../language/language.ts';
import type { Hearing } from './hearing.ts';

/** A wish as we tell of it: what one may write, who may, in answer to what, and what comes back. */
export interface Entry {
  examples: { en: string[]; fr: string[] };
  who: 'anyone' | 'a member' | 'its author' | 'a steward';
  /** How a mail with it is heard. */
  where: Hearing['where'];
  answer: InEachLanguage;
}

/** An entry, for any member unless it is said otherwise. */
export const of = (
  en: string[],
  fr: string[],
  answer: string,
  reponse: string,
  more: Partial<Pick<Entry, 'who' | 'where'>> = {},
): Entry => ({
  examples: { en, fr },
  who: 'a member',
  where: 'letter',
  answer: { en: answer, fr: reponse },
  ...more,
});
