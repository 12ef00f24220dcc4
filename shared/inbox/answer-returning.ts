import type { Change } from '../letters/letter-model.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { reachableAgain, returnWrites } from '../members/come-back.ts';
import type { Member } from '../members/member.ts';
import { homeOf, placeTree, settingsOf } from '../members/settings.ts';
import { savedBy, saveMember } from '../members/store.ts';
import { loadTrouble } from '../members/trouble-store.ts';
import { dateAt } from '../platform/instant.ts';
import { type Incoming, sourceOf, threadOf, wordsOf } from './incoming.ts';

/**
 * Answers a member's mail, whatever it says. One who was unreachable is back by it: where the answer itself writes nothing to them,
 * a letter says so.
 */
export async function answerReturning(
  member: Member,
  incoming: Incoming,
  answer: (member: Member) => Promise<Outcome>,
): Promise<Outcome> {
  if (member.status !== 'unreachable') return answer(member);
  const { community, now } = incoming;
  const trouble = await loadTrouble(member.id);
  const back = reachableAgain(member, trouble, dateAt(now, homeOf(member, community).timeZone).toString());
  const outcome = await answer(back);
  const saved = savedBy(outcome.writes, member);
  // Who comes back to say stop has left.
  if (saved?.status === 'left') return outcome;
  const wording = wordsOf(incoming).slice(0, 200);
  return {
    ...outcome,
    what: `reachable again: ${outcome.what}`,
    writes: [
      ...outcome.writes,
      ...(saved ? [] : saveMember(member, back)),
      ...returnWrites(member, trouble, sourceOf(incoming), wording, now),
    ],
    letters: isAnswered(outcome, member)
      ? outcome.letters
      : [...outcome.letters, welcomeBack(back, incoming)],
  };
}

const isAnswered = ({ letters }: Outcome, { id }: Member): boolean =>
  letters.some(({ to }) => 'memberId' in to && to.memberId === id);

function welcomeBack(member: Member, incoming: Incoming): Outgoing {
  const { community } = incoming;
  const changed: Change[] = [member.status === 'paused' ? 'paused' : 'resumed'];
  const settings = settingsOf(member, community);
  return {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'settings', settings, changed, regions: placeTree(community) },
    context: { kind: 'personal' },
    answers: threadOf(incoming),
  };
}
