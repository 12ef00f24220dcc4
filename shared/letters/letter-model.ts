import type { Community, Steward } from '../community/community.ts';
import type { Rhythm } from '../community/rhythm.ts';
import type { InEachLanguage, Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { ArrivalsView } from './arrivals-view.ts';
import type { Asked } from './asked.ts';
import type { DeskLetter } from './desk-view.ts';
import type { DigestView } from './digest-view.ts';
import type { FilesLetter, FileView } from './file-view.ts';
import type { GatheringLetter } from './gathering-letter.ts';
import type { HarvestView } from './harvest-view.ts';
import type { MyDataView, WhyView } from './privacy-view.ts';
import type { Approval, DraftView, PromptProblem, PromptView } from './prompt-view.ts';
import type { Quoted, ReceiptsView, ReceiptView } from './receipt-view.ts';
import type { HeldView, SafeSpaceLetter, StewardNews } from './safe-space-view.ts';
import type { ExpiredView, UnfitView } from './sending-view.ts';
import type { SupportLetter } from './support-view.ts';

export type { DigestItem, DigestSection, DigestView } from './digest-view.ts';
export type { MyDataView, WhyView } from './privacy-view.ts';
export type { DraftView, PromptProblem, PromptView } from './prompt-view.ts';
export type { ReachLevel, ReceiptsView, ReceiptView } from './receipt-view.ts';

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
  /** What the slot `yours` says to a member, by their id; nothing to all others. It begins with a line break (slots.ts), where it says anything. */
  yours?: Record<string, string>;
}

/** Why we found no words in a mail. */
export type Unreadable = 'too-large' | 'empty' | 'attachments-only' | 'encrypted' | 'broken';

