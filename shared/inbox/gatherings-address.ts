import { holds } from '../contributions/sharing-pause.ts';
import { loadSharingPause } from '../contributions/sharing-pause-store.ts';
import { answerByCalendar, answerInvitation, type Said } from '../gatherings/answer-invitation.ts';
import { answerHost } from '../gatherings/change-gathering.ts';
import { decideGathering } from '../gatherings/decide-gathering.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { asksOfGathering, askWhichGathering, hostedBy, meantAmong } from '../gatherings/host-anew.ts';
import type { AnnouncementMail } from '../gatherings/read-announcement.ts';
import { type CalendarReply, meetingIn } from '../gatherings/read-calendar.ts';
import { readHostWish } from '../gatherings/read-host-wish.ts';
import { sendGathering } from '../gatherings/send-gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import { sayInstead } from '../gatherings/view.ts';
import {
  correctGathering,
  draftGathering,
  showDraft,
  takeBack,
  type WritingDesk,
} from '../gatherings/write-gathering.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import { isThanks } from '../wishes/read-command.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Target } from './identify.ts';
import { type Incoming, languageOf, threadOf, wordsOf } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { emptiness, tell } from './tell.ts';

/** A mail to `gatherings@`: any member's announcement comes back as a preview. */
export async function answerGatheringsAddress(
  member: Member,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const mail = announcementIn(member, incoming);
  const isEmpty =
    mail.text === '' && mail.subject === '' && mail.calendar(incoming.community.timeZone) === null;
  if (isEmpty) return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  if (asksOfGathering(wordsOf(incoming))) return hostsAnew(member, incoming, tools);
  return draftGathering(member, mail, deskFor(member, incoming, tools));
}

/** A host who does not reply to a letter about their gathering, but writes: it is clear which is meant, or they are asked. */
async function hostsAnew(member: Member, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const hosted = await hostedBy(member, incoming.now);
  const meant = meantAmong(hosted, incoming.message.subject);
  if (meant) return answerAsHost(member, meant.id, incoming, tools);
  return askWhichGathering(member, hosted, deskFor(member, incoming, tools));
}

/** The host's reply to a preview, or to the question for what is missing: *send*, or lines that change. */
export async function answerGatheringDraft(
  member: Member,
  wish: Wish | null,
  gatheringId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const draft = await loadGathering(gatheringId);
  if (draft?.hostId !== member.id) return nothing('gathering is gone');
  const desk = deskFor(member, incoming, tools);
  if (wish?.kind === 'send' || wish?.kind === 'yes') return sendGathering(member, draft, desk);
  if (draft.state !== 'draft') return answerAsHost(member, gatheringId, incoming, tools);
  const mail = announcementIn(member, incoming);
  const said = readHostWish(mail.text);
  if (said.kind === 'cancel') return takeBack(member, draft, said.reason, desk);
  // Thanks are no words for everybody to read.
  const isOnlyThanks = incoming.message.attachments.length === 0 && mail.text !== '' && isThanks(mail.text);
  if (said.kind === 'thanks' || isOnlyThanks) return showDraft(member, draft, desk);
  return correctGathering(member, draft, mail, desk);
}

/** A steward's reply to "may people be invited?". */
export async function moderateGathering(
  member: Member,
  wish: Wish | null,
  gatheringId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const gathering = await loadGathering(gatheringId);
  const host = gathering && (await loadMember(gathering.hostId));
  if (!gathering || !host) return nothing('gathering is gone');
  return decideGathering(member, wish, gathering, host, deskFor(host, incoming, tools));
}

/** A reply by who looks after a gathering. */
export async function answerAsHost(
  member: Member,
  gatheringId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const gathering = await loadGathering(gatheringId);
  if (!gathering) return nothing('gathering is gone');
  const mail = announcementIn(member, incoming);
  const wish = readHostWish(mail.text).kind;
  const writes = (wish === 'change' || wish === 'cancel') && gathering.state === 'announced';
  const desk = deskFor(member, incoming, tools);
  if (!writes || !(await isPausedHost(member, gathering, incoming)))
    return answerHost(member, gathering, mail, desk);
  // Nobody is to come for nothing: that it is off is told at once, without more words.
  return wish === 'cancel'
    ? answerHost(member, gathering, { ...mail, text: 'cancel' }, desk)
    : passToStewards(member, mail.text, incoming, tools);
}

/** Whether a host's words to everybody are to be read by a steward first: they are paused from contributing. */
async function isPausedHost(
  { id }: Member,
  { hostId }: Pick<Gathering, 'hostId'>,
  { now }: Incoming,
): Promise<boolean> {
  return id === hostId && holds(await loadSharingPause(id), iso(now));
}

/** A reply to an invitation, or to a digest that names a gathering. Its host, who has no need to say that they come, may change it so. */
export async function answerInvited(
  member: Member,
  gatheringId: string,
  { words, date }: Pick<Said, 'words' | 'date'>,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const gathering = await loadGathering(gatheringId);
  if (!gathering) return nothing('gathering is gone');
  const isAsHost = gathering.hostId === member.id && readHostWish(words).kind !== 'unclear';
  if (isAsHost) return answerAsHost(member, gatheringId, incoming, tools);
  const said = { words, date, at: cameAt(incoming) };
  return answerInvitation(member, gathering, said, deskFor(member, incoming, tools));
}

/** Answers to gatherings, by their ids; of several to one the last counts. */
export async function answerAllInvited(
  member: Member,
  answers: { id: string; words: string }[],
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome[]> {
  const last = [...new Map(answers.map((one) => [one.id, one])).values()];
  return Promise.all(
    last.map(({ id, words }) => answerInvited(member, id, { words, date: null }, incoming, tools)),
  );
}

/** A calendar's button: whatever address of ours it went to, it names the gathering by its id. */
export async function answerCalendar(
  member: Member,
  reply: CalendarReply,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const [id = '', domain] = reply.uid.split('@');
  const asked =
    target.kind === 'reply' && target.context.kind === 'gathering-invitation' ? target.context : null;
  const gathering = domain === incoming.community.mailDomain ? await loadGathering(id) : null;
  if (!gathering || (asked && asked.gatheringId !== gathering.id))
    return nothing('answers no gathering of ours');
  const wish = reply.instead && sayInstead(reply.instead, gathering, member.language);
  const words = [wish, incoming.said.text.trim()].filter(Boolean).join('\n\n');
  const said = { words, date: null, at: cameAt(incoming) };
  return answerByCalendar(member, gathering, reply, said, deskFor(member, incoming, tools));
}

/** When a mail came (ISO): the last answer counts, and mails may be read late. */
const cameAt = ({ notification }: Incoming): string => new Date(notification.mail.timestamp).toISOString();

const announcementIn = (member: Member, incoming: Incoming): AnnouncementMail => ({
  text: incoming.said.text.trim(),
  subject: incoming.subject,
  calendar: (timeZone) => meetingIn(incoming.message, timeZone),
  language: languageOf(incoming, member.language),
  now: incoming.now,
});

/** How many would be invited, but the host. */
const deskFor = (host: Member, incoming: Incoming, tools: Tools): WritingDesk => ({
  community: incoming.community,
  now: incoming.now,
  newId: tools.newId,
  audienceOf: async (region) =>
    (await audienceOf(region, incoming.community, tools)).filter(({ id }) => id !== host.id).length,
  answers: threadOf(incoming),
});
