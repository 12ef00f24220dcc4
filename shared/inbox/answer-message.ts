import { stewardAt } from '../community/region.ts';
import { finishMessage } from '../desk/finish-message.ts';
import { saysDone } from '../desk/says-done.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadMessage, messageEnds } from '../members/message-store.ts';
import { loadMember } from '../members/store.ts';
import { letBackMember } from '../moderation/let-back-member.ts';
import { letterFrom } from '../moderation/message-letter.ts';
import { deskOf } from './desk-steps.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** A reply to somebody's message goes back to them. Where it waited for stewards, it waits no more: by an answer, or by a steward's word that it is done; *let back* ends its writer's pause. */
export async function answerMessage(
  member: Member,
  { memberId, messageId }: Extract<LetterContext, { kind: 'message-to-stewards' }>,
  words: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community } = incoming;
  const isSteward = stewardAt(community, member.address) !== null;
  if (messageId && isSteward && saysDone(words))
    return finishMessage(member, messageId, deskOf(incoming, tools));
  const to = await loadMember(memberId);
  if (!to || to.status === 'left') return nothing('whom it was for has left');
  const waiting = messageId ? await loadMessage(messageId) : null;
  const ends = waiting ? messageEnds(waiting) : [];
  const letBack = await letBackMember(words, to, {
    member,
    community,
    now: incoming.now,
    thread: threadOf(incoming),
  });
  if (letBack) return { ...letBack, writes: [...letBack.writes, ...ends] };
  return {
    what: 'message passed on',
    writes: ends,
    letters: [letterFrom(member, to, { words }, community)],
  };
}
