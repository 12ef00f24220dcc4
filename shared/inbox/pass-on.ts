import { stewardAt, stewardsFor } from '../community/region.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { caringFor } from '../members/deciders.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** Words for nobody in particular reach the stewards of the writer's region; the writer hears who they are. */
export async function passToStewards(
  member: Member,
  words: string,
  incoming: Incoming,
  { newId }: Tools,
): Promise<Outcome> {
  const { community, now } = incoming;
  const home = homeOf(member, community);
  const stewards = await caringFor(home.id, [member.id], community, now, newId);
  const named = stewards.flatMap(({ address }) => stewardAt(community, address) ?? []);
  const receipt: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'passed-on', stewards: named.length > 0 ? named : stewardsFor(community, home.id), words },
    context: { kind: 'personal' },
    answers: threadOf(incoming),
  };
  const letters = stewards.map((steward) => messageLetter(member, steward, words, incoming));
  return { what: 'passed on to the stewards', writes: [], letters: [receipt, ...letters] };
}

/** A message from one person to another; a reply to it goes back to who wrote. */
export function messageLetter(from: Member, to: Member, words: string, { community }: Incoming): Outgoing {
  const name = from.name ?? stewardAt(community, from.address)?.name ?? null;
  return {
    to: { memberId: to.id },
    reader: to,
    model: {
      kind: 'message-to-stewards',
      from: name,
      address: from.address,
      place: homeOf(from, community).name,
      words,
    },
    context: { kind: 'message-to-stewards', memberId: from.id },
    answers: null,
  };
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
