import type { Temporal } from 'temporal-polyfill';
import type { Write } from '../platform/table.ts';
import { newsWrite } from './arrival-store.ts';
import type { Source } from './change-member.ts';
import { consentOf } from './consent.ts';
import type { Member } from './member.ts';
import { consentWrite } from './store.ts';
import { cleared, type Trouble } from './trouble.ts';
import { saveTrouble } from './trouble-store.ts';

/** An unreachable member as they are once letters can reach them again: a pause that is not over still holds. `today` is an ISO date. */
export function reachableAgain(member: Member, { silence }: Trouble, today: string): Member {
  const { pausedUntil } = member;
  const paused = silence?.wasPaused === true && (pausedUntil === null || pausedUntil > today);
  return paused ? { ...member, status: 'paused' } : { ...member, status: 'active', pausedUntil: null };
}

/** What is written beside the member who comes back: the record of it, a clean slate, and news for the stewards. */
export function returnWrites(
  member: Member,
  trouble: Trouble,
  source: Source,
  wording: string,
  now: Temporal.Instant,
): Write[] {
  return [
    consentWrite(consentOf(member, 'returned', source, now, wording)),
    saveTrouble(trouble, cleared(trouble, now)),
    newsWrite({ memberId: member.id, what: 'returned' }, now),
  ];
}
