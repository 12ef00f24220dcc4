import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { concernsToSettle, type Decision } from '../contributions/decision.ts';
import { heldView } from '../contributions/moderation-letters.ts';
import { quotationForStewards } from '../contributions/quotation.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMember } from '../members/store.ts';
import type { Case } from './case.ts';

/** Tells one steward of a concern: the words it is about, what is said, and who says it. A reply decides. */
export const concernLetter = (
  steward: Member,
  { by, words }: Pick<Decision, 'by' | 'words'>,
  from: Member,
  { contribution, history, trail }: Case,
  community: Community,
): Outgoing => ({
  to: { memberId: steward.id },
  reader: steward,
  model: {
    kind: 'concern',
    about: quotationForStewards(contribution, community),
    from: { author: by, place: homeOf(from, community).name },
    words,
    reach: regionOrRoot(community, contribution.reach).name,
    view: heldView(contribution, null, history, trail),
  },
  context: { kind: 'moderation', contributionId: contribution.id },
  answers: null,
});

/** So many letters about the same words are enough to decide. */
const mostLetters = 5;

/** The letters about all concerns that nobody decided, as whoever was asked first got them. */
export async function concernLetters(
  steward: Member,
  about: Case,
  community: Community,
): Promise<Outgoing[]> {
  const letters = await Promise.all(
    concernsToSettle(about.trail)
      .slice(-mostLetters)
      .map(async (concern) => {
        const from = concern.byId === null ? null : await loadMember(concern.byId);
        return from && concernLetter(steward, concern, from, about, community);
      }),
  );
  return letters.filter((one) => one !== null);
}
