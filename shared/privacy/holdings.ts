import type { Contribution } from '../contributions/contribution.ts';
import type { KeptMail } from '../mail/kept-mail.ts';
import type { Consent, Member } from '../members/member.ts';
import type { Trouble } from '../members/trouble.ts';
import type { Prompt } from '../reflections/prompt.ts';
import type { Support } from '../support/support.ts';
import type { TrailEntry } from '../support/trail.ts';

/** A letter to somebody, and what became of it. */
export interface SentLetter {
  at: string;
  kind: string;
  /** Null where the letter itself is not kept any more. */
  subject: string | null;
  state: string;
  reason: string;
}

/** Everything we hold of a member. Instants are ISO. */
export interface Holdings {
  member: Member;
  consents: Consent[];
  contributions: (Contribution & { thanks: number })[];
  thanksGiven: { contributionId: string; at: string }[];
  questions: Prompt[];
  letters: SentLetter[];
  trouble: Trouble;
  mails: KeptMail[];
  /** Who helps them or did, whom they help or did, and what was done. */
  support: { helpers: Support[]; helping: Support[]; trail: TrailEntry[] };
}
