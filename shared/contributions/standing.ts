import type { Community } from '../community/community.ts';
import { stewardAt } from '../community/region.ts';
import type { AuthorHistory } from '../letters/safe-space-view.ts';
import type { Member } from '../members/member.ts';
import type { Write } from '../platform/table.ts';
import type { Contribution } from './contribution.ts';
import { decisionWrites } from './decision-store.ts';
import type { Fate, Standing } from './policy.ts';

/** What we know of a writer beside who they are: whether they are paused from contributing, and what they shared. */
export interface Earlier {
  paused: boolean;
  history: AuthorHistory;
}

export const standingOf = (author: Member, { paused }: Earlier, community: Community): Standing => ({
  trusted: author.trusted,
  isSteward: stewardAt(community, author.address) !== null,
  paused,
});

/** What a policy decided goes on the trail as well: that words are held and why, or have a quiet hour. */
export function policyWrites({ id }: Contribution, fate: Fate, at: string): Write[] {
  if (fate.kind === 'published') return [];
  const words = fate.kind === 'held' ? fate.why : '';
  return decisionWrites({ contributionId: id, at, what: fate.kind, by: null, byId: null, words });
}
