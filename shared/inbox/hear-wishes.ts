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
import { numberedIn } from './digest-context.ts';
import type { Target } from './identify.ts';
import { type Incoming, wordsOf } from './incoming.ts';
import { divide } from './numbered.ts';
import { hasConcernAmong, readConcern } from './read-concern.ts';

/** What a member's mail asks for. A steward's question, decision or message is theirs to word: there only a command counts. */
export function hearWishes(member: Member, target: Target, incoming: Incoming): Reading {
  const hearing = hearingOf(member, target, incoming);
  const text = wordsOf(incoming);
  if (!isWorded(target)) {
    const concern = readConcern(text);
    if (concern) return { ...nothing, wishes: [concern] };
    if (hasConcernAmong(text) || answersNumbers(target, text)) return nothing;
  }
  if (!isWorded(target) && !answersInvitation(target, text)) {
    const reading = readWishes(text, hearing);
    return hearing.where === 'own-words' ? (beginsWithWish(text, hearing, reading) ?? reading) : reading;
  }
  const command = readCommand(text, hearing);
  return { ...nothing, wishes: command && !comesTo(target, command) ? [command] : [] };
}

const nothing: Reading = { wishes: [], rest: '', unheard: [], doubt: null };

/** Several numbers, each with its words: every one is heard in its place. */
function answersNumbers(target: Target, text: string): boolean {
  const division = numberedIn(target) && divide(text);
  return division?.kind === 'sure' && division.parts.length > 1;
}

/** "Provincial, and my name is Marie": few words that begin with a wish are hardly new words for one's story, so we ask. */
function beginsWithWish(text: string, hearing: Hearing, { wishes, doubt }: Reading): Reading | null {
  const [first = '', ...others] = text.split(/[,.;!\n]|\s(?:and|et)\s/u);
  if (wishes.length > 0 || doubt || others.length === 0 || text.split(/\s+/).length > 12) return null;
  const begun = readWishes(first, hearing).wishes;
  return begun.length > 0 ? { ...nothing, doubt: [begun] } : null;
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
  const where = whereIs(target);
  const ownWords = bringsWords(target);
  return { community, language: member.language, today, places, where, ownWords, subject, steward };
}

function whereIs(target: Target): Hearing['where'] {
  if (target.kind === 'role') return target.role === 'settings' ? 'settings' : 'letter';
  const isReceipt = target.kind === 'reply' && ['receipt', 'receipts'].includes(target.context.kind);
  return isReceipt ? 'own-words' : 'letter';
}

/** A question asks for the writer's own words, and what is shared is nothing else. */
const bringsWords = (target: Target): boolean =>
  target.kind === 'reply'
    ? ['prompt', 'reminder', 'response'].includes(target.context.kind)
    : target.kind === 'role' && target.role === 'share';
