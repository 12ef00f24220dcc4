import type { InEachLanguage, Language } from '../language/language.ts';
import type { Asked } from './asked.ts';
import type { FilesView } from './file-view.ts';
import type { Quotation } from './letter-model.ts';

/** Who wrote something, and where. */
export type Quoted = Pick<Quotation, 'author' | 'place'>;

/** What became of a mail that answers several items of a digest, by their numbers. */
export interface ReceiptsView {
  receipts: { number: number; receipt: ReceiptView }[];
  thanked: { number: number; to: Quoted }[];
  /** Words in answer to what nobody may read any more. */
  gone: ({ number: number } & Asked)[];
  /** Words whose number is not there (null: that have none). */
  unplaced: ({ number: number | null } & Asked)[];
  /** The highest number of the digest. */
  highest: number;
}

/** How far words may reach, from near to far. */
export interface ReachLevel {
  level: 'local' | 'regional' | 'provincial';
  place: InEachLanguage;
  chosen: boolean;
}

export interface ReceiptView {
  /** What became of the mail: new, corrected, or changed by a word. */
  news:
    | 'received'
    | 'corrected'
    | 'unchanged'
    | 'reach'
    | 'private'
    | 'anonymous'
    | 'shared'
    | 'described'
    | 'files'
    | 'withdrawn'
    | 'already-withdrawn';
  /** What it answers: the prompt's question, or the words of the contribution it responds to. */
  answers:
    | { kind: 'prompt'; question: Asked }
    /** `byMail`: its author gets the words in a letter, as soon as others may read them, or has them already. */
    | { kind: 'response'; to: Quotation; byMail: boolean }
    /** Nothing: it is shared unasked, with as many people as its writer says. */
    | { kind: 'share'; as: 'story' | 'resource' | 'question'; levels: ReachLevel[] };
  words: string;
  /** What came with them. */
  files?: FilesView;
  language: Language;
  authorName: string | null;
  /** Somebody helped to write them, which readers learn. */
  withSupport?: boolean;
  /** A name that stands in the words themselves, as below a letter. */
  nameInWords: string | null;
  visibility: 'community' | 'anonymous' | 'stewards';
  state: 'held' | 'quiet' | 'published' | 'declined' | 'hidden' | 'withdrawn';
  /** The end of its quiet hour (ISO instant). */
  quietUntil?: string | null;
  /** Where its writer is said to be, where their name is not shown. */
  place: InEachLanguage;
  /** Whose digests will carry it. */
  reach: InEachLanguage;
  /** The first day on which anybody may read it in a digest (ISO date). */
  firstDigest: string;
  /** True where we could not tell new words from quoted ones and kept everything for a steward to see. */
  unsure: boolean;
  promptClosed: boolean;
}
