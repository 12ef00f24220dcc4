import { looksAfter, regionOrRoot } from '../community/region.ts';
import { decideGathering } from '../gatherings/decide-gathering.ts';
import { isReady } from '../gatherings/gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Decided } from '../letters/desk-view.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import type { Waiting } from '../members/waiting-store.ts';
import { loadCase } from '../moderation/case.ts';
import { carryOut, isOutOfDate } from '../moderation/decide.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { messageDone } from './finish-message.ts';
import type { Decision } from './read-decisions.ts';
import { type Desk, mayDecide } from './waiting-things.ts';

/** What one decision comes to; null where it is about nothing any more, `outcome` null where it changes nothing. */
type Made = { decided: Decided; outcome: Outcome | null } | null;

/** What can be decided by number, by what waits. */
const fitting: Record<Waiting['what'], Decision['kind'][]> = {
  words: ['approve', 'decline'],
  gathering: ['approve', 'decline'],
  concern: ['keep', 'hide'],
  message: ['done'],
  question: [],
  harvest: [],
};

/** Whether what waits can be decided in this way. */
export const fits = (what: Waiting['what'] | undefined, kind: Decision['kind']): boolean =>
  what !== undefined && fitting[what].includes(kind);

/** One of the decisions of a mail; `late` where it has to come again in another. */
export async function makeDecision(
  steward: Member,
  decision: Decision,
  { what, id, asOf }: Pick<Waiting, 'what' | 'id'> & { asOf?: string | undefined },
  { trusted, late }: { trusted: Set<string>; late: boolean },
  desk: Desk,
): Promise<Made> {
  switch (decision.kind) {
    case 'done': {
      const made = await messageDone(steward, id, desk);
      return late ? { decided: { ...made.decided, decision: 'later' }, outcome: null } : made;
    }
    case 'approve':
    case 'decline':
      return what === 'words'
        ? decideWords(steward, decision, { id, asOf }, { trusted, late }, desk)
        : decideMeeting(steward, decision, id, late, desk);
    case 'keep':
    case 'hide':
      return settleConcern(steward, decision, id, late, desk);
    case 'show':
      return null;
  }
}

type Verdict = { kind: 'approve' } | { kind: 'decline'; reason: string };
type Settling = { kind: 'keep' } | { kind: 'hide'; reason: string };

async function settleConcern(
  steward: Member,
  order: Settling,
  id: string,
  late: boolean,
  desk: Desk,
): Promise<Made> {
  const { community, now, answers } = desk;
  const about = await loadCase(id, community, now);
  if (!about || !mayDecide(steward, { what: 'concern', contribution: about.contribution }, community))
    return null;
  const { authorName, words, language, place, state } = about.contribution;
  const shown = { author: authorName, place: placeName(place, desk), words, language, of: id };
  if (late) return { decided: { decision: 'later', ...shown }, outcome: null };
  const outcome = carryOut(order, about, { member: steward, community, now, thread: answers });
  // Of who comes second nothing is written.
  if (outcome.writes.length === 0)
    return { decided: { decision: state === 'withdrawn' ? 'gone' : 'before', ...shown }, outcome: null };
  return { decided: { decision: order.kind === 'keep' ? 'kept' : 'hidden', ...shown }, outcome };
}

async function decideWords(
  steward: Member,
  wish: Verdict,
  { id, asOf }: { id: string; asOf: string | undefined },
  { trusted, late }: { trusted: Set<string>; late: boolean },
  desk: Desk,
): Promise<Made> {
  const { community, now, answers } = desk;
  const about = await loadCase(id, community, now);
  if (!about) return null;
  const { contribution, author } = about;
  const { authorName, words, language, place, state } = contribution;
  // Of words that are nobody's business any more, whoever handed over reads nothing.
  if (!looksAfter(community, steward.address, place)) return null;
  const shown = { author: authorName, place: placeName(place, desk), words, language, of: id };
  if (author.id === steward.id) return { decided: { decision: 'own', ...shown }, outcome: null };
  if (isOutOfDate(wish, contribution, asOf))
    return { decided: { decision: 'changed', ...shown }, outcome: null };
  if (late) return { decided: { decision: 'later', ...shown }, outcome: null };
  // One approval makes somebody trusted, and is written once in a transaction.
  const known = trusted.has(author.id) ? { ...author, trusted: true } : author;
  const outcome = carryOut(
    wish,
    { ...about, author: known },
    { member: steward, community, now, thread: answers },
  );
  if (state === 'held' && wish.kind === 'approve') trusted.add(author.id);
  return {
    decided: { decision: decisionOn(state, wish), ...shown },
    outcome,
  };
}

async function decideMeeting(
  steward: Member,
  wish: Verdict,
  id: string,
  late: boolean,
  desk: Desk,
): Promise<Made> {
  const { community, now, tools, answers } = desk;
  const gathering = await loadGathering(id);
  const host = gathering && (await loadMember(gathering.hostId));
  if (!gathering || !host || !isReady(gathering)) return null;
  if (!looksAfter(desk.community, steward.address, gathering.region)) return null;
  const { title: words, language, region, state } = gathering;
  const about = { author: null, place: placeName(region, desk), words, language };
  if (late) return { decided: { decision: 'later', ...about }, outcome: null };
  const audience = async (place: string) =>
    (await audienceOf(place, community, tools)).filter(({ id: one }) => one !== host.id).length;
  const writing = { community, now, newId: tools.newId, audienceOf: audience, answers };
  const outcome = await decideGathering(steward, wish, gathering, host, writing);
  return {
    decided: { decision: decisionOn(state, wish), ...about },
    outcome,
  };
}

function decisionOn(state: string, { kind }: Verdict): Decided['decision'] {
  if (state !== 'held') return state === 'withdrawn' || state === 'cancelled' ? 'gone' : 'before';
  return kind === 'approve' ? 'approved' : 'declined';
}

const placeName = (region: string, { community }: Desk) => regionOrRoot(community, region).name;
