import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type DigestContext, idsOf } from './digest-context.ts';
import { answersTo } from './digest-items.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { takeAnswer } from './take-answer.ts';

/** A member's reply to a digest: to its items, questions or gatherings, by address or by number, else to its lead, else to the stewards. */
export const answerDigest = async (
  member: Member,
  context: DigestContext,
  item: number,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> =>
  takeAnswer(member, answersTo(item, wordsToShare(incoming), idsOf(context)), context, incoming, tools);
