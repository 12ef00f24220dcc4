import { wantsHarvest } from '../digests/read-harvest-order.ts';
import { calendarReplyIn } from '../gatherings/read-calendar.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import { grantWishes, leave } from '../members/change-member.ts';
import type { Member } from '../members/member.ts';
import { renewConsent } from '../members/renew-consent.ts';
import { savingOnce } from '../members/saving-once.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { forget } from '../privacy/forget.ts';
import { readChoice } from '../privacy/read-choice.ts';
import { readOrder } from '../reflections/read-order.ts';
import { saysIHelp } from '../support/read-support.ts';
import { descriptionsIn } from '../wishes/describing.ts';
import { confirmsStop } from '../wishes/read-command.ts';
import { readConfirmation } from '../wishes/read-confirmation.ts';
import { isMemberWish, type Wish } from '../wishes/wish.ts';
import { askingOf } from './answer-data-wish.ts';
import { giveHarvest, mayAskForHarvest } from './answer-harvest.ts';
import { answerCalendar } from './answer-invited.ts';
import { answerLetter } from './answer-letter.ts';
import { answerNewcomer } from './answer-newcomer.ts';
import { answerShare } from './answer-share.ts';
import { answerGatheringsAddress } from './gatherings-address.ts';
import { hearingOf, hearWishes } from './hear-wishes.ts';
import type { Target } from './identify.ts';
import { type Incoming, saying, sourceOf, wordsOf, wordsToShare } from './incoming.ts';
import { helpWith, passToStewards } from './pass-on.ts';
import { answerPromptsAddress } from './prompts-address.ts';
import { answerConfirm } from './support-steps.ts';
import { takeNumbers, takeOrdersBeside } from './take-numbers.ts';
import { emptiness, tell } from './tell.ts';
import { answerToWhich, askWhich, once } from './which-wish.ts';
import { takeSteps } from './wish-steps.ts';

/** What a member's mail asks for: first wishes about their own letters, then what the address or the letter is about. */
export async function answerMember(
  member: Member,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  if (incoming.tooLarge) return tell(member, incoming, { kind: 'unreadable', why: 'too-large' });
  const chosen = wordsOf(incoming);
  const asked = contextOf(target)?.kind === 'ask-to-forget';
  if (asked && (member.status === 'left' || readChoice(chosen)))
    return forget(member, { text: chosen, sure: incoming.said.sure }, askingOf(incoming));
  if (member.status === 'pending') return answerNewcomer(member, target, incoming, tools);
  const byCalendar = calendarReplyIn(incoming.message);
  if (byCalendar) return answerCalendar(member, byCalendar, target, incoming, tools);
  const about = contextOf(target);
  const agreed =
    about?.kind === 'support-confirm' ? await answerConfirm(member, about.supportId, incoming) : null;
  if (agreed) return agreed;
  if (about && (isOrder(member, about, incoming) || describes(about, incoming)))
    return answerLetter(member, null, about, 0, incoming, tools);
  if (about?.kind === 'ask-stop' && confirmsStop(wordsOf(incoming), { community: incoming.community }))
    return leave(member, sourceOf(incoming), incoming.now);
  if (about?.kind === 'which-wish') {
    const answer = await answerToWhich(about, incoming, tools);
    if (answer?.kind === 'option') return grant(member, answer.target, saying(incoming, answer.text), tools);
    if (answer?.kind === 'words') return share(member, answer.mail, answer.target, tools);
  }
  const renewal =
    about?.kind === 'renewal'
      ? readConfirmation(wordsOf(incoming), hearingOf(member, target, incoming))
      : null;
  if (renewal?.kind === 'no') return leave(member, sourceOf(incoming), incoming.now);
  if (renewal?.kind === 'yes' && incoming.said.sure) return renew(member, incoming);
  return grant(member, target, incoming, tools);
}

/** A steward's word about a question or a harvest letter goes before all wishes: *cancel* there ends no membership. */
function isOrder(member: Member, { kind }: LetterContext, incoming: Incoming): boolean {
  const isAsked = ['prompt-preview', 'prompt-list', 'harvest-preview'].includes(kind);
  const today = dateAt(incoming.now, homeOf(member, incoming.community).timeZone);
  return isAsked && readOrder(wordsToShare(incoming), member.language, today) !== null;
}

