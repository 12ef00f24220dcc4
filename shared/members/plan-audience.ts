import type { Community } from '../community/community.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Edition } from '../letters/edition.ts';
import { loadPart } from '../letters/edition-store.ts';
import { type ComposedFor, type Contents, planPage, type Variant } from './plan-page.ts';

/** How many members one call plans: then the rest is left for the next, so that none runs out of time. */
const membersPerCall = 25_000;

/**
 * Walks an edition's audience region by region, page by page, and writes its batches. Each page is one transaction that
 * also moves the part's cursor on from where it was read: a page is planned once, whoever dies or comes twice, and the
 * cursor never runs ahead of what is written. `more` asks to be called again.
 */
export async function planAudience(
  edition: Edition,
  regions: string[],
  contents: Contents,
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  const letters = new Map<string, Promise<ComposedFor | null>>();
  const letterFor = (variant: Variant) => {
    const known = letters.get(variant.key) ?? contents.letterFor(variant);
    letters.set(variant.key, known);
    return known;
  };
  const budget = { members: membersPerCall };
  for (const region of regions) {
    const part = await planPart(edition, region, { ...contents, letterFor }, budget, community, tools);
    if (part === 'more') return 'more';
  }
  return 'planned';
}

async function planPart(
  edition: Edition,
  region: string,
  contents: Contents,
  budget: { members: number },
  community: Community,
  tools: Tools,
): Promise<'planned' | 'more'> {
  let part = await loadPart(edition.id, region);
  while (!part.done) {
    if (budget.members <= 0) return 'more';
    const next = await planPage(edition, part, contents, community, tools);
    if (next === null) return 'more';
    budget.members -= next.seen;
    part = next.part;
  }
  return 'planned';
}