/** Everything Roundletter writes, by kind. Dates are ISO (YYYY-MM-DD) or instants; names of places come in each language. */
export type LetterModel =
  // Members
  | { kind: 'confirm'; regions: PlaceTree }
  | { kind: 'welcome'; name: string | null; settings: Settings; stewards: Steward[]; firstDigest: string }
  | { kind: 'choose-region'; regions: PlaceTree; unknown: string[] }
  | { kind: 'already-member'; settings: Settings }
  /** `undo`: what to reply to have it as it was; `guessed`: places whose names were misspelt; `unheard`: what was asked for besides, and not understood. */
  | {
      kind: 'settings';
      settings: Settings;
      changed: Change[];
      regions: PlaceTree;
      undo?: string[];
      guessed?: InEachLanguage[];
      unheard?: string[];
    }
  | { kind: 'goodbye' }
  | { kind: 'not-a-member' }
  | { kind: 'help'; isSteward: boolean; notUnderstood: string | null }
  | { kind: 'sender-check'; wroteFrom: string; excerpt: string }
  | { kind: 'ask-stop'; words: string }
  /** `options`: what could be meant, each as one says it; `shareable`: or words to share. */
  | { kind: 'which-wish'; words: string; options: string[]; shareable: boolean }
  | { kind: 'unreadable'; why: Unreadable }
  | { kind: 'old-token' }
  | { kind: 'can-you-read-us'; name: string | null }
  /** Of a month (`2026-11`) without a digest, to who asked for it. */
  | { kind: 'still-here'; month: string }
  // What we hold of a person
  | { kind: 'my-data'; data: MyDataView }
  /** `shared`: how many things of theirs others can read; `unsure`: asked once more. A steward's name stands in the community's file, out of reach. */
  | { kind: 'ask-to-forget'; shared: number; hosts: boolean; isSteward: boolean; unsure: boolean }
  /** The last letter; `null` where there were no words. */
  | { kind: 'forgotten'; words: 'erase' | 'keep' | null }
  /** To somebody who writes after that; `on` is an instant. */
  | { kind: 'was-forgotten'; on: string }
  | { kind: 'why'; why: WhyView }
  // To who came with a list: asked for by nobody who reads them
  | { kind: 'invitation'; by: string; list: string; regions: PlaceTree }
  | {
      kind: 'moved-in';
      name: string | null;
      list: string;
      settings: Settings;
      stewards: Steward[];
      firstDigest: string;
    }
  | { kind: 'renewal'; name: string | null; until: string }
  /** Instead of a letter that did not come out right. */
  | { kind: 'could-not-write' }
  // To stewards, once a week
  | { kind: 'letters-not-arriving'; note: ArrivalsView }
  // Prompts and reflections
  | { kind: 'prompt'; prompt: PromptView }
  | { kind: 'prompt-reminder'; prompt: PromptView }
  | { kind: 'prompt-preview'; draft: DraftView; approval: Approval; problems: PromptProblem[] }
  /** A series that was prepared, or what is planned: numbered in this order. */
  | {
      kind: 'prompt-list';
      news: 'prepared' | 'planned';
      drafts: DraftView[];
      approval: Approval;
      problems: PromptProblem[];
      unclear: boolean;
    }
  | { kind: 'prompt-sent'; prompt: PromptView; audience: number }
  /** What became of a question; `stewards` are those who were asked. */
  | {
      kind: 'prompt-news';
      news: 'sent-before' | 'closed-before' | 'cancelled' | 'asked';
      prompt: PromptView;
      stewards: string[];
    }
  | { kind: 'prompt-declined'; prompt: PromptView; steward: string; reason: string }
  // Harvest letters
  /** `others` are harvest letters that the reader can ask for, by number. */
  | { kind: 'harvest'; harvest: HarvestView; others: { number: number; question: string }[] }
  | { kind: 'harvest-preview'; harvest: HarvestView; about: HarvestPreview }
  | { kind: 'harvest-empty'; prompt: PromptView; waiting: number }
  | {
      kind: 'harvest-news';
      news: 'sent' | 'sent-before' | 'waits' | 'unclear' | 'nothing-kept';
      question: Asked;
      audience: number;
    }
  | { kind: 'receipt'; receipt: ReceiptView }
  | ({ kind: 'receipts' } & ReceiptsView)
  /** Are the numbers in a mail those of a digest? `to` null where one names a question or a gathering; `question`: the lead, which the mail answers otherwise. */
  | {
      kind: 'which-numbers';
      parts: ({ number: number; to: Quoted | null; isGathering?: boolean } & Asked)[];
      question: Asked | null;
    }
  | { kind: 'not-a-steward'; stewards: Steward[] }
  // Responses and messages
  | { kind: 'response'; response: Quotation; yourWords: string }
  | { kind: 'all-words'; item: Quotation }
  | FilesLetter
  | { kind: 'passed-on'; stewards: Steward[]; words: string }
  | {
      kind: 'message-to-stewards';
      from: string | null;
      address: string;
      place: InEachLanguage;
      words: string;
      /** Whether it waits until a steward answers, or says that it is done. */
      waits?: boolean;
    }
  // Moderation
  | {
      kind: 'moderation';
      held: Quotation;
      question: Asked | null;
      answers: Quotation | null;
      /** Who is to read it. */
      reach: InEachLanguage;
      unsure: boolean;
      view?: HeldView;
    }
  | {
      kind: 'decided';
      decision: StewardNews;
      by: string;
      first: boolean;
      /** Null where it was decided about a person alone: `who`. */
      held: Quotation | null;
      who?: string;
    }
  | { kind: 'decision-unclear'; held: Quotation; view?: HeldView }
  | { kind: 'approved'; words: string; firstDigest: string }
  | { kind: 'declined'; words: string; reason: string; steward: string; noteIn?: Language }
  | GatheringLetter
  | SafeSpaceLetter
  | DeskLetter
  | SupportLetter
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
  name: string | null;
  language: Language;
  regions: InEachLanguage[];
  rhythm: Rhythm;
  profile: AccessProfile;
  /** Whether answers to their words come by letter, and a letter in a month without a digest. */
  answers: boolean;
  stillHere: boolean;
  /** No end where it was said without one. */
  paused: boolean;
  pausedUntil: string | null;
}

/** What a wish changed, so that the answer can say it. */
export type Change =
  | 'language'
  | 'regions'
  | 'rhythm'
  | 'profile'
  | 'answers'
  | 'still-here'
  | 'name'
  | 'paused'
  | 'resumed'
  | 'renewed'
  | 'nothing';

/** What stewards are told of a harvest letter that waits for their word. */
export interface HarvestPreview {
  /** Why it comes: first, as a reminder, changed by the reader, or since there is more in it than stewards had seen. */
  why: 'first' | 'reminder' | 'changed' | 'grown';
  audience: number;
  /** Answers that a steward has not decided about, and those that were left out. */
  held: number;
  leftOut: number;
  /** When they are reminded (ISO date); null where they have been. */
  remindOn: string | null;
}

/** Somebody's words with who and where; `author` null where they are anonymous or gave no name. */
export interface Quotation {
  author: string | null;
  place: InEachLanguage;
  language: Language;
  words: string;
  /** Somebody helped to write them. */
  withSupport?: boolean;
  /** The contribution that is quoted, by id: not shown, but so the letter is found when its writer is to be forgotten. */
  of?: string;
  /** What came with the words. */
  files?: FileView[];
}
