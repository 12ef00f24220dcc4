import { stewardAt, stewardsFor } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { messageIdOf } from '../letters/message-id.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { decidersFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { type Message, messageWaits } from '../members/message-store.ts';
import { isOnlyThanks } from '../members/read-thanks.ts';
import { homeOf } from '../members/settings.ts';
import { letterFrom } from '../moderation/message-letter.ts';
import { iso } from '../platform/instant.ts';
import { isThanks } from '../wishes/read-command.ts';
import { type Incoming, languageOf, threadOf } from './incoming.ts';

/** Words for nobody in particular reach the stewards of the writer's region; the writer hears who they are. */
export async function passToStewards(
  member: Member,
  words: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const home = homeOf(member, community);
  const stewards = await decidersFor(home.id, community, now, tools.newId, [member.id]);
  const asked = stewards.flatMap(({ address }) => stewardAt(community, address) ?? []);
  const receipt: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'passed-on', stewards: asked.length > 0 ? asked : stewardsFor(community, home.id), words },
    context: { kind: 'personal' },
    answers: threadOf(incoming),
  };
  const { writes, letters } = messageTo(stewards, member, words, incoming, tools);
  return { what: 'passed on to the stewards', writes, letters: [receipt, ...letters] };
}

/** A message to stewards, which waits until one of them answers; thanks need no answer. */
export function messageTo(
  stewards: Member[],
  from: Member,
  words: string,
  incoming: Incoming,
  { newId }: Tools,
): Pick<Outcome, 'writes' | 'letters'> {
  const { community, now } = incoming;
  if (isThanks(words) || isOnlyThanks(words))
    return { writes: [], letters: stewards.map((to) => letterFrom(from, to, { words }, community)) };
  const message: Message = {
    id: messageIdOf(from.id, newId()),
    region: homeOf(from, community).id,
    words,
    language: languageOf(incoming, from.language),
    at: iso(now),
  };
  const letters = stewards.map((to) => letterFrom(from, to, message, community));
  return { writes: letters.length > 0 ? messageWaits(message, letters, now) : [], letters };
}

/** An unknown wish: a kind answer that lists what can be said. */
export const helpWith = (member: Member, words: string, incoming: Incoming): Outcome => ({
  what: 'wish not understood',
  writes: [],
  letters: [
    {
      to: { memberId: member.id },
      reader: member,
      model: {
        kind: 'help',
        isSteward: stewardAt(incoming.community, member.address) !== null,
        notUnderstood: words,
      },
      context: { kind: 'choose-region' },
      answers: threadOf(incoming),
    },
  ],
});
