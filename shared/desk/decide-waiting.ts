import type { Decided } from '../letters/desk-view.ts';
import { allOf, nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import type { Waiting } from '../members/waiting-store.ts';
import { askingLetters } from './asking-letters.ts';
import { fits, makeDecision } from './make-decision.ts';
import { type Decision, type Only, readDecisions } from './read-decisions.ts';
import { waitingLetter } from './waiting-list.ts';
import { type Desk, loadThing, mayDecide } from './waiting-things.ts';

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
  const only: Only = (kind) => {
    const [number, ...others] = things.flatMap(({ what }, i) => (fits(what, kind) ? [i + 1] : []));
    return others.length > 0 ? null : (number ?? null);
  };
  const { decisions, unclear } = readDecisions(text, only, desk.community);
  const isShown = ({ number, kind }: Decision) => !fits(things[number - 1]?.what, kind);
  const shown = await showAll(steward, decisions.filter(isShown), things, desk);
  const made = await makeAll(
    steward,
    decisions.filter((one) => !isShown(one)),
    things,
    desk,
  );
  const isOdd = unclear || made.gone > 0 || decisions.some(({ number }) => things[number - 1] === undefined);
  if (made.decided.length === 0 && !isOdd) return shown;
  const wanted = { why: 'decided', decided: made.decided, unclear: isOdd, without: made.things } as const;
  const told = { ...nothing('told what waits'), letters: [await waitingLetter(steward, wanted, desk)] };
  return allOf([...made.outcomes, shown, told]);
}

/** Questions and harvest letters are looked at whole before anybody decides, and so is what cannot be decided in the way that was said. */
async function showAll(steward: Member, decisions: Decision[], things: Things, desk: Desk): Promise<Outcome> {
  const letters = await Promise.all(
    decisions.map(async ({ number }) => {
      const named = things[number - 1];
      const thing = named ? await loadThing(named) : null;
      return thing && mayDecide(steward, thing, desk.community) ? askingLetters(steward, thing, desk) : [];
    }),
  );
  return { ...nothing('shown what waits'), letters: letters.flat() };
}

async function makeAll(steward: Member, decisions: Decision[], things: Things, desk: Desk) {
  const outcomes: Outcome[] = [];
  const decided: Decided[] = [];
  const settled: Things = [];
  const trusted = new Set<string>();
  let gone = 0;
  for (const [i, decision] of decisions.entries()) {
    const thing = things[decision.number - 1];
    if (!thing) continue;
    // Words and a concern about them are written once in a transaction.
    const late = i >= mostAtOnce || settled.some(({ id }) => id === thing.id);
    const made = await makeDecision(steward, decision, thing, { trusted, late }, desk);
    if (!made) gone += 1;
    if (!made) continue;
    decided.push(made.decided);
    if (made.outcome) {
      outcomes.push({ ...made.outcome, letters: toOthers(made.outcome, steward) });
      settled.push(thing);
    }
  }
  return { outcomes, decided, things: settled, gone };
}

/** The steward hears of all decisions in one letter. */
const toOthers = ({ letters }: Outcome, steward: Member) =>
  letters.filter(({ to }) => !('memberId' in to && to.memberId === steward.id));
