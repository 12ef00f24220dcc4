import type { Steward } from '../community/community.ts';
import type { InEachLanguage, Language } from '../language/language.ts';
import type { DigestView } from './digest-view.ts';

/** The letters of the stewards' desk, by kind. */
export type DeskLetter =
  | { kind: 'waiting-list'; waiting: WaitingView }
  | { kind: 'who-is-new'; news: NewcomersView }
  | { kind: 'how-are-we-doing'; how: HowView }
  /** `digest` null where there is nothing new. */
  | { kind: 'digest-preview'; digest: DigestView | null; about: PreviewView }
  | { kind: 'hand-over'; about: HandOverView }
  | { kind: 'on-duty'; duty: DutyView }
  /** To a member who asked what stewards ask. */
  | { kind: 'for-stewards'; stewards: Steward[] };

/** What waits for stewards, the longest first; a reply decides by number. */
export interface WaitingView {
  /** Why it comes: one asked for what is held or for all, decided something, looks after a region from now on, or is on duty. */
  why: 'held' | 'all' | 'decided' | 'handed-over' | 'on-duty';
  items: WaitingItem[];
  /** How many more there are than a letter shows. */
  more: number;
  /** How many people were asked to join and have not answered; null where nobody wants to know. */
  asked: number | null;
  /** What the reader has just decided. */
  decided: Decided[];
  /** Whether we could not tell what they decided. */
  unclear: boolean;
}

export interface WaitingItem {
  number: number;
  what: 'words' | 'gathering' | 'question' | 'harvest' | 'concern' | 'message';
  days: number;
  place: InEachLanguage;
  /** Whose words they are, of a concern those it is about; null where they gave no name. */
  author: string | null;
  /** Somebody's words, a title, or a question; shortened by who shows it. */
  words: string;
  language: Language;
  of?: string;
  /** Who reads words if they are approved, and how many files came with them. */
  readers?: InEachLanguage;
  files?: number;
  /** Who was asked, by name. */
  asked: string[];
  /** Their ids: not shown, but so the letter is found when one of them is to be forgotten. */
  byIds?: string[];
}

export interface Decided {
  /** `answered`: a message, of which nothing is kept, since another steward answered it before. */
  decision:
    | 'approved'
    | 'declined'
    | 'kept'
    | 'hidden'
    | 'done'
    | 'before'
    | 'answered'
    | 'gone'
    | 'later'
    | 'changed'
    | 'own';
  author: string | null;
  place: InEachLanguage;
  words: string;
  language: Language;
  of?: string;
  /** Of a message, who wrote it. */
  byIds?: string[];
}

/** Who joined since a day (ISO date), by place. */
export interface NewcomersView {
  since: string;
  places: {
    place: InEachLanguage;
    /** `on`: ISO instants. */
    people: { name: string | null; on: string }[];
    byIds: string[];
  }[];
  /** How many more than a letter names. */
  more: number;
  /** How many were asked to join and have not answered. */
  asked: number;
}

/** Two periods of thirty days beside each other, in numbers. Dates are ISO. */
export interface HowView {
  place: InEachLanguage;
  from: string;
  until: string;
  now: Figures;
  before: Figures;
  members: number;
  /** By place, in hundredths of all; empty where there are too few people to say so. `place` null: all smaller ones together. */
  balance: { place: InEachLanguage | null; members: number; voices: number }[];
  /** Places that are heard much less than others. */
  quiet: InEachLanguage[];
}

export interface Figures {
  /** People who wrote, and those of them who had been silent for sixty days. */
  voices: number;
  returning: number;
  reflection: number;
  response: number;
  story: number;
  resource: number;
  question: number;
  harvests: number;
  gatherings: number;
  answers: number;
}

export interface PreviewView {
  place: InEachLanguage;
  /** When it goes out (ISO instant), and the time zone it is seen in. */
  at: string;
  timeZone: string;
  readers: number;
  /** In which language the digest is not shown here. */
  other: Language | null;
}

export interface HandOverView {
  news:
    | 'asked'
    | 'request'
    | 'new'
    | 'former'
    | 'others'
    | 'declined'
    | 'not-a-member'
    | 'yourself'
    | 'over'
    | 'unclear';
  /** Who looked after the places, and who is to. */
  from: string;
  to: { name: string; address: string };
  places: InEachLanguage[];
  byIds: string[];
}

export interface DutyView {
  news: 'told' | 'set' | 'away' | 'unknown';
  /** The day (ISO date) until which its reader is away. */
  until?: string;
  place: InEachLanguage;
  /** In the order in which they are asked; empty where all are asked at once. `away`: until when (ISO date). */
  order: { name: string; away: string | null; email: string }[];
  /** Names that are no steward's. */
  unknown: string[];
}
