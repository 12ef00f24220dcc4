import type { settledOf } from '../community/stewardship.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { Decision } from '../contributions/decision.ts';
import type { PauseRecord } from '../contributions/sharing-pause.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import type { Rsvp } from '../gatherings/rsvp.ts';
import type { KeptMail } from '../mail/kept-mail.ts';
import type { Consent, Member } from '../members/member.ts';
import type { Message } from '../members/message-store.ts';
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
  contributions: (Contribution & { thanks: number; decisions: Decision[] })[];
  /** Concerns they raised, as they are on the trail of others' words. */
  concerns: Decision[];
  /** What they wrote to the stewards, as long as it waits for an answer. */
  messages: Message[];
  /** Pauses from contributing. */
  sharingPauses: PauseRecord[];
  thanksGiven: { contributionId: string; at: string }[];
  questions: Prompt[];
  /** What they host, and what they answered to what others host, with its title. */
  gatherings: Gathering[];
  answers: (Rsvp & { title: string })[];
  /** What they decided about others' words as a steward. */
  decisions: Decision[];
  /** What is settled of them as a steward; null where nothing is. */
  asSteward: ReturnType<typeof settledOf>;
  letters: SentLetter[];
  trouble: Trouble;
  mails: KeptMail[];
  /** Who helps them or did, whom they help or did, and what was done. */
  support: { helpers: Support[]; helping: Support[]; trail: TrailEntry[] };
}
