import { Temporal } from 'temporal-polyfill';
import { looksAfter } from '../community/region.ts';
import type { Edition } from '../letters/edition.ts';
import { editionWrites } from '../letters/edition-store.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { decidersFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { waits } from '../members/waiting-store.ts';
import { iso } from '../platform/instant.ts';
import { act, type Gathering, isReady, type Ready } from './gathering.ts';
import { hostCalendar, hostContext, letterTo } from './gathering-letters.ts';
import { saveGathering } from './store.ts';
import { nextTime } from './view.ts';
import { shown, type WritingDesk } from './write-gathering.ts';

/** *send*: a steward of the region invites people at once; anybody else's announcement is read by one first. Sending twice sends once. */
export async function sendGathering(member: Member, draft: Gathering, desk: WritingDesk): Promise<Outcome> {
  const { community, now } = desk;
  if (draft.state !== 'draft') return sentAlready(member, draft, desk);
  if (!isReady(draft))
    return { what: 'gathering not ready', writes: [], letters: [await shown(member, draft, [], desk)] };
  // What lay in a drawer until it was over: the day is asked for again.
  if (nextTimeIsOver(draft, now)) {
    const problem = { kind: 'date-past', written: '', day: draft.start.slice(0, 10) } as const;
    return {
      what: 'gathering is over already',
      writes: [],
      letters: [await shown(member, draft, [problem], desk)],
    };
  }
  return looksAfter(community, member.address, draft.region)
    ? announce(member, draft, desk)
    : hold(member, draft, desk);
}

async function announce(member: Member, draft: Ready, desk: WritingDesk): Promise<Outcome> {
  const { community, now } = desk;
  const audience = await desk.audienceOf(draft.region);
  const announced = act(draft, { kind: 'announce', by: member.name ?? member.address }, iso(now)) as Ready;
  const edition = newsEdition(announced, 'new', now);
  const told = letterTo(
    member,
    'gathering-announced',
    announced,
    { news: 'announced', audience },
    hostContext(announced),
    desk,
  );
  return {
    what: 'gathering announced',
    writes: [...saveGathering(draft, announced), ...editionWrites(edition)],
    letters: [{ ...told, ...hostCalendar(announced, member, community) }],
    editions: [edition.id],
  };
}

async function hold(member: Member, draft: Ready, desk: WritingDesk): Promise<Outcome> {
  const { community, now, newId } = desk;
  const held = act(draft, { kind: 'offer' }, iso(now)) as Ready;
  const stewards = await decidersFor(held.region, community, now, newId, [member.id]);
  const unasked = { ...desk, answers: null };
  const context = { kind: 'gathering-moderation', gatheringId: held.id } as const;
  const asking = stewards.map((steward) =>
    letterTo(steward, 'gathering-moderation', held, { unclear: false }, context, unasked),
  );
  return {
    what: 'gathering held',
    writes: [
      ...saveGathering(draft, held),
      waits({ what: 'gathering', id: held.id, region: held.region }, asking, now),
    ],
    letters: [letterTo(member, 'gathering-held', held, {}, hostContext(held), desk), ...asking],
  };
}

/** Whoever says *send* twice hears how it stands. */
async function sentAlready(member: Member, gathering: Gathering, desk: WritingDesk): Promise<Outcome> {
  if (!isReady(gathering)) return nothing('gathering is not ready');
  const context = hostContext(gathering);
  const letter =
    gathering.state === 'announced'
      ? letterTo(
          member,
          'gathering-announced',
          gathering,
          { news: 'unchanged', audience: await desk.audienceOf(gathering.region) },
          context,
          desk,
        )
      : letterTo(member, 'gathering-held', gathering, {}, context, desk);
  const isOver = gathering.state === 'cancelled' || gathering.state === 'declined';
  return isOver
    ? nothing('gathering is over')
    : { what: 'gathering was sent already', writes: [], letters: [letter] };
}

const nextTimeIsOver = (gathering: Ready, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(nextTime(gathering, now).start, now) <= 0;

const freshFor = Temporal.Duration.from({ hours: 7 * 24 });

/** The letter that tells of news; named by what it tells, so that telling twice tells once. It is of no use once the meeting is over, or a week later. */
export function newsEdition(
  gathering: Ready,
  news: 'new' | 'changed' | 'cancelled',
  now: Temporal.Instant,
): Extract<Edition, { kind: 'gathering' }> {
  const { end } = nextTime(gathering, now);
  const week = now.add(freshFor);
  const until = Temporal.Instant.compare(end, week) < 0 ? end : week;
  const id = `gathering-${gathering.id}-${news}-${gathering.sequence}`;
  return {
    kind: 'gathering',
    id,
    gatheringId: gathering.id,
    news,
    date: null,
    createdAt: iso(now),
    until: iso(until),
  };
}
