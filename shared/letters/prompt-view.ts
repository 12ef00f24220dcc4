import type { InEachLanguage } from '../language/language.ts';
import type { Asked, Question } from './asked.ts';

/** A prompt as its readers see it. */
export interface PromptView {
  id: string;
  question: Asked;
  steward: string;
  place: InEachLanguage;
  closesOn: string;
}

/** A prompt as stewards see it before it goes out: in each language it was written in, when, and to how many. */
export interface DraftView {
  question: Question;
  steward: string;
  place: InEachLanguage;
  /** ISO date: the last day of answers, if it goes out as is said here. */
  closesOn: string;
  state: 'draft' | 'scheduled' | 'open' | 'over' | 'cancelled';
  /** As clocks show it at its place (`2026-12-01T09:00`); null where nobody said when. */
  sendsAt: string | null;
  audience: number;
}

/** What could not be read, or should be looked at again, in a steward's mail. `day` is an ISO date. */
export type PromptProblem =
  | {
      kind: 'unknown-region' | 'unknown-date' | 'unknown-moment' | 'date-past' | 'moment-past';
      written: string;
    }
  | { kind: 'date-far'; written: string; day: string }
  /** It would have closed before it goes out. */
  | { kind: 'closes-too-soon'; day: string }
  | { kind: 'no-question' }
  /** One moment for all questions of a list. */
  | { kind: 'several-at-once' }
  /** *Send*, and something besides. */
  | { kind: 'send-and-more' }
  /** New words in one language only, of a question that has both. */
  | { kind: 'one-language'; language: 'en' | 'fr' };

/** Who has a word in whether a question goes out, as a steward reads of it. */
export interface Approval {
  /** The stewards whose yes is needed; nobody, where the reader's own is enough. */
  needed: string[];
  /** The steward who asks for the reader's yes; null where it is the reader's own question. */
  askedBy: string | null;
}
