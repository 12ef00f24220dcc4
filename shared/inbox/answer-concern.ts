import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import { caringFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { type Case, loadCase } from '../moderation/case.ts';
import { concernHeard, raiseConcern } from '../moderation/raise-concern.ts';
import type { Target } from './identify.ts';
import { type Incoming, threadOf } from './incoming.ts';
import { messageTo } from './pass-on.ts';

/** Something in a letter is not right: the stewards of who wrote it hear so at once, and who says it is thanked. Where no words are named, the stewards of who says it do. */
export async function answerConcern(
  member: Member,
  { number, words }: { number: number | null; words: string },
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const id = target.kind === 'reply' ? meant(target.context, target.item || number) : null;
  return (id && (await concernAbout(member, id, words, incoming, tools))) || withoutWords();

  async function withoutWords(): Promise<Outcome> {
    const { community, now } = incoming;
    const home = homeOf(member, community).id;
    const stewards = await caringFor(home, [member.id], community, now, tools.newId);
    const heard = concernHeard(member, null, words, stewards, threadOf(incoming));
    const { writes, letters } = messageTo(stewards, member, words, incoming, tools);
    return { what: 'concern passed on', writes, letters: [heard, ...letters] };
  }
}

/** A concern about words, by id; null where others cannot read them any more. */
export async function concernAbout(
  member: Member,
  contributionId: string,
  words: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome | null> {
  const { community, now } = incoming;
  const about = await loadCase(contributionId, community, now);
  if (!about || !isRead(about)) return null;
  const { contribution, author } = about;
  const stewards = await caringFor(contribution.place, [author.id], community, now, tools.newId);
  return raiseConcern(words, about, stewards, { member, community, now, thread: threadOf(incoming) });
}

const isRead = ({ contribution: { state, visibility } }: Case): boolean =>
  state === 'published' && visibility !== 'stewards';

/** The words a letter brought: the one it was about, or those behind a number. */
function meant(context: LetterContext, number: number | null): string | null {
  switch (context.kind) {
    case 'response':
    case 'receipt':
    case 'moderation':
      return context.contributionId;
    case 'digest':
    case 'harvest':
    case 'receipts':
      return (number && context.items[number - 1]) || null;
    default:
      return null;
  }
}
