import { fleschKincaid } from 'flesch-kincaid';
import type { Language } from '../../../shared/language/language.ts';
import { syllablesIn } from './syllables.ts';

export interface Measured {
  words: number;
  wordsPerSentence: number;
  /** The sentence with the most words. */
  longest: string;
  /** Flesch–Kincaid grade in English: years of school. Kandel–Moles score in French: 0 (hard) to 100 (easy). */
  score: number;
  /** Läsbarhetsindex, for both languages alike: words to a sentence, plus words of more than six letters in a hundred. */
  lix: number;
}

/**
 * How hard sentences are to read. Kandel & Moles, "Application de l'indice de Flesch à la langue française", Cahiers
 * d'études de Radio-Télévision 19 (1958); Björnsson, "Läsbarhet" (1968); Kincaid et al., Navy RBR 8-75 (1975).
 */
export function measure(sentences: string[], language: Language): Measured {
  const all = sentences.flatMap(wordsOf);
  const syllable = all.reduce((sum, word) => sum + syllablesIn[language](word), 0);
  const perSentence = all.length / sentences.length;
  const long = all.filter((word) => lettersOf(word) > 6).length;
  const score =
    language === 'en'
      ? fleschKincaid({ sentence: sentences.length, word: all.length, syllable })
      : 207 - 1.015 * perSentence - 73.6 * (syllable / all.length);
  return {
    words: all.length,
    wordsPerSentence: perSentence,
    longest: sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '',
    score,
    lix: perSentence + (100 * long) / all.length,
  };
}

/** What elides, or has a hyphen, is one word: "d’abord", "personne-ressource". Addresses are none. */
export const wordsOf = (sentence: string): string[] =>
  sentence.replace(/\S+@\S+/g, '').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** The sentences of a text: each ends with . ! ? … or with its line. */
export const sentencesOf = (text: string): string[] =>
  text.split(/\n|(?<=[.!?…][”»]?) +/u).filter((sentence) => wordsOf(sentence).length > 0);

const lettersOf = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;
