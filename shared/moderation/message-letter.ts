import type { Community } from '../community/community.ts';
import { stewardAt } from '../community/region.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';

/** A message from one person to another; a reply to it goes back to who wrote. With an `id` it waits until a steward answers. */
export function letterFrom(
  from: Member,
  to: Member,
  { id, words }: { id?: string; words: string },
  community: Community,
): Outgoing {
  const name = from.name ?? stewardAt(community, from.address)?.name ?? null;
  return {
    to: { memberId: to.id },
    reader: to,
    model: {
      kind: 'message-to-stewards',
      from: name,
      address: from.address,
      place: homeOf(from, community).name,
      words,
      ...(id && { waits: true }),
    },
    context: { kind: 'message-to-stewards', memberId: from.id, ...(id && { messageId: id }) },
    answers: null,
  };
}
