import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import type { InEachLanguage, Language } from './language.ts';
import { en as plainEnglish } from './letters/plain/en.ts';
import { fr as plainFrench } from './letters/plain/fr.ts';
import { saidOtherwise } from './plain.ts';
import { type AccessProfile, isPlain } from './profile.ts';

export type { Words };

const standard: Record<Language, Words> = { en, fr };
const plain: Record<Language, Words> = {
  en: saidOtherwise(en, plainEnglish),
  fr: saidOtherwise(fr, plainFrench),
};

/**
 * The words of the letters in a language, as somebody best reads them: standard ones where no profile is named.
 * What one language has and another lacks does not compile.
 */
export const wordsIn = (language: Language, profile: AccessProfile = 'standard'): Words =>
  (isPlain(profile) ? plain : standard)[language];

/** The line that begins every letter one can answer: what stands below it in a reply is ours, not the writer's. */
export const replyLine: InEachLanguage = { en: en.replyLine, fr: fr.replyLine };
