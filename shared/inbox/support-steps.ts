import type { Outcome } from '../letters/outcome.ts';
import { normalizeAddress } from '../mail/addresses.ts';
import type { Member } from '../members/member.ts';
import { changeCopies, endByMember } from '../support/change-support.ts';
import { confirmHelper, nameHelper } from '../support/name-helper.ts';
import { readHelperName, readYes } from '../support/read-support.ts';
import { showTrail } from '../support/show-trail.ts';
import { loadSupport } from '../support/store.ts';
import { type Incoming, occasionOf, wordsOf } from './incoming.ts';
import type { Step } from './wish-steps.ts';

/** "My support person is Kim, kim@example.org." */
export const nameHelperStep: Step = async (member, wish, _, incoming, { newId }) => {
  const address = wish.kind === 'support-person' ? normalizeAddress(wish.address) : null;
  if (address === null) return null;
  const name = readHelperName(`${incoming.subject}\n${incoming.said.text}`, address);
  return nameHelper(member, { address, name }, occasionOf(incoming), newId);
};

export const endSupportStep: Step = (member, _, __, incoming) =>
  endByMember(member, wordsOf(incoming), occasionOf(incoming));

export const copiesStep: Step = (member, wish, _, incoming) =>
  changeCopies(
    member,
    { on: wish.kind === 'copies' && wish.on, text: wordsOf(incoming), by: 'member' },
    occasionOf(incoming),
  );

export const trailStep: Step = (member, _, __, incoming) => showTrail(member, occasionOf(incoming));

/** What a member answers to "shall this person help you?"; null where it is something else. Of a mail in which our words may still stand, a yes is nobody's. */
export async function answerConfirm(
  member: Member,
  supportId: string,
  incoming: Incoming,
): Promise<Outcome | null> {
  const answer = readYes(wordsOf(incoming), incoming);
  if (answer === null || (answer.kind === 'yes' && !incoming.said.sure)) return null;
  const support = await loadSupport(supportId);
  if (support?.memberId !== member.id) return null;
  return confirmHelper(member, support, answer, occasionOf(incoming));
}
