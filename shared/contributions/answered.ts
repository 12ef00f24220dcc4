import type { Question } from '../letters/asked.ts';
import type { Member } from '../members/member.ts';
import type { Contribution } from './contribution.ts';

/** What a contribution answers, with what is needed to show it. */
export type Answered =
  | { kind: 'prompt'; promptId: string; region: string; question: Question; closed: boolean }
  | { kind: 'response'; to: Contribution; author: Member | null };
