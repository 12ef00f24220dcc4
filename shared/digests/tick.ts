import type { Temporal } from 'temporal-polyfill';
import { loadCommunity } from '../community/store.ts';
import { sweep } from '../delivery/sweep.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { editionWrites, knownEditions } from '../letters/edition-store.ts';
import { enrolStewards } from '../members/enrol-stewards.ts';
import { queueEditions } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import { dueDigests } from './due-digests.ts';

/**
 * What the quarter hour asks: are there stewards to enrol, digests whose hour has come, or things written but not queued?
 * A tick that fires twice, or dies half-way, changes nothing that the next does not mend.
 */
export async function tick(at: Temporal.Instant, { newId }: Tools): Promise<string> {
  const community = await loadCommunity();
  await enrolStewards(community, at, newId);
  const { queued, batches, unknown, editions, closed } = await sweep(at);
  const due = dueDigests(community, at);
  const known = await knownEditions(due.map(({ id }) => id));
  const fresh = due.filter(({ id }) => !known.has(id));
  for (const edition of fresh) await commit(editionWrites(edition));
  await queueEditions(fresh.map(({ id }) => id));
  return `tick: ${fresh.length} editions due, ${editions} to plan, ${queued} letters and ${batches} batches queued, ${unknown} unknown${closed ? `; SES takes no letters: ${closed.detail}` : ''}`;
}
