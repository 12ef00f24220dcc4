import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { iso } from '../platform/instant.ts';
import { latestStop } from './gate.ts';
import { isStopTold, loadGate, stopTold } from './gate-store.ts';
import { lettersToRootStewards } from './root-stewards.ts';

/**
 * Writes to the stewards of the whole community that SES took no letters, once for each such stop, in one transaction with the
 * note that it is done. Their letters wait with all others, and so arrive when it is over.
 */
export async function tellOfStop(community: Community, at: Temporal.Instant, tools: Tools): Promise<void> {
  const stop = latestStop(await loadGate());
  if (!stop || (await isStopTold(stop))) return;
  const { why, since } = stop;
  const letters = await lettersToRootStewards(community, at, tools, () => [
    { kind: 'sending-stopped', why, since },
  ]);
  const outcome = { what: 'stewards told that sending stopped', writes: [], letters };
  await commitOutcome(outcome, community, tools, [stopTold(stop, iso(at))]);
}
