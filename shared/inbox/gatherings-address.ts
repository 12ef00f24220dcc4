import { decideGathering } from '../gatherings/decide-gathering.ts';
import { asksOfGathering, askWhichGathering, hostedBy, meantAmong } from '../gatherings/host-anew.ts';
import { readHostWish } from '../gatherings/read-host-wish.ts';
import { sendGathering } from '../gatherings/send-gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import { correctGathering, draftGathering, showDraft, takeBack } from '../gatherings/write-gathering.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { isThanks } from '../wishes/read-command.ts';
import type { Wish } from '../wishes/wish.ts';
import { answerAsHost } from './answer-as-host.ts';
import { announcementIn, deskFor } from './gathering-desk.ts';
import { type Incoming, wordsOf } from './incoming.ts';
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
