import { regionOrRoot } from '../community/region.ts';
import type { Decided } from '../letters/desk-view.ts';
import { writerOf } from '../letters/message-id.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { messageEnds } from '../members/message-store.ts';
import { homeOf } from '../members/settings.ts';
import { loadMember } from '../members/store.ts';
import { waitingLetter } from './waiting-list.ts';
import { type Desk, loadThing, mayDecide } from './waiting-things.ts';

/** A steward says that a message needs no answer any more: nobody else is asked, and its writer hears nothing. */
export async function finishMessage(steward: Member, id: string, desk: Desk): Promise<Outcome> {
  const { decided, outcome } = await messageDone(steward, id, desk);
  const told = await waitingLetter(
    steward,
    { why: 'decided', decided: [decided], without: [{ what: 'message', id }] },
    desk,
  );
  return { what: 'message done', writes: outcome?.writes ?? [], letters: [told] };
}

/** The same, as one of several decisions; `outcome` null where nothing is left to do. */
export async function messageDone(
  steward: Member,
  id: string,
  desk: Desk,
): Promise<{ decided: Decided; outcome: Outcome | null }> {
  const { community } = desk;
  const thing = await loadThing({ what: 'message', id });
  if (thing?.what !== 'message' || !mayDecide(steward, thing, community))
    return { decided: await answeredBefore(steward, id, desk), outcome: null };
  const { message, writer } = thing;
  const { words, language, region } = message;
  const place = regionOrRoot(community, region).name;
  const decided = { author: writer.name, place, words, language, byIds: [writer.id] };
  return {
    decided: { decision: 'done', ...decided },
    outcome: { what: 'message done', writes: messageEnds(message), letters: [] },
  };
}

/** Of a message that waits no more, all we can say is whose it was. */
async function answeredBefore(steward: Member, id: string, { community }: Desk): Promise<Decided> {
  const writer = await loadMember(writerOf(id));
  return {
    decision: 'answered',
    author: writer?.name ?? null,
    place: homeOf(writer ?? steward, community).name,
    words: '',
    language: steward.language,
    byIds: writer ? [writer.id] : [],
  };
}
