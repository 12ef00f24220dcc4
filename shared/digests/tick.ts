import type { Temporal } from 'temporal-polyfill';
import { loadCommunity } from '../community/store.ts';
import { roomForUnasked } from '../delivery/room-for-unasked.ts';
import { sweep } from '../delivery/sweep.ts';
import { tellOfStop } from '../delivery/tell-of-stop.ts';
import { tellOfUnsent } from '../delivery/tell-of-unsent.ts';
import { watchArrivals } from '../delivery/watch-arrivals.ts';
import { remindOfGatherings } from '../gatherings/remind.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { editionWrites, knownEditions } from '../letters/edition-store.ts';
import { enrolStewards } from '../members/enrol-stewards.ts';
import { endWaiting } from '../moderation/end-waiting.ts';
import { writeUnasked } from '../moving-in/write-unasked.ts';
import { iso } from '../platform/instant.ts';
import { queueEditions } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import { forgetDue } from '../privacy/forget-person.ts';
import { advancePrompts } from './advance-prompts.ts';
import { dueDigests } from './due-digests.ts';
import { writeStillHere } from './write-still-here.ts';

/** What a tick did, in a sentence for the log, and whether SES took no letters at any moment since the last. */
export interface Ticked {
  what: string;
  gateClosed: boolean;
}

/**
 * What the quarter hour asks: are there stewards to enrol, digests whose hour has come, prompts that go out, remind or close, things written but not queued,
 * gatherings to remind of, troubles to tell stewards of, letters that do not arrive, people who moved in or asked whether we are still here, or people to forget? A tick that fires twice, or dies
 * half-way, changes nothing that the next does not mend.
 */
export async function tick(at: Temporal.Instant, tools: Tools): Promise<Ticked> {
  const community = await loadCommunity();
  await enrolStewards(community, at, tools.newId);
  const due = dueDigests(community, at);
  const known = await knownEditions(due.map(({ id }) => id));
  const fresh = due.filter(({ id }) => !known.has(id));
  for (const edition of fresh) await commit(editionWrites(edition));
  await queueEditions(fresh.map(({ id }) => id));
  const prompts = await advancePrompts(community, at, tools).catch((fault: unknown) => ({ fault }));
  // Behind the digests: whatever the sweep stumbles on must not keep these back.
  const { queued, batches, unknown, editions, closed, gateClosed } = await sweep(at);
  const ended = await endWaiting(community, at, tools);
  const reminded = await remindOfGatherings(community, at, tools);
  await tellOfStop(community, at, tools);
  await tellOfUnsent(community, at, tools);
  const arrivals = await watchArrivals(community, at, tools);
  const forgettings = await forgetDue(iso(at));
  const unasked = await writeUnasked(community, at, tools, () => roomForUnasked(at));
  const stillHere = await writeStillHere(community, at, tools);
  // What keeps one prompt from going on keeps nothing else back.
  if (typeof prompts === 'object') throw prompts.fault;
  const did = [
    many(fresh.length, 'edition due', 'editions due'),
    many(prompts, 'prompt brought on', 'prompts brought on'),
    many(editions, 'edition to plan or close', 'editions to plan or close'),
    many(queued, 'letter queued again', 'letters queued again'),
    many(batches, 'batch queued again', 'batches queued again'),
    many(unknown, 'letter unknown', 'letters unknown'),
    many(reminded, 'gathering reminded of', 'gatherings reminded of'),
    ...(ended.published > 0 ? [many(ended.published, 'quiet hour over', 'quiet hours over')] : []),
    ...(ended.back > 0
      ? [many(ended.back, 'pause from contributing over', 'pauses from contributing over')]
      : []),
    arrivals,
    unasked,
    ...(stillHere > 0
      ? [many(stillHere, 'letter to say we are still here', 'letters to say we are still here')]
      : []),
    ...(forgettings > 0 ? [many(forgettings, 'person to forget', 'people to forget')] : []),
  ];
  const what = `tick: ${did.join(', ')}${closed ? `; SES takes no letters: ${closed.detail}` : ''}`;
  return { what, gateClosed };
}

const many = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
