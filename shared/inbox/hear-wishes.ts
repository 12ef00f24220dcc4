import { stewardAt } from '../community/region.ts';
import { readHostWish } from '../gatherings/read-host-wish.ts';
import { readRsvp } from '../gatherings/read-rsvp.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import type { Hearing, Reading } from '../wishes/hearing.ts';
import { readCommand } from '../wishes/read-command.ts';
import { readWishes } from '../wishes/read-wishes.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Target } from './identify.ts';
import { type Incoming, wordsOf } from './incoming.ts';
import { hasConcernAmong, readConcern } from './read-concern.ts';

/** What a member's mail asks for. A steward's question, decision or message is theirs to word: there only a command counts. */
export function hearWishes(member: Member, target: Target, incoming: Incoming): Reading {
  const hearing = hearingOf(member, target, incoming);
  const text = wordsOf(incoming);
  if (!isWorded(target)) {
    const concern = readConcern(text);
    if (concern) return { wishes: [concern], rest: '', unheard: [], doubt: null };
    if (hasConcernAmong(text)) return { wishes: [], rest: '', unheard: [], doubt: null };
  }
  if (!isWorded(target) && !answersInvitation(target, text)) return readWishes(text, hearing);
  const command = readCommand(text, hearing);
  return {
    wishes: command && !comesTo(target, command) ? [command] : [],
    rest: '',
    unheard: [],
    doubt: null,
  };
}

const isWorded = (target: Target): boolean =>
  target.kind === 'reply'
    ? worded.has(target.context.kind)
    : target.kind === 'role' && (target.role === 'prompts' || target.role === 'gatherings');

const isInvited = (target: Target): boolean =>
  target.kind === 'reply' && target.context.kind === 'gathering-invitation';

/** "No, we are away until January" asks for no pause, and a host's "cancel it" for no end of their letters. */
function answersInvitation(target: Target, text: string): boolean {
  if (!isInvited(target)) return false;
  const rsvp = readRsvp(text);
  // A number alone is none of people: "stop my letters for three weeks".
  if (rsvp && (rsvp.bare || rsvp.party === 1)) return true;
  return readHostWish(text).kind !== 'unclear';
}

/** "Join", « je m'inscris »: whoever answers an invitation so has joined us long ago, and comes. */
const comesTo = (target: Target, wish: Wish): boolean => wish.kind === 'join' && isInvited(target);

const worded = new Set<LetterContext['kind']>([
  'moderation',
  'about-words',
  'waiting-list',
  'hand-over',
  'prompt-preview',
  'prompt-list',
  'harvest-preview',
  'message-to-stewards',
  'sender-check',
  'numbers',
  'gathering-draft',
  'gathering-moderation',
  'gathering-host',
]);

/** How a member's mail is to be heard, by what it answers. */
export function hearingOf(member: Member, target: Target, incoming: Incoming): Hearing {
  const { community, now, subject } = incoming;
  const places = target.kind === 'reply' && target.context.kind === 'choose-region';
  const today = dateAt(now, homeOf(member, community).timeZone);
  const steward = stewardAt(community, member.address) !== null;
  return { community, language: member.language, today, places, where: whereIs(target), subject, steward };
}

function whereIs(target: Target): Hearing['where'] {
  if (target.kind === 'role') return target.role === 'settings' ? 'settings' : 'letter';
  const isReceipt = target.kind === 'reply' && ['receipt', 'receipts'].includes(target.context.kind);
  return isReceipt ? 'own-words' : 'letter';
}
