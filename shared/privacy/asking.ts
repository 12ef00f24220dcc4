import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Thread } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';

/** Somebody's mail that asks what we hold of them, or to be forgotten, or why we write: what the answer needs. */
export interface Asking {
  community: Community;
  now: Temporal.Instant;
  /** The mail to answer. */
  answers: Thread | null;
}

/** One letter to a member, and nothing changed. */
export const answering = (
  member: Member,
  { answers }: Asking,
  model: LetterModel,
  context: LetterContext = { kind: 'personal' },
): Outcome => ({
  what: model.kind,
  writes: [],
  letters: [{ to: { memberId: member.id }, reader: member, model, context, answers }],
});
