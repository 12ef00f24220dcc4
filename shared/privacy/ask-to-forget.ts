import { isNamedSteward } from '../community/stewardship.ts';
import { contributionsBy } from '../contributions/store.ts';
import { gatheringsOf } from '../gatherings/store.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Asking, answering } from './asking.ts';

/**
 * "Forget me": a letter says what will be erased, what stays and why, and asks whether words that others can read go too. Nothing is
 * done before its reader answers it. `unsure`: they did, but not in words that say which.
 */
export async function askToForget(member: Member, asking: Asking, { unsure = false } = {}): Promise<Outcome> {
  const shared = (await contributionsBy(member.id)).filter(
    ({ state, visibility }) => state === 'published' && visibility !== 'stewards',
  ).length;
  const isSteward = isNamedSteward(asking.community, member.address);
  const hosts = (await gatheringsOf(member.id)).some(
    ({ state, reminder }) => state === 'announced' && reminder !== null,
  );
  const model = { kind: 'ask-to-forget', shared, hosts, isSteward, unsure } as const;
  return answering(member, asking, model, { kind: isSteward ? 'personal' : 'ask-to-forget' });
}
