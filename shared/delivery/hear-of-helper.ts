import type { Temporal } from 'temporal-polyfill';
import { loadMember, saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { withoutCopies } from '../support/answer-asked.ts';
import { endWrites } from '../support/change-support.ts';
import { noted } from '../support/occasion.ts';
import { loadSupport, saveSupport } from '../support/store.ts';
import { afterAction, isLive } from '../support/support.ts';
import type { Setback } from './setback.ts';

/**
 * What the fate of a letter to a helper says of their support, and never of the member: where their address is gone copies end, where they complain
 * all of it does. The member's record has it. Throws where something changed at the same moment.
 */
export async function hearOfHelper(
  supportId: string,
  { kind }: Setback,
  now: Temporal.Instant,
): Promise<void> {
  const support = await loadSupport(supportId);
  const isOver = !support || !isLive(support, iso(now));
  if (isOver || (kind !== 'hard' && kind !== 'complaint') || (kind === 'hard' && !support.copies)) return;
  const member = await loadMember(support.memberId);
  const isCopied = member?.copiesTo?.includes(support.id) === true;
  const off = { kind: 'copies', on: false } as const;
  const writes = [
    ...(member && isCopied ? saveMember(member, withoutCopies(member, [support.id])) : []),
    ...(kind === 'complaint'
      ? endWrites([support], 'helper', { now, mail: null })
      : [
          saveSupport(support, { ...afterAction(support, off, iso(now)), copies: false }),
          noted(support, 'helper', 'copies-off', { now, mail: null }),
        ]),
  ];
  if ((await commit(writes)).kind === 'conflict')
    throw new Error(`support ${supportId} changed at the same moment; reading this event again`);
}
