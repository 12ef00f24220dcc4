import { looksAfter, stewardAt } from '../community/region.ts';
import { editionWrites } from '../letters/edition-store.ts';
import type { GatheringProblem } from '../letters/gathering-view.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import { nothing, type Outcome, type Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import { act, type Gathering, type GatheringAction, isReady, type Ready } from './gathering.ts';
import { hostCalendar, hostContext, letterTo, loadGuests } from './gathering-letters.ts';
import { type AnnouncementMail, isBlocking, readAnnouncement } from './read-announcement.ts';
import { type HostWish, readHostWish } from './read-host-wish.ts';
import { rhythmOf, takesPlace } from './recurrence.ts';
import { newsEdition } from './send-gathering.ts';
import { decidedGatheringWrite, loadRsvps, saveGathering } from './store.ts';
import { tellHost } from './tell-host.ts';
import { closedBecause, nextTime } from './view.ts';
import { correctGathering, shown, takeBack, type WritingDesk } from './write-gathering.ts';

type News = Extract<LetterModel, { kind: 'gathering-announced' }>['news'];

/** Who looks after a gathering replies to a letter about it: *who is coming*, *cancel*, or lines such as *new time: …*. */
export async function answerHost(
  member: Member,
  gathering: Gathering,
  mail: AnnouncementMail,
  desk: WritingDesk,
): Promise<Outcome> {
  const isHost = member.id === gathering.hostId;
  if (!isHost && !looksAfter(desk.community, member.address, gathering.region))
    return nothing('not the host');
  if (!isReady(gathering)) return nothing('gathering is not ready');
  const wish = readHostWish(mail.text);
  if (wish.kind === 'thanks') return nothing('thanks');
  if (wish.kind === 'who') return tellWho(member, gathering, 'asked', desk);
  if (gathering.state === 'held') return whileHeld(member, gathering, wish, mail, desk);
  const why = closedBecause(gathering, desk.now);
  if (why) return closed(member, gathering, why, desk);
  switch (wish.kind) {
    case 'cancel':
      return take(member, gathering, { kind: 'cancel', reason: wish.reason }, 'cancelled', desk);
    case 'change':
      return change(member, gathering, mail, desk);
    case 'unclear':
      return {
        what: 'host not understood',
        writes: [],
        letters: [await told(member, gathering, 'unclear', desk)],
      };
  }
}

async function change(
  member: Member,
  gathering: Ready,
  mail: AnnouncementMail,
  desk: WritingDesk,
): Promise<Outcome> {
  // Whom it is for stays: others would have a meeting in their calendars that they know nothing of. Nor are a subject and words new text here.
  const read = readAnnouncement({ ...mail, subject: '' }, gathering, desk.community);
  const { title, where, start, minutes, repeats } = read.details;
  const missing = read.problems.filter(isBlocking);
  if (missing.length > 0 || start === null) return askAgain(member, gathering, missing, desk);
  const { region, words, timeZone } = gathering;
  const rhythm = repeats ?? (gathering.repeats && rhythmOf(gathering.repeats, start));
  const details = { region, title, words, where, start, minutes, timeZone, repeats: rhythm };
  if (rhythm?.until && !takesPlace(details))
    return askAgain(member, gathering, [{ kind: 'ends-before', written: '', day: rhythm.until }], desk);
  return take(member, gathering, { kind: 'change', details }, 'changed', desk);
}

async function askAgain(
  member: Member,
  gathering: Ready,
  problems: GatheringProblem[],
  desk: WritingDesk,
): Promise<Outcome> {
  const asked = await shown(member, gathering, problems, desk);
  return {
    what: 'change not understood',
    writes: [],
    letters: [{ ...asked, context: hostContext(gathering) }],
  };
}

/** Changes a gathering and tells everybody whom it concerns; their calendars too. */
async function take(
  member: Member,
  gathering: Ready,
  action: GatheringAction,
  news: 'changed' | 'cancelled',
  desk: WritingDesk,
): Promise<Outcome> {
  const { now, community } = desk;
  const acted = act(gathering, action, iso(now)) as Ready;
  const by = member.id === gathering.hostId ? null : nameOf(member, community);
  const after = by !== null && acted.state === 'cancelled' ? { ...acted, cancelledBy: by } : acted;
  if (acted === gathering)
    return {
      what: 'nothing to change',
      writes: [],
      letters: [await told(member, gathering, 'unchanged', desk)],
    };
  const edition = newsEdition(after, news, now);
  const letter = await told(member, after, news, desk);
  return {
    what: `gathering ${news}`,
    writes: [
      ...saveGathering(gathering, after),
      ...editionWrites(edition),
      ...(by === null ? [] : [decidedGatheringWrite(member, after.id)]),
    ],
    letters:
      by === null
        ? [{ ...letter, ...hostCalendar(after, member, community) }]
        : [letter, ...(await tellHost(after, news, member, by, desk))],
    editions: [edition.id],
  };
}

const nameOf = ({ name, address }: Member, community: WritingDesk['community']): string =>
  stewardAt(community, address)?.name ?? name ?? address;

const told = async (member: Member, gathering: Ready, news: News, desk: WritingDesk): Promise<Outgoing> =>
  letterTo(
    member,
    'gathering-announced',
    gathering,
    { news, audience: await desk.audienceOf(gathering.region) },
    hostContext(gathering),
    desk,
  );

/** Who is coming to its next time. */
async function tellWho(
  member: Member,
  gathering: Ready,
  occasion: 'asked',
  desk: WritingDesk,
): Promise<Outcome> {
  const { date } = nextTime(gathering, desk.now);
  const guests = await loadGuests(await loadRsvps(gathering.id), date, desk.community);
  const list = letterTo(
    member,
    'guest-list',
    gathering,
    { guests, occasion },
    hostContext(gathering),
    desk,
    date,
  );
  return { what: 'guest list', writes: [], letters: [list] };
}

/** Before a steward has read it, its host may take it back, or write it anew: then it waits for their *send* again. */
async function whileHeld(
  member: Member,
  gathering: Ready,
  wish: HostWish,
  mail: AnnouncementMail,
  desk: WritingDesk,
): Promise<Outcome> {
  if (member.id === gathering.hostId && wish.kind === 'cancel')
    return takeBack(member, gathering, wish.reason, desk);
  if (member.id === gathering.hostId && wish.kind === 'change')
    return correctGathering(member, gathering, { ...mail, subject: '' }, desk);
  return {
    what: 'gathering is still held',
    writes: [],
    letters: [letterTo(member, 'gathering-held', gathering, {}, hostContext(gathering), desk)],
  };
}

const closed = (member: Member, gathering: Ready, why: 'cancelled' | 'over', desk: WritingDesk): Outcome => ({
  what: `gathering is ${why}`,
  writes: [],
  letters: [letterTo(member, 'gathering-closed', gathering, { why }, hostContext(gathering), desk)],
});
