import type { Community } from '../community/community.ts';
import type { Contribution } from '../contributions/contribution.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { composeEdition } from '../letters/compose-edition.ts';
import type { Edition } from '../letters/edition.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Variant } from '../members/plan-page.ts';
import { idFrom } from '../platform/base32.ts';
import { planForTree } from '../reflections/plan-prompt.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { fittingPart } from './fitting-part.ts';
import { loadKept } from './load-harvest.ts';

/** Plans a harvest letter for all members of its prompt's region: what is shared at that moment, as much of it as one letter holds; the rest comes by reply. */
export function planHarvest(
  edition: Edition,
  prompt: Prompt,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const letterFor = async ({ key, reader, until }: Variant) => {
    const kept = await loadKept(prompt);
    if (kept.every((one) => one === null)) return null;
    const { view, items, next } = await fittingPart(
      prompt,
      { ordered: kept, from: 0, modelOf: (harvest) => ({ kind: 'harvest', harvest, others: [] }) },
      { community, ...reader, bulk: true },
      tools.render,
    );
    // Words that are taken back or changed before it is planned through make another letter of it.
    const letterId = idFrom([edition.id, key, items.length, ...kept.map(stamp)].join('|'));
    const model: LetterModel = { kind: 'harvest', harvest: view, others: [] };
    const context = { kind: 'harvest', promptId: prompt.id, items, next } as const;
    const faults = await composeEdition(letterId, model, context, reader, prompt.region, community, tools);
    return { letterId, until, faults };
  };
  return planForTree(edition, prompt, letterFor, community, tools);
}

const stamp = (one: Contribution | null): string => (one ? `${one.id} ${one.version}` : '');
