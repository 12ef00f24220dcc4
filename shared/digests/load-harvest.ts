import type { Community } from '../community/community.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { loadAnswers, loadContributions } from '../contributions/store.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { harvestOf, isShared } from './harvest.ts';

/** What a harvest letter would hold now, in its order, and how many answers stewards have not decided about. */
export async function loadHarvest(
  prompt: Prompt,
  community: Community,
): Promise<{ shared: Contribution[]; held: number }> {
  const answers = await loadAnswers(prompt.id);
  return {
    shared: harvestOf(prompt, answers, community),
    held: answers.filter(({ state, visibility }) => state === 'held' && visibility !== 'stewards').length,
  };
}

/** What was sent, as it may be read now: null for words that were taken back since. The words themselves are kept with their contributions alone. */
export async function loadKept({ harvest }: Prompt): Promise<(Contribution | null)[]> {
  const items = harvest?.items ?? [];
  const known = new Map((await loadContributions(items)).map((one) => [one.id, one]));
  return items.map((id) => {
    const one = known.get(id);
    return one && isShared(one) ? one : null;
  });
}
