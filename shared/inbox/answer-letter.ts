import { changeOwn, type OwnAction } from '../contributions/change-own.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isThanks } from '../members/read-wish.ts';
import { loadMember } from '../members/store.ts';
import type { Wish } from '../members/wish.ts';
import { decide } from '../moderation/decide.ts';
import { loadAnswered } from '../reflections/load-answered.ts';
import { answerDigest } from './answer-digest.ts';
import {
  answerAsHost,
  answerGatheringDraft,
  answerInvited,
  moderateGathering,
} from './gatherings-address.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { messageLetter, passToStewards } from './pass-on.ts';
import { answerPreview } from './prompts-address.ts';
import { careFor, reflect, respond, saidIn } from './share-words.ts';
import { emptiness, tell } from './tell.ts';

/** A member's reply to one of our letters; what it means depends on what that letter was about. */
export async function answerLetter(
  member: Member,
  wish: Wish | null,
  context: LetterContext,
  item: number,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const words = wordsToShare(incoming);
  if (context.kind === 'moderation') return moderate(member, wish, context.contributionId, incoming);
  if (context.kind === 'gathering-moderation')
    return moderateGathering(member, wish, context.gatheringId, incoming, tools);
  if (context.kind === 'gathering-draft')
    return answerGatheringDraft(member, wish, context.gatheringId, incoming, tools);
  if (context.kind === 'can-you-read-us' && isBrief(words)) return nothing('can read us');
  if (words === '' && wish === null)
    return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  switch (context.kind) {
    case 'prompt':
      return reflect(member, context.promptId, incoming, tools);
    case 'prompt-preview':
      return answerPreview(member, wish, context.promptId, incoming, tools);
    case 'receipt':
      return changeReceipt(member, wish, context.contributionId, incoming, tools);
    case 'response':
      return respond(member, context.contributionId, saidIn(member, incoming), incoming, tools);
    case 'message-to-stewards':
      return writeBack(member, context.memberId, words, incoming);
    case 'digest':
      return answerDigest(member, context, item, incoming, tools);
    case 'invitation':
      return answerInvited(member, context.gatheringId, { words, date: context.date }, incoming, tools);
    case 'gathering-host':
      return answerAsHost(member, context.gatheringId, incoming, tools);
    case 'sender-check':
      return nothing('a waiting mail cannot vouch for another');
    case 'ask-stop':
      return wish?.kind === 'no' ? nothing('stays') : passToStewards(member, words, incoming, tools);
    case 'confirm':
    case 'personal':
    case 'can-you-read-us':
    case 'choose-region':
      return isThanks(words) ? nothing('thanks') : passToStewards(member, words, incoming, tools);
  }
}

/** "Any word" is a sign and no message. */
const isBrief = (words: string): boolean => words.length <= 60 && !words.includes('?');

async function changeReceipt(
  member: Member,
  wish: Wish | null,
  id: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const contribution = await loadContribution(id);
  if (contribution?.authorId !== member.id) return nothing('contribution is gone');
  const said = saidIn(member, incoming);
  if (wish?.kind === 'yes' || isThanks(said.words)) return nothing('thanks');
  const answered = await loadAnswered(contribution, member.language, community, now);
  if (!answered) return nothing('what it answers is gone');
  const action = ownAction(wish) ?? { kind: 'reword', ...said };
  return changeOwn(
    member,
    contribution,
    action,
    answered,
    await careFor(member, incoming, tools),
    community,
    now,
  );
}

function ownAction(wish: Wish | null): OwnAction | null {
  const kinds = ['private', 'anonymous', 'shared', 'withdraw'] as const;
  const kind = kinds.find((one) => one === wish?.kind);
  return kind ? { kind } : null;
}

async function moderate(
  member: Member,
  wish: Wish | null,
  contributionId: string,
  incoming: Incoming,
): Promise<Outcome> {
  const { community, now } = incoming;
  const contribution = await loadContribution(contributionId);
  const author = contribution && (await loadMember(contribution.authorId));
  if (!contribution || !author) return nothing('contribution is gone');
  const answered = await loadAnswered(contribution, member.language, community, now);
  return decide(member, wish, { contribution, answered, author }, threadOf(incoming), community, now);
}

async function writeBack(member: Member, toId: string, words: string, incoming: Incoming): Promise<Outcome> {
  const to = await loadMember(toId);
  if (!to || to.status === 'left') return nothing('whom it was for has left');
  return { what: 'message passed on', writes: [], letters: [messageLetter(member, to, words, incoming)] };
}
