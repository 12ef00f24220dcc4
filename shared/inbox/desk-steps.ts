import { stewardAt, stewardsFor } from '../community/region.ts';
import { answerDeskWish } from '../desk/answer-desk-wish.ts';
import type { Desk } from '../desk/waiting-things.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Target } from './identify.ts';
import { type Incoming, threadOf } from './incoming.ts';
import { tell } from './tell.ts';

/** A mail as one to the stewards' desk. */
export const deskOf = (incoming: Incoming, tools: Tools): Desk => ({
  community: incoming.community,
  now: incoming.now,
  tools,
  answers: threadOf(incoming),
});

/** What a steward asks about the community. Anybody else hears, kindly, who looks after this; where it may as well be their answer to something, it is. */
export async function desk(
  member: Member,
  wish: Wish,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome | null> {
  const { community } = incoming;
  if (stewardAt(community, member.address) !== null)
    return answerDeskWish(member, wish, deskOf(incoming, tools));
  return asksUs(target) ? forStewards(member, incoming) : null;
}

/** Who looks after this, for a member who does not, or does no more. */
export function forStewards(member: Member, incoming: Incoming): Outcome {
  const { community } = incoming;
  const stewards = stewardsFor(community, homeOf(member, community).id);
  return tell(member, incoming, { kind: 'for-stewards', stewards });
}

/** Letters and addresses to which nobody answers with words of their own. */
const asksUs = (target: Target): boolean => {
  if (target.kind === 'role') return ['help', 'settings', 'letters'].includes(target.role);
  return target.kind === 'reply' && isOurs(target.context);
};

const isOurs = (context: LetterContext): boolean =>
  ['personal', 'choose-region', 'which-wish', 'can-you-read-us', 'waiting-list', 'hand-over'].includes(
    context.kind,
  ) ||
  (context.kind === 'digest' && context.leadPromptId === null);
