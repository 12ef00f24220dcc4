import type { Language } from '../language.ts';
import { en, type PageWords } from './en.ts';
import { fr } from './fr.ts';

export type { PageWords };

/** The words of the web pages, by language. */
export const pageWords: Record<Language, PageWords> = { en, fr };
