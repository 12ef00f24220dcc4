import { answerByCalendar, answerInvitation, type Said } from '../gatherings/answer-invitation.ts';
import type { CalendarReply } from '../gatherings/read-calendar.ts';
import { readHostWish } from '../gatherings/read-host-wish.ts';
import { loadGathering } from '../gatherings/store.ts';
import { sayInstead } from '../gatherings/view.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { answerAsHost } from './answer-as-host.ts';
import { deskFor } from './gathering-desk.ts';
import type { Target } from './identify.ts';
import type { Incoming } from './incoming.ts';

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
