import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import { applyWishes, type SettingWish } from '../members/apply-wishes.ts';
import { askToConfirm } from '../members/ask-to-confirm.ts';
import { leave } from '../members/change-member.ts';
import { confirmMembership } from '../members/confirm-membership.ts';
import type { Member } from '../members/member.ts';
import { placeTree } from '../members/settings.ts';
import { type Confirmation, readConfirmation } from '../wishes/read-confirmation.ts';
import { readWishes } from '../wishes/read-wishes.ts';
import { isMemberWish, type Wish } from '../wishes/wish.ts';
import { answerDataWish } from './answer-data-wish.ts';
import { hearingOf } from './hear-wishes.ts';
import type { Target } from './identify.ts';
import { type Incoming, sourceOf, wordsOf } from './incoming.ts';
import { tell } from './tell.ts';

/** A pending member's yes or no to "shall we write to you?". Of a mail in which our words may still stand, a yes is nobody's. */
export async function answerNewcomer(
  member: Member,
  target: Target,
  incoming: Incoming,
  { newId }: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const source = sourceOf(incoming);
  const said = readConfirmation(wordsOf(incoming), { community, places: true });
  const wishes = wishesOf(member, incoming);
  const data = await answerData(said, wishes, member, target, incoming);
  if (data) return data;
  const asked = target.kind === 'reply' && target.context.kind === 'confirm';
  if (said?.kind === 'no' || (target.kind === 'role' && target.role === 'stop'))
    return leave(member, source, now);
  const { after, changed } = beforeJoining(member, wishes, incoming);
  if (said?.kind === 'yes' && asked && incoming.said.sure) {
    const told = {
      ...said,
      wording: wordsOf(incoming).slice(0, 200),
      name: incoming.message.from?.name ?? null,
    };
    return confirmMembership(after, { ...told, name: after.name ?? told.name }, source, community, now);
  }
  if (changed) return askToConfirm(member, after, source, community, now, newId);
  return tell(member, incoming, { kind: 'confirm', regions: placeTree(community) });
}

/** A yes or no goes before questions beside it, and being forgotten before both. */
async function answerData(
  said: Confirmation | null,
  wishes: Wish[],
  member: Member,
  target: Target,
  incoming: Incoming,
): Promise<Outcome | null> {
  const forgets = wishes.find(({ kind }) => kind === 'forget-me');
  const asks = wishes.find(({ kind }) => kind === 'my-data' || kind === 'why');
  const stops = target.kind === 'role' && target.role === 'stop';
  const wish = forgets ?? (said === null && !stops ? asks : undefined);
  return answerDataWish(member, wish ?? null, target, incoming);
}

/** What a newcomer asks for besides their yes. */
function wishesOf(member: Member, incoming: Incoming): Wish[] {
  const hearing = hearingOf(member, { kind: 'role', role: 'settings', french: false }, incoming);
  return readWishes(wordsOf(incoming), hearing).wishes;
}

/** A newcomer with what they wish for besides their yes: how they read, how often, in which language, by what name. */
function beforeJoining(
  member: Member,
  wishes: Wish[],
  incoming: Incoming,
): { after: Member; changed: boolean } {
  const early = wishes
    .filter(isMemberWish)
    .filter(({ kind }) => ['profile', 'rhythm', 'language', 'name'].includes(kind)) as SettingWish[];
  const { after } = applyWishes(member, early, incoming.community, incoming.now);
  return { after, changed: early.length > 0 };
}
