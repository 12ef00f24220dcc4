import { nothing, type Outcome, type Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { dateAt } from '../platform/instant.ts';
import { type Gathering, isReady, type Ready } from './gathering.ts';
import { type GatheringDesk, hostsOf, letterTo } from './gathering-letters.ts';
import { makeCalendar } from './make-calendar.ts';
import type { CalendarReply } from './read-calendar.ts';
import { readRsvp } from './read-rsvp.ts';
import { isNewer, type Rsvp } from './rsvp.ts';
import { loadRsvp, saveRsvp } from './store.ts';
import { closedBecause } from './view.ts';

/** What a member says to an invitation: their words, when their mail came (ISO instant), and on which day (ISO date) of one that comes back. */
export interface Said {
  words: string;
  at: string;
  date: string | null;
}

/** Words in answer to an invitation: *yes, no, maybe, bringing two*. Other words reach the host, and the member is asked whether they come. */
export async function answerInvitation(
  member: Member,
  gathering: Gathering,
  said: Said,
  desk: GatheringDesk,
): Promise<Outcome> {
  if (!isReady(gathering)) return nothing('gathering is not ready');
  const why = closedBecause(gathering, desk.now);
  if (why) return closed(member, gathering, why, desk);
  const read = readRsvp(said.words);
  if (!read) return notUnderstood(member, gathering, said, desk);
  const note = read.bare ? '' : said.words.trim();
  const { kept, rsvp } = await answerOf(member, gathering, { ...read, note, at: said.at, date: said.date });
  if (!isNewer(rsvp, kept)) return nothing('answered otherwise since');
  const also = { answer: read.answer, party: read.party, once: rsvp.date !== null, noted: note !== '' };
  const receipt = letterTo(member, 'rsvp', gathering, also, contextOf(gathering, rsvp.date), desk, said.date);
  const isForCalendar = read.answer !== 'no' && rsvp.date === null;
  const calendar = makeCalendar(gathering, member.language, desk.community, read.answer);
  return {
    what: `says ${read.answer}`,
    writes: saveRsvp(kept, rsvp),
    letters: [
      isForCalendar ? { ...receipt, calendar } : receipt,
      ...(note ? await notes(member, gathering, said, desk) : []),
    ],
  };
}

/** A calendar's button. The calendar shows its answer already, so that no letter says it again; only what it cannot know is told. */
export async function answerByCalendar(
  member: Member,
  gathering: Gathering,
  reply: CalendarReply,
  said: Said,
  desk: GatheringDesk,
): Promise<Outcome> {
  if (!isReady(gathering)) return nothing('gathering is not ready');
  const why = closedBecause(gathering, desk.now);
  if (why) return closed(member, gathering, why, desk);
  const date = reply.at && gathering.repeats ? dateAt(reply.at, gathering.timeZone).toString() : null;
  const { answer } = reply;
  if (!answer) return notUnderstood(member, gathering, { ...said, date }, desk);
  const { kept, rsvp } = await answerOf(member, gathering, {
    answer,
    party: null,
    note: said.words,
    at: said.at,
    date,
  });
  if (!isNewer(rsvp, kept)) return nothing('answered otherwise since');
  return {
    what: `says ${answer} by calendar`,
    writes: saveRsvp(kept, rsvp),
    letters: said.words === '' ? [] : await notes(member, gathering, said, desk),
  };
}

/** Neither yes nor no: the member is asked, and the host has whatever words there were. */
async function notUnderstood(
  member: Member,
  gathering: Ready,
  said: Said,
  desk: GatheringDesk,
): Promise<Outcome> {
  const passedOn = said.words !== '';
  const context = contextOf(gathering, said.date);
  const asked = letterTo(member, 'rsvp-question', gathering, { passedOn }, context, desk, said.date);
  const note = passedOn ? await notes(member, gathering, said, desk) : [];
  return { what: 'answer not understood', writes: [], letters: [asked, ...note] };
}

/** The member's answer, with the one that it would replace. A button says nothing of how many come: who said three comes as three. */
async function answerOf(
  member: Member,
  gathering: Ready,
  {
    answer,
    party,
    note,
    at,
    date,
  }: Pick<Rsvp, 'answer' | 'note'> & { party: number | null; at: string; date: string | null },
): Promise<{ kept: Rsvp | null; rsvp: Rsvp }> {
  const about = gathering.repeats ? date : null;
  const kept = await loadRsvp(gathering.id, member.id, about);
  const people = party ?? (answer === 'no' ? 1 : (kept?.party ?? 1));
  const rsvp: Rsvp = {
    gatheringId: gathering.id,
    memberId: member.id,
    date: about,
    answer,
    party: people,
    note,
    answeredAt: at,
    version: 1,
  };
  return { kept, rsvp };
}

const contextOf = ({ id, repeats }: Ready, date: string | null) =>
  ({ kind: 'gathering-invitation', gatheringId: id, date: repeats ? date : null }) as const;

function closed(member: Member, gathering: Ready, why: 'cancelled' | 'over', desk: GatheringDesk): Outcome {
  const letter = letterTo(member, 'gathering-closed', gathering, { why }, { kind: 'personal' }, desk);
  return { what: `answers what is ${why}`, writes: [], letters: [letter] };
}

/** A member's words to the host, who can write back by reply. */
async function notes(
  from: Member,
  gathering: Ready,
  { words, date }: Said,
  desk: GatheringDesk,
): Promise<Outgoing[]> {
  const hosts = await hostsOf(gathering, desk);
  const also = { from: from.name, place: homeOf(from, desk.community).name, words };
  const context = { kind: 'message-to-stewards', memberId: from.id } as const;
  return hosts
    .filter(({ id }) => id !== from.id)
    .map((host) =>
      letterTo(host, 'note-to-host', gathering, also, context, { ...desk, answers: null }, date),
    );
}
