import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Thread } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import { trailWrite } from './store.ts';
import type { Support } from './support.ts';
import type { TrailEntry } from './trail.ts';

/** A mail that says something of support, or does something with it. */
export interface Occasion {
  community: Community;
  now: Temporal.Instant;
  /** The mail to answer. */
  answers: Thread | null;
  /** Where the mail lies. */
  mail: TrailEntry['mail'];
}

/** What happened, for the member's record. */
export const noted = (
  { id, memberId }: Support,
  by: TrailEntry['by'],
  what: TrailEntry['what'],
  { now, mail }: Pick<Occasion, 'now' | 'mail'>,
  more: Partial<Pick<TrailEntry, 'words' | 'contributionId'>> = {},
): Write =>
  trailWrite(memberId, {
    at: iso(now),
    supportId: id,
    by,
    what,
    words: null,
    contributionId: null,
    mail,
    ...more,
  });
