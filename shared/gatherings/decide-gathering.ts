import { looksAfter, stewardAt } from '../community/region.ts';
import { editionWrites } from '../letters/edition-store.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { noteIn } from '../moderation/note-in.ts';
import { iso } from '../platform/instant.ts';
import type { Wish } from '../wishes/wish.ts';
import { act, type Gathering, isReady, type Ready } from './gathering.ts';
import { hostCalendar, hostContext, letterTo } from './gathering-letters.ts';
import { newsEdition } from './send-gathering.ts';
import { decidedGatheringWrite, saveGathering } from './store.ts';
import type { WritingDesk } from './write-gathering.ts';

/** A steward answers "may people be invited to this?". Only one of the region counts; the first decision holds, and whoever comes second is told. */
export async function decideGathering(
  steward: Member,
  wish: Wish | null,
  gathering: Gathering,
  host: Member,
  desk: WritingDesk,
): Promise<Outcome> {
  const { community, now } = desk;
  if (!looksAfter(community, steward.address, gathering.region))
    return nothing('decision by somebody else refused');
  if (!isReady(gathering) || gathering.state === 'draft') return nothing('gathering is not ready');
  if (wish?.kind !== 'approve' && wish?.kind !== 'decline') {
    const context = { kind: 'gathering-moderation', gatheringId: gathering.id } as const;
    const asked = letterTo(steward, 'gathering-moderation', gathering, { unclear: true }, context, desk);
    return { what: 'decision unclear', writes: [], letters: [asked] };
  }
  const by = stewardAt(community, steward.address)?.name ?? steward.address;
  const action =
    wish.kind === 'approve'
      ? ({ kind: 'announce', by } as const)
      : ({ kind: 'decline', by, reason: wish.reason } as const);
  const after = act(gathering, action, iso(now)) as Ready;
  if (after === gathering)
    return {
      what: 'was decided already',
      writes: [],
      letters: [decided(steward, after, after.decidedBy ?? by, false, desk)],
    };
  const edition = after.state === 'announced' ? newsEdition(after, 'new', now) : null;
  return {
    what: `gathering ${after.state}`,
    writes: [
      ...saveGathering(gathering, after),
      decidedGatheringWrite(steward, after.id),
      ...(edition ? editionWrites(edition) : []),
    ],
    letters: [decided(steward, after, by, true, desk), ...(await toHost(host, after, by, desk))],
    ...(edition && { editions: [edition.id] }),
  };
}

function decided(steward: Member, gathering: Ready, by: string, first: boolean, desk: WritingDesk) {
  const decision =
    gathering.state === 'declined' || gathering.state === 'cancelled' ? gathering.state : 'announced';
  return letterTo(
    steward,
    'gathering-decided',
    gathering,
    { decision, by, first },
    hostContext(gathering),
    desk,
  );
}

async function toHost(host: Member, gathering: Ready, by: string, desk: WritingDesk) {
  if (!isMember(host)) return [];
  const unasked = { ...desk, answers: null };
  if (gathering.state === 'declined')
    return [
      letterTo(
        host,
        'gathering-declined',
        gathering,
        { reason: gathering.because, ...noteIn(gathering.because, host), steward: by },
        { kind: 'personal' },
        unasked,
      ),
    ];
  const audience = await desk.audienceOf(gathering.region);
  const told = letterTo(
    host,
    'gathering-announced',
    gathering,
    { news: 'approved', audience },
    hostContext(gathering),
    unasked,
  );
  return [{ ...told, ...hostCalendar(gathering, host, desk.community) }];
}
