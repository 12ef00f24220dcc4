import { stewardAt } from '../community/region.ts';
import { answerWaitingList } from '../desk/decide-waiting.ts';
import { answerHandOver } from '../desk/hand-over.ts';
import { takesOver } from '../desk/read-take-over.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isOnlyThanks } from '../members/read-thanks.ts';
import { loadCase } from '../moderation/case.ts';
import { decide } from '../moderation/decide.ts';
import { readPlainYes } from '../moderation/read-plain-yes.ts';
import { askToForget } from '../privacy/ask-to-forget.ts';
import { isThanks } from '../wishes/read-command.ts';
import type { Wish } from '../wishes/wish.ts';
import { answerAboutWords } from './answer-about-words.ts';
import { answerAsHost } from './answer-as-host.ts';
import { askingOf } from './answer-data-wish.ts';
import { answerDigest } from './answer-digest.ts';
import { answerHarvest, answerHarvestPreview } from './answer-harvest.ts';
import { answerInvited } from './answer-invited.ts';
import { thankFor } from './answer-items.ts';
import { answerMessage } from './answer-message.ts';
import { changeReceipt, changeReceipts } from './change-receipts.ts';
import { deskOf, forStewards } from './desk-steps.ts';
import { answerGatheringDraft, moderateGathering } from './gatherings-address.ts';
import { type Incoming, threadOf, wordsOf, wordsToShare } from './incoming.ts';
import { helpWith, passToStewards } from './pass-on.ts';
import { answerPreview } from './prompts-address.ts';
import { settleNumbers } from './settle-numbers.ts';
import { reflect, respond } from './share-words.ts';
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
  if (decidesAlone.has(context.kind) && stewardAt(incoming.community, member.address) === null)
    return forStewards(member, incoming);
  if (context.kind === 'moderation') return moderate(member, context, incoming);
  if (context.kind === 'gathering-moderation')
    return moderateGathering(
      member,
      readPlainYes(words) ? { kind: 'approve' } : wish,
      context.gatheringId,
      incoming,
      tools,
    );
  if (context.kind === 'gathering-draft')
    return answerGatheringDraft(member, wish, context.gatheringId, incoming, tools);
  if (context.kind === 'can-you-read-us' && isBrief(words)) return nothing('can read us');
  const addsFiles = context.kind === 'receipt' && incoming.message.attachments.length > 0;
  if (words === '' && wish === null && !addsFiles)
    return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  if (isForItem(wish) && !hasItems.has(context.kind)) return passToStewards(member, words, incoming, tools);
  switch (context.kind) {
    case 'prompt':
    case 'reminder':
      return reflect(member, context.promptId, incoming, tools);
    case 'prompt-preview':
      return answerPreview(member, [context.promptId], incoming, tools);
    case 'prompt-list':
      return answerPreview(member, context.promptIds, incoming, tools);
    case 'harvest-preview':
      return answerHarvestPreview(member, { ...context, kind: context.kind }, incoming, tools);
    case 'harvest':
      return answerHarvest(member, { ...context, kind: context.kind }, incoming, tools);
    case 'receipt':
      return changeReceipt(member, wish, context.contributionId, incoming, tools);
    case 'about-words':
      return answerAboutWords(member, wish, context, incoming, tools);
    case 'receipts':
      return changeReceipts(member, wish, context, incoming, tools);
    case 'numbers':
      return settleNumbers(member, wish, context.notification, incoming, tools);
    case 'response':
      if (isOnlyThanks(words)) return thankFor(member, context.contributionId, incoming, tools);
      return respond(member, context.contributionId, incoming, tools);
    case 'message-to-stewards':
      if (wish && stewardsWords.has(wish.kind)) return helpWith(member, words, incoming);
      return answerMessage(member, context, words, incoming, tools);
    case 'waiting-list':
      return answerWaitingList(member, context.things, words, deskOf(incoming, tools));
    case 'hand-over':
      return answerHandOver(
        member,
        context,
        takesOver(words) ? { kind: 'yes' } : wish,
        deskOf(incoming, tools),
      );
    case 'digest':
      return answerDigest(member, context, item, incoming, tools);
    case 'gathering-invitation':
      return answerInvited(member, context.gatheringId, { words, date: context.date }, incoming, tools);
    case 'gathering-host':
      return answerAsHost(member, context.gatheringId, incoming, tools);
    case 'sender-check':
      return nothing('a waiting mail cannot vouch for another');
    case 'ask-to-forget':
      return askToForget(member, askingOf(incoming), { unsure: true });
    case 'ask-stop':
    case 'which-wish':
      return wish?.kind === 'no' ? nothing('stays') : passToStewards(member, words, incoming, tools);
    case 'support-confirm':
    case 'support-asked':
    case 'confirm':
    case 'personal':
    case 'can-you-read-us':
    case 'renewal':
    case 'choose-region':
      return isThanks(words) ? nothing('thanks') : passToStewards(member, words, incoming, tools);
  }
}

/** Meant for somebody's words, or for a question, and never for the person of a message. */
const stewardsWords = new Set<Wish['kind']>(['approve', 'decline', 'send']);

/** Letters by which stewards decide: whoever looks after nothing any more hears who does. */
const decidesAlone = new Set<LetterContext['kind']>([
  'moderation',
  'gathering-moderation',
  'waiting-list',
  'harvest-preview',
]);

/** Letters with numbered items. */
const hasItems = new Set<LetterContext['kind']>(['digest', 'harvest', 'harvest-preview']);

/** "More 3", "thanks for number 2": said of such a letter, and nobody's reflection. */
const isForItem = (wish: Wish | null): boolean => wish?.kind === 'more' || wish?.kind === 'thanks-item';

/** "Any word" is a sign and no message. */
const isBrief = (words: string): boolean => words.length <= 60 && !words.includes('?');

/** A steward's word about somebody's words. */
async function moderate(
  member: Member,
  { contributionId, asOf }: Extract<LetterContext, { kind: 'moderation' }>,
  incoming: Incoming,
): Promise<Outcome> {
  const { community, now } = incoming;
  const about = await loadCase(contributionId, community, now);
  if (!about) return nothing('contribution is gone');
  return decide(wordsOf(incoming), about, { member, community, now, thread: threadOf(incoming) }, asOf);
}
