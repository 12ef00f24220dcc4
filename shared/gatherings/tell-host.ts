import type { Outgoing } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import type { Ready } from './gathering.ts';
import { hostCalendar, hostContext, letterTo } from './gathering-letters.ts';
import type { WritingDesk } from './write-gathering.ts';

/** What a steward did to a gathering, for its host: by whom, and why. Of one that is cancelled, a reply reaches that steward. */
export async function tellHost(
  gathering: Ready,
  news: 'changed' | 'cancelled',
  steward: Member,
  by: string,
  desk: WritingDesk,
): Promise<Outgoing[]> {
  const host = await loadMember(gathering.hostId);
  if (!host || !isMember(host)) return [];
  const audience = await desk.audienceOf(gathering.region);
  const context =
    news === 'changed'
      ? hostContext(gathering)
      : ({ kind: 'message-to-stewards', memberId: steward.id } as const);
  const told = letterTo(
    host,
    'gathering-announced',
    gathering,
    { news: `${news}-for-you`, audience, by, because: gathering.because },
    context,
    { ...desk, answers: null },
  );
  return [{ ...told, ...hostCalendar(gathering, host, desk.community) }];
}
