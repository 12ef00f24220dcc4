import type { Question } from '../letters/asked.ts';
import type { Member } from '../members/member.ts';
import type { Contribution, ShareKind } from './contribution.ts';

/** What a contribution answers, with what is needed to show it. */
export type Answered =
  | { kind: 'prompt'; promptId: string; region: string; question: Question; closed: boolean }
  /** Nothing: it is shared unasked. */
  | { kind: 'share'; as: ShareKind }
  | { kind: 'response'; to: Contribution; author: Member | null };
