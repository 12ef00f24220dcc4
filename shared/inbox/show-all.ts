import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Member } from '../members/member.ts';
import { type Incoming, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { tell } from './tell.ts';

/** Everything that somebody shared, of which a digest held the beginning; a reply answers them. */
export async function showAll(member: Member, contributionId: string, incoming: Incoming, tools: Tools) {
  const shared = await loadContribution(contributionId);
  if (shared?.state !== 'published' || shared.visibility === 'stewards')
    return passToStewards(member, wordsToShare(incoming), incoming, tools);
  const item = quotationOf(shared, incoming.community);
  return tell(member, incoming, { kind: 'all-words', item }, { kind: 'response', contributionId });
}
