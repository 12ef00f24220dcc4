import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';

/** One letter to each steward of the whole community, in their language. */
export async function lettersToRootStewards(
  community: Community,
  at: Temporal.Instant,
  { newId }: Tools,
  modelIn: (language: Language) => LetterModel,
): Promise<Outgoing[]> {
  const stewards = await stewardMembers(community.regions.id, community, at, newId);
  return stewards.map((steward) => ({
    to: { memberId: steward.id },
    reader: steward,
    model: modelIn(steward.language),
    context: { kind: 'personal' },
    answers: null,
  }));
}
