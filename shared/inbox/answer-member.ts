import { wantsHarvest } from '../digests/read-harvest-order.ts';
import { calendarReplyIn } from '../gatherings/read-calendar.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { allOf, type Outcome } from '../letters/outcome.ts';
import { applyWishes, type SettingWish } from '../members/apply-wishes.ts';
import { askToConfirm } from '../members/ask-to-confirm.ts';
import { grantWishes, leave } from '../members/change-member.ts';
import { confirmMembership } from '../members/confirm-membership.ts';
import type { Member } from '../members/member.ts';
import { renewConsent } from '../members/renew-consent.ts';
import { homeOf, placeTree } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { readOrder } from '../reflections/read-order.ts';
import { confirmsStop } from '../wishes/read-command.ts';
import { readConfirmation } from '../wishes/read-confirmation.ts';
import { readWishes } from '../wishes/read-wishes.ts';
import { isMemberWish, type Wish } from '../wishes/wish.ts';
import { giveHarvest, mayAskForHarvest } from './answer-harvest.ts';
import { answerLetter } from './answer-letter.ts';
import { answerShare } from './answer-share.ts';
import { answerCalendar, answerGatheringsAddress } from './gatherings-address.ts';
import { hearingOf, hearWishes } from './hear-wishes.ts';
import type { Target } from './identify.ts';
import { type Incoming, saying, sourceOf, wordsOf, wordsToShare } from './incoming.ts';
import { helpWith, passToStewards } from './pass-on.ts';
import { answerPromptsAddress } from './prompts-address.ts';
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
  if (member.status === 'pending') return confirm(member, target, incoming, tools);
  const byCalendar = calendarReplyIn(incoming.message);
  if (byCalendar) return answerCalendar(member, byCalendar, target, incoming, tools);
  const about = contextOf(target);
  if (about && isOrder(member, about, incoming)) return answerLetter(member, null, about, 0, incoming, tools);
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

const contextOf = (target: Target): LetterContext | null => (target.kind === 'reply' ? target.context : null);

/** Which harvest letter is asked for, 1 being the newest; null where that is not what is said, or may as well be an answer. */
function harvestWished(target: Target, incoming: Incoming): number | null {
  const about = contextOf(target);
  const mayAsk = about ? mayAskForHarvest(about) : target.kind === 'role';
  return mayAsk ? wantsHarvest(wordsOf(incoming)) : null;
}

async function grant(member: Member, target: Target, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const { community, now } = incoming;
  const { wishes, rest, doubt } = hearWishes(member, target, incoming);
  const says = target.kind === 'role' && (target.role === 'stop' || target.role === 'join');
  const harvest = says ? null : harvestWished(target, incoming);
  if (harvest !== null) return giveHarvest(member, harvest, contextOf(target), incoming, tools);
  if (doubt && !says) return askWhich(member, doubt, target, incoming);
  const own = wishes.filter(isMemberWish);
  const steps = await takeSteps(member, wishes, target, incoming, tools);
  if (own.length === 0) return steps ?? answerTarget(member, wishes[0] ?? null, target, incoming, tools);
  const granted = grantWishes(member, own, sourceOf(incoming), community, now);
  const told = rest === '' || steps ? [] : [await passToStewards(member, rest, incoming, tools)];
  return allOf([granted, ...(steps ? [steps] : []), ...told]);
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
  if (role === 'settings') return body === '' ? granted('settings') : helpWith(member, body, incoming);
  if (role === 'help' && body === '') return granted('help');
  const words = wordsToShare(incoming);
  if (words === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  return passToStewards(member, words, incoming, tools);
}

/** A yes to "would you like to keep getting these letters?" */
const renew = (member: Member, incoming: Incoming): Outcome =>
  renewConsent(member, sourceOf(incoming), wordsOf(incoming).slice(0, 200), incoming.community, incoming.now);

/** A pending member's yes or no to "shall we write to you?". Of a mail in which our words may still stand, a yes is nobody's. */
function confirm(member: Member, target: Target, incoming: Incoming, { newId }: Tools): Outcome {
  const { community, now } = incoming;
  const source = sourceOf(incoming);
  const said = readConfirmation(wordsOf(incoming), { community, places: true });
  const asked = target.kind === 'reply' && target.context.kind === 'confirm';
  if (said?.kind === 'no' || (target.kind === 'role' && target.role === 'stop'))
    return leave(member, source, now);
  const { after, changed } = beforeJoining(member, incoming);
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

/** A newcomer with what they wish for besides their yes: how they read, how often, in which language, by what name. */
function beforeJoining(member: Member, incoming: Incoming): { after: Member; changed: boolean } {
  const hearing = hearingOf(member, { kind: 'role', role: 'settings', french: false }, incoming);
  const { wishes } = readWishes(wordsOf(incoming), hearing);
  const early = wishes
    .filter(isMemberWish)
    .filter(({ kind }) => ['profile', 'rhythm', 'language', 'name'].includes(kind)) as SettingWish[];
  const { after } = applyWishes(member, early, incoming.community);
  return { after, changed: early.length > 0 };
}
