import { Temporal } from 'temporal-polyfill';
import { looksAfter, regionOrRoot } from '../community/region.ts';
import type { GatheringProblem } from '../letters/gathering-view.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { waitsNoMore } from '../members/waiting-store.ts';
import { iso } from '../platform/instant.ts';
import { act, type Details, type Gathering, isReady } from './gathering.ts';
import { type GatheringDesk, letterTo } from './gathering-letters.ts';
import { type AnnouncementMail, isBlocking, missingFrom, readAnnouncement } from './read-announcement.ts';
import { withLines } from './read-prose.ts';
import { createGathering, saveGathering } from './store.ts';

/** The same, for who writes a gathering: how many people of a region would be invited. */
export interface WritingDesk extends GatheringDesk {
  audienceOf: (region: string) => Promise<number>;
}

/** A member writes to `gatherings@`: what they say is kept, and comes back as a preview, or with the one thing that is missing. */
export async function draftGathering(
  member: Member,
  mail: AnnouncementMail,
  desk: WritingDesk,
): Promise<Outcome> {
  const { community, now, newId } = desk;
  const home = homeOf(member, community);
  const nothingYet: Details = {
    region: home.id,
    title: '',
    words: '',
    where: '',
    start: null,
    minutes: 0,
    timeZone: home.timeZone,
    repeats: null,
  };
  const { details, problems } = readAnnouncement(withLines(mail, nothingYet), nothingYet, community);
  const gathering: Gathering = {
    id: newId(),
    hostId: member.id,
    hostName: member.name,
    language: mail.language,
    ...details,
    state: 'draft',
    sequence: 0,
    createdAt: iso(now),
    updatedAt: iso(now),
    announcedAt: null,
    decidedBy: null,
    because: '',
    reminder: null,
    version: 1,
  };
  const letters = [await shown(member, gathering, problems, desk)];
  return { what: 'gathering drafted', writes: createGathering(gathering), letters };
}

/** New lines in reply to a question or a preview are laid over the draft; what they do not say again stays. */
export async function correctGathering(
  member: Member,
  draft: Gathering,
  mail: AnnouncementMail,
  desk: WritingDesk,
): Promise<Outcome> {
  const { details, problems } = readAnnouncement(withLines(mail, draft), draft, desk.community);
  const after = act(draft, { kind: 'correct', details }, iso(desk.now));
  const letters = [await shown(member, after, problems, desk)];
  return { what: 'gathering corrected', writes: saveGathering(draft, after), letters };
}

/** The preview again, as it is. */
export const showDraft = async (member: Member, draft: Gathering, desk: WritingDesk): Promise<Outcome> => ({
  what: 'gathering shown again',
  writes: [],
  letters: [await shown(member, draft, [], desk)],
});

/** "Cancel", before anybody is invited: nobody but its host, and the stewards who were asked, ever knew. Of what has no day or place yet no letter is needed. */
export function takeBack(member: Member, gathering: Gathering, reason: string, desk: WritingDesk): Outcome {
  const off = act(gathering, { kind: 'cancel', reason }, iso(desk.now));
  const { id, region } = gathering;
  const letter =
    isReady(off) &&
    letterTo(member, 'gathering-closed', off, { why: 'cancelled' }, { kind: 'personal' }, desk);
  return {
    what: 'gathering taken back',
    writes: [...saveGathering(gathering, off), waitsNoMore({ what: 'gathering', id, region })],
    letters: letter ? [letter] : [],
  };
}

/** The very letter people would get; or, where something is missing, what. */
export async function shown(
  member: Member,
  gathering: Gathering,
  problems: GatheringProblem[],
  desk: WritingDesk,
): Promise<Outgoing> {
  const { community, answers } = desk;
  const context = { kind: 'gathering-draft', gatheringId: gathering.id } as const;
  const { title, words, where, region, start, timeZone } = gathering;
  const at = start && iso(Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone).toInstant());
  const blocking = problems.filter(isBlocking);
  if (!isReady(gathering) || blocking.length > 0)
    return {
      to: { memberId: member.id },
      reader: member,
      model: {
        kind: 'gathering-question',
        known: { title, words, where, when: at === null ? null : { at, timeZone } },
        problems: blocking.length > 0 ? blocking : missingFrom(gathering),
        example: regionOrRoot(community, region).name,
      },
      context,
      answers,
    };
  const also = {
    audience: await desk.audienceOf(region),
    problems,
    readFirst: !looksAfter(community, member.address, region),
  };
  return letterTo(member, 'gathering-preview', gathering, also, context, desk);
}