/** "Describe 1: …" is what a picture of theirs shows, whatever else it may sound like. */
const describes = ({ kind }: LetterContext, incoming: Incoming): boolean =>
  kind === 'receipt' && descriptionsIn(wordsToShare(incoming)).length > 0;

const contextOf = (target: Target): LetterContext | null => (target.kind === 'reply' ? target.context : null);

/** Which harvest letter is asked for, 1 being the newest; null where that is not what is said, or may as well be an answer. */
function harvestWished(target: Target, incoming: Incoming): number | null {
  const about = contextOf(target);
  const mayAsk = about ? mayAskForHarvest(about) : target.kind === 'role';
  return mayAsk ? wantsHarvest(wordsOf(incoming)) : null;
}

async function grant(member: Member, target: Target, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const { community, now } = incoming;
  const ordered = await takeOrdersBeside(member, target, incoming, tools);
  if (ordered?.mail) return allOf([ordered.outcome, await grant(member, target, ordered.mail, tools)]);
  if (ordered) return ordered.outcome;
  const { wishes, rest, unheard, doubt } = hearWishes(member, target, incoming);
  const says = target.kind === 'role' && (target.role === 'stop' || target.role === 'join');
  const harvest = says ? null : harvestWished(target, incoming);
  if (harvest !== null) return giveHarvest(member, harvest, contextOf(target), incoming, tools);
  if (doubt && !says) return askWhich(member, doubt, target, incoming);
  const own = wishes.filter(isMemberWish);
  // A stop with "why do you write to me?" beside it is a stop first.
  const taken = wishes.filter(({ kind }) => kind !== 'why' || !says);
  const numbers = await takeNumbers(member, wishes, target, incoming, tools);
  const others = await takeSteps(member, taken, target, incoming, tools);
  const steps = [numbers?.outcome, others].filter((one) => one != null);
  const beside = rest || (numbers?.rest ?? '');
  const isTold = beside !== '' && !others && !numbers?.answers;
  const told = isTold ? [await passToStewards(member, beside, incoming, tools)] : [];
  if (own.length > 0) {
    const granted = grantWishes(member, own, sourceOf(incoming), community, now, unheard);
    return savingOnce(member, allOf([granted, ...steps, ...told]));
  }
  if (steps.length === 0) return answerTarget(member, wishes[0] ?? null, target, incoming, tools);
  const help = unheard.length > 0 ? [helpWith(member, unheard.join('\n'), incoming)] : [];
  return allOf([...steps, ...help, ...told]);
}

function answerTarget(
  member: Member,
  wish: Wish | null,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> | Outcome {
  switch (target.kind) {
    case 'reply':
      return answerLetter(member, wish, target.context, target.item, incoming, tools);
    case 'broken-reply':
      return tell(member, incoming, { kind: 'old-token' });
    case 'role':
      return answerRole(member, target.role, incoming, tools);
  }
}

/** Words that we took for a wish, and that were an answer to what we sent. */
async function share(member: Member, mail: Incoming, target: Target, tools: Tools): Promise<Outcome> {
  return once(mail, await answerTarget(member, null, target, mail, tools));
}

type Role = Extract<Target, { kind: 'role' }>['role'];

async function answerRole(member: Member, role: Role, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const { community, now } = incoming;
  const granted = (kind: 'join' | 'stop' | 'settings' | 'help') =>
    grantWishes(member, [{ kind }], sourceOf(incoming), community, now);
  if (role === 'stop' || role === 'join') return granted(role);
  if (role === 'share') return answerShare(member, incoming, tools);
  if (role === 'prompts') return answerPromptsAddress(member, incoming, tools);
  if (role === 'gatherings') return answerGatheringsAddress(member, incoming, tools);
  const body = incoming.said.text.trim();
  if ((role === 'settings' || role === 'help') && saysIHelp(body))
    return tell(member, incoming, { kind: 'how-to-help' });
  if (role === 'settings') return body === '' ? granted('settings') : helpWith(member, body, incoming);
  if (role === 'help' && body === '') return granted('help');
  const words = wordsToShare(incoming);
  if (words === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  return passToStewards(member, words, incoming, tools);
}

/** A yes to "would you like to keep getting these letters?" */
const renew = (member: Member, incoming: Incoming): Outcome =>
  renewConsent(member, sourceOf(incoming), wordsOf(incoming).slice(0, 200), incoming.community, incoming.now);
