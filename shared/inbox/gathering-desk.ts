import type { AnnouncementMail } from '../gatherings/read-announcement.ts';
import { meetingIn } from '../gatherings/read-calendar.ts';
import type { WritingDesk } from '../gatherings/write-gathering.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Member } from '../members/member.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { type Incoming, languageOf, threadOf } from './incoming.ts';

/** A mail as one that announces a gathering, or changes it. */
export const announcementIn = (member: Member, incoming: Incoming): AnnouncementMail => ({
  text: incoming.said.text.trim(),
  subject: incoming.subject,
  calendar: (timeZone) => meetingIn(incoming.message, timeZone),
  language: languageOf(incoming, member.language),
  now: incoming.now,
});

/** What gatherings are written with; of `audienceOf`, how many would be invited, but the host. */
export const deskFor = (host: Member, incoming: Incoming, tools: Tools): WritingDesk => ({
  community: incoming.community,
  now: incoming.now,
  newId: tools.newId,
  audienceOf: async (region) =>
    (await audienceOf(region, incoming.community, tools)).filter(({ id }) => id !== host.id).length,
  answers: threadOf(incoming),
});
