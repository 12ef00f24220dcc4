import type { Community } from '../../community/community.ts';
import { looksAfter } from '../../community/region.ts';
import type { Member } from '../../members/member.ts';
import type { Contribution } from '../contribution.ts';

/** Whether a member may have the files of a contribution: as long as its words may be read; its author and the stewards of its place before that as well. */
export function mayOpen(
  { state, visibility, authorId, place }: Contribution,
  member: Pick<Member, 'id' | 'address' | 'status'>,
  community: Community,
): boolean {
  if (member.status === 'left' || state === 'withdrawn') return false;
  if (member.id === authorId || looksAfter(community, member.address, place)) return true;
  return state === 'published' && visibility !== 'stewards';
}
