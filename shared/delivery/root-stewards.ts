import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outgoing } from '../letters/outcome.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';

/** Letters to each steward of the whole community, in their language. */
export async function lettersToRootStewards(
  community: Community,
  at: Temporal.Instant,
  { newId }: Tools,
  modelsIn: (language: Language) => LetterModel[],
): Promise<Outgoing[]> {
  const stewards = await stewardMembers(community.regions.id, community, at, newId);
  return stewards.flatMap((steward) =>
    modelsIn(steward.language).map((model) => ({
      to: { memberId: steward.id },
      reader: steward,
      model,
      context: { kind: 'personal' },
      answers: null,
    })),
  );
}
