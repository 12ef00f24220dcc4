import type { Temporal } from 'temporal-polyfill';
import { stillHolding } from '../community/stewardship.ts';
import { loadCommunity, saveStewardship } from '../community/store.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { nextDecider } from '../members/deciders.ts';
import { askedOnce, dueWaiting, type Waiting } from '../members/waiting-store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { askingLetters } from './asking-letters.ts';
import { type Desk, endsWaiting, loadThing, ownerOf } from './waiting-things.ts';

/**
 * What time brings to the stewards' desk: what nobody decided or answered for two days is asked of the next one, too; what waits no more is taken off the list;
 * who said they were away is back. Each is one write on condition, so that a tick that dies or runs twice does it once.
 */
export async function tendDesk(at: Temporal.Instant, tools: Tools): Promise<string> {
  const community = await loadCommunity();
  const settled = stillHolding(community, dateAt(at, community.timeZone).toString());
  if (settled) await commit([saveStewardship(settled)]);
  const desk: Desk = { community, now: at, tools, answers: null };
  let asked = 0;
  const faults: unknown[] = [];
  for await (const waiting of dueWaiting(iso(at)))
    if (await askNext(waiting, desk).catch((fault: unknown) => void faults.push(fault))) asked += 1;
  if (faults.length > 0)
    throw new AggregateError(faults, `what waits could not be asked again: ${faults.join('; ')}`);
  return `${asked} ${asked === 1 ? 'thing' : 'things'} asked of a substitute`;
}

/** Whether somebody else was asked, and by this tick. */
async function askNext(waiting: Waiting, desk: Desk): Promise<boolean> {
  const { community, now, tools } = desk;
  const thing = await loadThing(waiting);
  if (!thing) {
    await commit(endsWaiting(waiting));
    return false;
  }
  const owner = ownerOf(thing);
  const next = await nextDecider(waiting.region, community, now, [
    ...waiting.asked,
    ...(owner ? [owner] : []),
  ]);
  const letters = next ? await askingLetters(next, thing, desk) : [];
  const write = askedOnce(waiting, next ? [next.id] : [], iso(now));
  const outcome = { what: 'asked of a substitute', writes: [write], letters };
  return (await commitOutcome(outcome, community, tools)).kind === 'committed' && letters.length > 0;
}
