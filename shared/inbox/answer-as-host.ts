import { holds } from '../contributions/sharing-pause.ts';
import { loadSharingPause } from '../contributions/sharing-pause-store.ts';
import { answerHost } from '../gatherings/change-gathering.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { readHostWish } from '../gatherings/read-host-wish.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { iso } from '../platform/instant.ts';
import { announcementIn, deskFor } from './gathering-desk.ts';
import type { Incoming } from './incoming.ts';
import { passToStewards } from './pass-on.ts';

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
