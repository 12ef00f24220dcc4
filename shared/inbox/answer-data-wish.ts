import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { askToForget } from '../privacy/ask-to-forget.ts';
import type { Asking } from '../privacy/asking.ts';
import { sendMyData } from '../privacy/send-my-data.ts';
import { tellWhy } from '../privacy/tell-why.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Target } from './identify.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** A mail as one that asks what we hold of its writer. */
export const askingOf = (incoming: Incoming): Asking => ({
  community: incoming.community,
  now: incoming.now,
  answers: threadOf(incoming),
});

/** What a mail asks about what we hold of its writer, or null where it asks something else. Whoever we hold something of may ask, also before their yes and after leaving. */
export async function answerDataWish(
  member: Member,
  wish: Wish | null,
  target: Target,
  incoming: Incoming,
): Promise<Outcome | null> {
  const asking = askingOf(incoming);
  switch (wish?.kind) {
    case 'my-data':
      return sendMyData(member, asking);
    case 'forget-me':
      return askToForget(member, asking);
    case 'why':
      if (wish.bare && isConversation(target)) return null;
      return tellWhy(member, target.kind === 'reply' ? target.letterId : null, asking);
    default:
      return null;
  }
}

/** Letters in answer to which "Why?" is somebody's own question, to a person. */
const conversations = [
  'prompt',
  'response',
  'message-to-stewards',
  'moderation',
  'reminder',
  'digest',
  'harvest',
  'receipt',
  'receipts',
];

const isConversation = (target: Target): boolean =>
  target.kind === 'reply' && conversations.includes(target.context.kind);
