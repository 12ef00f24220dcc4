import type { Language } from '../language/language.ts';
import type { DeliveryState } from './delivery.ts';
import type { Settings } from './letter-model.ts';
import type { TrailView } from './support-view.ts';

/** How somebody said yes or no; see `Consent`. */
type ConsentMethod = 'mail' | 'page' | 'one-click' | 'steward-file' | 'import';

/** What a letter of ours was for, in few words. */
type LetterSort =
  | 'digest'
  | 'prompt'
  | 'harvest'
  | 'answer'
  | 'response'
  | 'gathering'
  | 'hosting'
  | 'words'
  | 'message'
  | 'support'
  | 'steward'
  | 'confirm'
  | 'list'
  | 'check'
  | 'still-here'
  | 'other';

/** Everything we hold of a person as a letter shows it: long lists are cut, and the file with it has them whole. Dates are ISO instants. */
export interface MyDataView {
  settings: Settings;
  /** Null for who has not said yes. */
  joinedAt: string | null;
  consents: {
    at: string;
    kind: 'asked' | 'implied' | 'confirmed' | 'withdrawn' | 'complained' | 'returned';
    method: ConsentMethod;
    wording: string;
    brought?: Brought;
  }[];
  contributions: Shown<MyWords>;
  /** How many concerns they raised. */
  concerns?: number;
  /** How often they were paused from contributing. */
  sharingPauses?: number;
  /** How often they thanked somebody. */
  thanksGiven: number;
  /** What they host (by when they wrote it), and what they answered to the invitations of others. */
  gatherings: Shown<{ at: string; title: string; said: 'host' | 'yes' | 'no' | 'maybe' }>;
  /** Those of one month, sort and state are one line; `at` is when the last of them was written. */
  letters: Shown<{ at: string; sort: LetterSort; state: DeliveryState; count: number }>;
  mails: Shown<{ receivedAt: string; until: string }>;
  /** How many of our letters came back. */
  bounces: number;
  /** Who helps them, and what was done; absent where nobody ever did. */
  support?: TrailView;
  /** How many people they help, or did. */
  helping?: number;
}

/** Who brought somebody's address, with which list, and when it came to us. */
export interface Brought {
  by: string;
  list: string;
  at: string;
}

/** The latest of a list, and how many more there are. */
interface Shown<T> {
  latest: T[];
  more: number;
}

interface MyWords {
  at: string;
  kind: 'reflection' | 'response' | 'story' | 'resource' | 'question';
  /** The beginning of them. */
  words: string;
  language: Language;
  fate: 'published' | 'anonymous' | 'stewards' | 'held' | 'quiet' | 'declined' | 'hidden' | 'withdrawn';
  decidedBy: string | null;
  thanks: number;
}

/** Why somebody got a letter, from the record. Dates are ISO instants. */
export interface WhyView {
  /** Null where they asked about our letters in general. */
  letter: { sort: LetterSort; sentAt: string } | null;
  status: 'asked' | 'member' | 'left';
  /** How they came to be written to, where that is known. */
  since: { at: string; method: ConsentMethod; brought?: Brought } | null;
  settings: Settings;
}
