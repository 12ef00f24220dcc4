import { looksAfter, regionOrRoot } from '../community/region.ts';
import { decideGathering } from '../gatherings/decide-gathering.ts';
import { isReady } from '../gatherings/gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Decided } from '../letters/desk-view.ts';
import { allOf, nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import type { Waiting } from '../members/waiting-store.ts';
import { loadCase } from '../moderation/case.ts';
import { carryOut, isOutOfDate } from '../moderation/decide.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { type Decision, readDecisions } from './read-decisions.ts';
import { waitingLetter } from './waiting-list.ts';
import { askingLetter, type Desk, loadThing, mayDecide } from './waiting-things.ts';

/** `asOf`: as of when the list showed words. */
type Things = (Pick<Waiting, 'what' | 'id'> & { asOf?: string | undefined })[];

/** So many decisions of one mail fit one transaction, each with the letters it causes; the others are asked for again. */
const mostAtOnce = 5;

/** A steward's reply to what waits: each decision is made as in reply to its own letter, and one letter tells of all. */
export async function answerWaitingList(
  steward: Member,
  things: Things,
  text: string,
  desk: Desk,
): Promise<Outcome> {
  const decidable = things.flatMap(({ what }, i) => (isDecidable(what) ? [i + 1] : []));
  const only = decidable.length === 1 ? (decidable[0] ?? null) : null;
  const { decisions, unclear } = readDecisions(text, only, desk.community);
  const isShown = ({ number, kind }: Decision) => kind === 'show' || !isDecidable(things[number - 1]?.what);
  const shown = await showAll(steward, decisions.filter(isShown), things, desk);
  const made = await makeAll(
    steward,
    decisions.filter((one) => !isShown(one)),
    things,
    desk,
  );
  const isOdd = unclear || made.gone > 0 || decisions.some(({ number }) => things[number - 1] === undefined);
  if (made.decided.length === 0 && !isOdd) return shown;
  const wanted = { why: 'decided', decided: made.decided, unclear: isOdd, without: made.ids } as const;
  const told = { ...nothing('told what waits'), letters: [await waitingLetter(steward, wanted, desk)] };
  return allOf([...made.outcomes, shown, told]);
}

const isDecidable = (what: Waiting['what'] | undefined): boolean => what === 'words' || what === 'gathering';

/** Questions and harvest letters are looked at whole before anybody decides. */
async function showAll(steward: Member, decisions: Decision[], things: Things, desk: Desk): Promise<Outcome> {
  const letters = await Promise.all(
    decisions.map(async ({ number }) => {
      const named = things[number - 1];
      const thing = named ? await loadThing(named) : null;
      return thing && mayDecide(steward, thing, desk.community) ? askingLetter(steward, thing, desk) : null;
    }),
  );
  return { ...nothing('shown what waits'), letters: letters.filter((letter) => letter !== null) };
}

async function makeAll(steward: Member, decisions: Decision[], things: Things, desk: Desk) {
  const outcomes: Outcome[] = [];
  const decided: Decided[] = [];
  const ids: string[] = [];
  const trusted = new Set<string>();
  let gone = 0;
  for (const [i, decision] of decisions.entries()) {
    const thing = things[decision.number - 1];
    if (!thing) continue;
    const made = await makeOne(steward, decision, thing, { trusted, late: i >= mostAtOnce }, desk);
    if (!made) gone += 1;
    if (!made) continue;
    decided.push(made.decided);
    if (made.outcome) {
      outcomes.push({ ...made.outcome, letters: toOthers(made.outcome, steward) });
      ids.push(thing.id);
    }
  }
  return { outcomes, decided, ids, gone };
}

/** The steward hears of all decisions in one letter. */
const toOthers = ({ letters }: Outcome, steward: Member) =>
  letters.filter(({ to }) => !('memberId' in to && to.memberId === steward.id));

type Made = { decided: Decided; outcome: Outcome | null } | null;

async function makeOne(
  steward: Member,
  decision: Decision,
  { what, id, asOf }: Things[number],
  { trusted, late }: { trusted: Set<string>; late: boolean },
  desk: Desk,
): Promise<Made> {
  const wish =
    decision.kind === 'decline'
      ? ({ kind: 'decline', reason: decision.reason } as const)
      : ({ kind: 'approve' } as const);
  return what === 'words'
    ? decideWords(steward, wish, { id, asOf }, { trusted, late }, desk)
    : decideMeeting(steward, wish, id, late, desk);
}

type Verdict = { kind: 'approve' } | { kind: 'decline'; reason: string };

async function decideWords(
  steward: Member,
  wish: Verdict,
  { id, asOf }: Omit<Things[number], 'what'>,
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
