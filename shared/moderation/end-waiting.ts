import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { act } from '../contributions/act.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { tellAnswered } from '../contributions/offer.ts';
import type { SharingPause } from '../contributions/sharing-pause.ts';
import { duePauses, endPause } from '../contributions/sharing-pause-store.ts';
import { dueQuiet, saveContribution } from '../contributions/store.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { isMember } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { loadAnswered } from '../reflections/load-answered.ts';
import { pauseLetter } from './pause-author.ts';

/**
 * What time ends: quiet hours, after which words are shared, and pauses from contributing. How many there were. Each is one transaction that expects
 * it as it was read: a tick that comes twice does it once, and a steward or author who was faster has decided.
 */
export async function endWaiting(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<{ published: number; back: number }> {
  let [published, back] = [0, 0];
  for await (const contribution of dueQuiet(at)) {
    await commitOutcome(await hourOver(contribution, community, at), community, tools);
    published++;
  }
  for await (const pause of duePauses(at)) {
    await commitOutcome(await pauseOver(pause, at), community, tools);
    back++;
  }
  return { published, back };
}

async function hourOver(
  contribution: Contribution,
  community: Community,
  at: Temporal.Instant,
): Promise<Outcome> {
  const after = act(contribution, { kind: 'publish' }, iso(at));
  if (after === contribution) return nothing('waits no more');
  const answered = await loadAnswered(contribution, community, at);
  const told =
    answered && !after.told ? tellAnswered(after, answered, community) : { contribution: after, letters: [] };
  const decision = { contributionId: after.id, at: iso(at), by: null, byId: null, words: '' };
  return {
    what: 'quiet hour over',
    writes: [
      ...saveContribution(contribution, told.contribution),
      ...decisionWrites({ ...decision, what: 'hour-over' }),
    ],
    letters: told.letters,
  };
}

async function pauseOver(pause: SharingPause, at: Temporal.Instant): Promise<Outcome> {
  const member = await loadMember(pause.memberId);
  const record = { at: iso(at), what: 'over', by: null, byId: null, reason: '', until: null } as const;
  const over = { news: 'over' as const, until: null, reason: '', steward: '', byIds: [] };
  return {
    what: 'pause over',
    writes: endPause(pause, record),
    letters: member && isMember(member) ? [pauseLetter(member, over)] : [],
  };
}
