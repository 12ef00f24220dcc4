import type { InEachLanguage, Language } from '../language/language.ts';
import type { Quotation } from './letter-model.ts';

/** Why words wait for a steward, or who they would be shared without. */
type WaitingWhy = 'first' | 'all' | 'unsure' | 'unscanned' | 'paused' | 'asked-to-hold' | 'quiet';

/** What somebody shared before; nothing about what they read. */
export interface AuthorHistory {
  /** When they first shared something (ISO instant); null where they never did. */
  since: string | null;
  shared: number;
  declined: number;
  hidden: number;
  concerns: number;
}

/** Said between stewards and an author; `by` null where nobody is named. */
export interface Talk {
  side: 'steward' | 'author';
  by: string | null;
  words: string;
}

/** Why others do not read some words, as stewards may know it. */
export interface Refusal {
  what: 'hidden' | 'declined';
  by: string | null;
  reason: string;
  /** Of all who had one before; never shown to the author. */
  concerns: { by: string | null; words: string }[];
  /** Whether the author has asked for a review, and nobody has decided since. */
  review: boolean;
}

/** What a steward is told besides words that wait. */
export interface HeldView {
  news: 'new' | 'changed' | 'answered' | 'kept-own-words' | 'accepted' | 'review';
  why: WaitingWhy | null;
  /** The end of the quiet hour (ISO instant). */
  quietUntil: string | null;
  /** Where the words are: what can be said depends on it. */
  state: 'held' | 'quiet' | 'published' | 'declined' | 'hidden' | 'withdrawn';
  /** Where they are hidden or declined: by whom, and why. */
  refusal: Refusal | null;
  history: AuthorHistory;
  talk: Talk[];
  /** Stewards are named in the trail; so they are found when they are to be forgotten. */
  byIds: string[];
}

/** What became of words, as a steward hears who did it, or comes second. */
export type StewardNews =
  | 'published'
  | 'declined'
  | 'withdrawn'
  | 'quiet'
  | 'on-hold'
  | 'hidden'
  /** Left out after a review. */
  | 'upheld'
  | 'kept'
  | 'asked'
  | 'suggested'
  | 'paused'
  | 'let-back'
  /** They are shared, and nobody decided so. */
  | 'shared'
  /** Their writer keeps them for the stewards. */
  | 'private'
  /** The writer has left, and is not asked. */
  | 'author-left';

/** One line of a trail. */
export interface TrailLine {
  at: string;
  what:
    | 'held'
    | 'quiet'
    | 'hour-over'
    | 'on-hold'
    | 'asked'
    | 'answered'
    | 'approved'
    | 'declined'
    | 'suggested'
    | 'edited'
    | 'kept-own-words'
    | 'concern'
    | 'kept'
    | 'hidden'
    | 'review'
    | 'upheld'
    | 'withdrawn'
    | 'paused'
    | 'let-back';
  by: string | null;
  words: string;
}

/** The letters of the safe space, by kind. */
export type SafeSpaceLetter =
  // To stewards
  | {
      kind: 'concern';
      about: Quotation;
      /** Who says it: for stewards alone. */
      from: { author: string | null; place: InEachLanguage };
      words: string;
      reach: InEachLanguage;
      view: HeldView;
    }
  // To who raised a concern; `about` null where they named no words
  | { kind: 'concern-heard'; about: Quotation | null; words: string; stewards: string[] }
  | { kind: 'concern-settled'; outcome: 'kept' | 'hidden'; about: Quotation }
  // To the author
  | {
      kind: 'hidden';
      of: string;
      words: string;
      reason: string;
      steward: string;
      /** The language of what the steward says, where it is not the reader's; so in the next ones. */
      noteIn?: Language;
      /** After a review: the words stay out. */
      reviewed?: boolean;
    }
  | {
      kind: 'steward-question';
      of: string;
      words: string;
      question: string;
      steward: string;
      noteIn?: Language;
      /** Where the words are. */
      state: HeldView['state'];
      byIds: string[];
    }
  | {
      kind: 'edit-question';
      of: string;
      words: string;
      edited: string;
      language: Language;
      steward: string;
      byIds: string[];
    }
  | { kind: 'answer-passed-on'; of: string; words: string; review: boolean }
  // To who is paused from contributing, and back
  | {
      kind: 'sharing-pause';
      news: 'paused' | 'let-back' | 'over';
      /** An ISO date. */
      until: string | null;
      reason: string;
      noteIn?: Language;
      steward: string;
      byIds: string[];
    }
  // To who asks what was decided
  | {
      kind: 'history';
      all: { about: Quotation; lines: TrailLine[] }[];
      pauses: {
        at: string;
        what: 'paused' | 'let-back' | 'over';
        by: string | null;
        reason: string;
        until: string | null;
      }[];
      byIds: string[];
    }
  | { kind: 'guidelines'; stewards: string[] };
