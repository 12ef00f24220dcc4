import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { iso } from '../platform/instant.ts';

/** Why words wait for a steward. */
type HeldWhy = 'first' | 'all' | Doubt | 'paused' | 'asked-to-hold';

/** What we could not tell: which words are new (rule 10), or whether files are harmless. */
export type Doubt = 'unsure' | 'unscanned';

/** What becomes of somebody's words when they come. `until` is an ISO instant. */
export type Fate = { kind: 'published' } | { kind: 'quiet'; until: string } | { kind: 'held'; why: HeldWhy };

/** What we know of who writes. */
export interface Standing {
  /** A steward approved something of theirs. */
  trusted: boolean;
  isSteward: boolean;
  /** Paused from contributing. */
  paused: boolean;
}

/** How long words wait where everybody may write, for their writer to take them back or a steward to hold them. */
const quietHour = { hours: 1 };

/** Whose words are read before others see them, at a place (a region's id). */
export const policyAt = (community: Community, place: string) => regionOrRoot(community, place).policy;

/**
 * What becomes of new words at a place. What we have doubts about, and what somebody writes who is paused
 * from contributing, is read first under every policy.
 */
export function fateOf(
  { trusted, isSteward, paused }: Standing,
  doubt: Doubt | null,
  place: string,
  community: Community,
  now: Temporal.Instant,
): Fate {
  if (paused) return { kind: 'held', why: 'paused' };
  if (doubt) return { kind: 'held', why: doubt };
  if (isSteward) return { kind: 'published' };
  switch (policyAt(community, place)) {
    case 'all':
      return { kind: 'held', why: 'all' };
    case 'open':
      return { kind: 'quiet', until: iso(now.add(quietHour)) };
    case 'first':
      return trusted ? { kind: 'published' } : { kind: 'held', why: 'first' };
  }
}
