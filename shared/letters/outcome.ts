import type { Reader } from '../language/profile.ts';
import type { Write } from '../platform/table.ts';
import type { Attachment } from './attachment-store.ts';
import type { CalendarPart } from './delivery.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterModel } from './letter-model.ts';

/** A personal letter that a decision asks for. Strangers (no member) are mailed at their address, who helps a member by what we know of that. */
export interface Outgoing {
  to: { memberId: string } | { address: string } | { supportId: string };
  /** Who helped to write the mail it answers, by support id: they get a copy, and the member reads that it was they. */
  helpedBy?: string;
  /** Every letter, also one about an error, comes as its reader best reads; a stranger's is `standard`. */
  reader: Reader;
  model: LetterModel;
  context: LetterContext;
  /** What it puts into its reader's calendar. */
  calendar?: CalendarPart;
  /** The mail it answers, for threading; null for letters that start a conversation. */
  answers: Thread | null;
  /** Files that go with it. */
  attachments?: Attachment[];
}

/** Message-ids without angle brackets (RFC 5322 §3.6.4). */
export interface Thread {
  messageId: string;
  references: string[];
}

/** What a decision comes to: a word for the log, what to write, what to send. Written in one transaction (rule 3). */
export interface Outcome {
  what: string;
  writes: Write[];
  letters: Outgoing[];
  /** Editions among the writes that `functions/schedule` is to plan. */
  editions?: string[];
  /** People among the writes whom `functions/schedule` is to forget, by their plans. */
  forgettings?: string[];
}

/** An outcome that changes and sends nothing. */
export const nothing = (what: string): Outcome => ({ what, writes: [], letters: [] });

/** Several outcomes of one mail, as one. */
export const allOf = (outcomes: Outcome[]): Outcome => ({
  what: outcomes.map(({ what }) => what).join('; '),
  writes: outcomes.flatMap(({ writes }) => writes),
  letters: outcomes.flatMap(({ letters }) => letters),
  ...(outcomes.some(({ editions }) => editions)
    ? { editions: outcomes.flatMap(({ editions = [] }) => editions) }
    : {}),
});
