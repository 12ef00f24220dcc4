import type { Community, Steward } from '../community/community.ts';
import type { InEachLanguage, Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { ArrivalsView } from './arrivals-view.ts';
import type { DigestView } from './digest-view.ts';
import type { GatheringLetter } from './gathering-letter.ts';
import type { ExpiredView, UnfitView } from './sending-view.ts';

export type { DigestItem, DigestSection, DigestView } from './digest-view.ts';

/** What every letter knows besides its own words. Texts in models are plain Unicode; whoever renders them escapes them. */
export interface Frame {
  community: Community;
  language: Language;
  profile: AccessProfile;
  /** Bulk letters carry the unsubscribe link and the list id. */
  bulk: boolean;
}

/** From letter model to what is sent; slots (see slots.ts) stay unfilled. Injected into steps, so that they know no React. */
export type Render = (model: LetterModel, frame: Frame) => Promise<Rendered>;

export interface Rendered {
  subject: string;
  /** Null for who reads plain text alone. */
  html: string | null;
  text: string;
  /** What the slot `yours` says to a member, by their id; nothing to all others. It begins with a line feed, where it says anything. */
  yours?: Record<string, string>;
}

/** Everything Roundletter writes, by kind. Dates are ISO (YYYY-MM-DD) or instants; names of places come in each language. */
/** Why we found no words in a mail. */
export type Unreadable = 'too-large' | 'empty' | 'attachments-only' | 'encrypted' | 'broken';

export type LetterModel =
  // Members
  | { kind: 'confirm'; regions: PlaceTree }
  | { kind: 'welcome'; name: string | null; settings: Settings; stewards: Steward[]; firstDigest: string }
  | { kind: 'choose-region'; regions: PlaceTree; unknown: string[] }
  | { kind: 'already-member'; settings: Settings }
  | { kind: 'settings'; settings: Settings; changed: Change[]; regions: PlaceTree }
  | { kind: 'goodbye' }
  | { kind: 'not-a-member' }
  | { kind: 'help'; isSteward: boolean; notUnderstood: string | null }
  | { kind: 'sender-check'; wroteFrom: string; excerpt: string }
  | { kind: 'ask-stop'; words: string }
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'old-token' }
  | { kind: 'can-you-read-us'; name: string | null }
  /** Instead of a letter that did not come out right. */
  | { kind: 'could-not-write' }
  // To stewards, once a week
  | { kind: 'letters-not-arriving'; note: ArrivalsView }
  // Prompts and reflections
  | { kind: 'prompt'; prompt: PromptView }
  | { kind: 'prompt-preview'; prompt: PromptView; audience: number; problems: PromptProblem[] }
  | { kind: 'prompt-sent'; prompt: PromptView; audience: number }
  | { kind: 'receipt'; receipt: ReceiptView }
  | { kind: 'not-a-steward'; stewards: Steward[] }
  // Responses and messages
  | { kind: 'response'; response: Quotation; yourWords: string }
  | { kind: 'all-words'; item: Quotation }
  | { kind: 'passed-on'; stewards: Steward[]; words: string }
  | {
      kind: 'message-to-stewards';
      from: string | null;
      address: string;
      place: InEachLanguage;
      words: string;
    }
  // Moderation
  | {
      kind: 'moderation';
      held: Quotation;
      question: string | null;
      answers: Quotation | null;
      unsure: boolean;
    }
  | {
      kind: 'decided';
      decision: 'published' | 'declined' | 'withdrawn';
      by: string;
      first: boolean;
      held: Quotation;
    }
  | { kind: 'decision-unclear'; held: Quotation }
  | { kind: 'approved'; words: string; nextDigest: string }
  | { kind: 'declined'; words: string; reason: string; steward: string }
  | GatheringLetter
  // Digests
  | { kind: 'digest'; digest: DigestView }
  // About sending, to stewards
  | { kind: 'sending-stopped'; why: 'paused' | 'quota' | 'not-set-up'; since: string }
  | { kind: 'editions-expired'; editions: ExpiredView[] }
  | { kind: 'letters-not-sent'; editions: UnfitView[] };

/** The region tree as shown when somebody chooses. */
export interface PlaceTree {
  name: InEachLanguage;
  regions: PlaceTree[];
}

export interface Settings {
  address: string;
  language: Language;
  regions: InEachLanguage[];
  rhythm: 'weekly' | 'monthly';
  profile: AccessProfile;
  pausedUntil: string | null;
}

/** What a wish changed, so that the answer can say it. */
export type Change = 'language' | 'regions' | 'rhythm' | 'profile' | 'paused' | 'resumed' | 'nothing';

export interface PromptView {
  id: string;
  question: string;
  steward: string;
  place: InEachLanguage;
  closesOn: string;
}

export type PromptProblem =
  | { kind: 'unknown-region'; written: string }
  | { kind: 'unknown-date'; written: string }
  | { kind: 'date-past'; written: string };

/** Somebody's words with who and where; `author` null where they are anonymous or gave no name. */
export interface Quotation {
  author: string | null;
  place: InEachLanguage;
  language: Language;
  words: string;
}

export interface ReceiptView {
  /** What became of the mail: new, corrected, or changed by a word. */
  news: 'received' | 'corrected' | 'private' | 'anonymous' | 'shared' | 'withdrawn' | 'already-withdrawn';
  /** What it answers: the prompt's question, or the words of the contribution it responds to. */
  answers: { kind: 'prompt'; question: string } | { kind: 'response'; to: Quotation };
  words: string;
  authorName: string | null;
  visibility: 'community' | 'anonymous' | 'stewards';
  state: 'held' | 'published' | 'declined' | 'withdrawn';
  /** Whose digests will carry it. */
  reach: InEachLanguage;
  /** When the next digest goes out (ISO date). */
  nextDigest: string;
  /** True where we could not tell new words from quoted ones and kept everything for a steward to see. */
  unsure: boolean;
  promptClosed: boolean;
}
