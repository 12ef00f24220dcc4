import { calendarReplyIn } from '../gatherings/read-calendar.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import { askToConfirm } from '../members/ask-to-confirm.ts';
import { grantWish, leave } from '../members/change-member.ts';
import { confirmMembership } from '../members/confirm-membership.ts';
import type { Member } from '../members/member.ts';
import { readConfirmation } from '../members/read-confirmation.ts';
import { confirmsStop, type Hearing, readWish } from '../members/read-wish.ts';
import { homeOf, placeTree } from '../members/settings.ts';
import { isMemberWish, type Wish } from '../members/wish.ts';
import { wordsBelow } from '../members/words-below.ts';
import { dateAt } from '../platform/instant.ts';
import { answerLetter } from './answer-letter.ts';
import { answerCalendar, answerGatheringsAddress } from './gatherings-address.ts';
import type { Target } from './identify.ts';
import { type Incoming, sourceOf, wordsOf, wordsToShare } from './incoming.ts';
import { helpWith, passToStewards } from './pass-on.ts';
import { answerPromptsAddress } from './prompts-address.ts';
import { emptiness, tell } from './tell.ts';

/** What a member's mail asks for: first a wish about their own membership, then what the address or the letter is about. */
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
  const hearing = hearingOf(member, target, incoming);
  const wish = readWish(wordsOf(incoming), hearing);
  const askedWhetherToStop = target.kind === 'reply' && target.context.kind === 'ask-stop';
  if (askedWhetherToStop && confirmsStop(wordsOf(incoming), hearing))
    return leave(member, sourceOf(incoming), incoming.now);
  if (wish && isMemberWish(wish) && !drownsWords(target, incoming) && !comesTo(target, wish))
    return grantWish(member, wish, sourceOf(incoming), incoming.community, incoming.now);
  const stops = target.kind === 'role' && target.role === 'stop';
  if (wish?.kind === 'perhaps-stop' && !stops)
    return tell(member, incoming, { kind: 'ask-stop', words: wordsOf(incoming) });
  if (wish?.kind === 'unclear' && !stops) return helpWith(member, wordsOf(incoming), incoming);
  switch (target.kind) {
    case 'reply':
      return answerLetter(member, wish, target.context, target.item, incoming, tools);
    case 'broken-reply':
      return tell(member, incoming, { kind: 'old-token' });
    case 'role':
      return answerRole(member, target.role, incoming, tools);
  }
}

type Role = Extract<Target, { kind: 'role' }>['role'];

async function answerRole(member: Member, role: Role, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const { community, now } = incoming;
  const grant = (kind: 'join' | 'stop' | 'settings' | 'help') =>
    grantWish(member, { kind }, sourceOf(incoming), community, now);
  if (role === 'stop' || role === 'join') return grant(role);
  if (role === 'prompts') return answerPromptsAddress(member, incoming, tools);
  if (role === 'gatherings') return answerGatheringsAddress(member, incoming, tools);
  const body = incoming.said.text.trim();
  if (role === 'settings') return body === '' ? grant('settings') : helpWith(member, body, incoming);
  if (role === 'help' && body === '') return grant('help');
  const words = wordsToShare(incoming);
  if (words === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  return passToStewards(member, words, incoming, tools);
}

/** A pending member's yes or no to "shall we write to you?". Of a mail in which our words may still stand, a yes is nobody's. */
function confirm(member: Member, target: Target, incoming: Incoming, { newId }: Tools): Outcome {
  const { community, now } = incoming;
  const source = sourceOf(incoming);
  const hearing = {
    community,
    language: member.language,
    today: dateAt(now, community.timeZone),
    places: true,
  };
  const said = readConfirmation(wordsOf(incoming), hearing);
  const asked = target.kind === 'reply' && target.context.kind === 'confirm';
  if (said?.kind === 'no' || (target.kind === 'role' && target.role === 'stop'))
    return leave(member, source, now);
  if (said?.kind === 'yes' && asked && incoming.said.sure) {
    const told = {
      ...said,
      wording: wordsOf(incoming).slice(0, 200),
      name: incoming.message.from?.name ?? null,
    };
    return confirmMembership(member, { ...told, name: member.name ?? told.name }, source, community, now);
  }
  const wish = readWish(wordsOf(incoming), hearing);
  if (wish?.kind === 'profile')
    return askToConfirm(member, { ...member, profile: wish.profile }, source, community, now, newId);
  return tell(member, incoming, { kind: 'confirm', regions: placeTree(community) });
}

function hearingOf(member: Member, target: Target, incoming: Incoming): Hearing {
  const { community, now } = incoming;
  const places = target.kind === 'reply' && target.context.kind === 'choose-region';
  const today = dateAt(now, homeOf(member, community).timeZone);
  return { community, language: member.language, today, places };
}

/** In an answer to somebody's words, a first line such as "help" with a story below it is the beginning of the story. */
const drownsWords = (target: Target, incoming: Incoming): boolean =>
  target.kind === 'reply' && wordsBelow(wordsOf(incoming)) === 'story';

/** "Join", « je m'inscris »: whoever answers an invitation so has joined us long ago, and comes. */
const comesTo = (target: Target, wish: Wish): boolean =>
  wish.kind === 'join' && target.kind === 'reply' && target.context.kind === 'invitation';
