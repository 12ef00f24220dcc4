import type { Community } from '../community/community.ts';
import { loadCommunity } from '../community/store.ts';
import { planGathering } from '../gatherings/plan-gathering.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { type Edition, goodUntil } from '../letters/edition.ts';
import { editionPlanned, loadEdition } from '../letters/edition-store.ts';
import { iso } from '../platform/instant.ts';
import { queueEditions } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import { planPrompt } from '../reflections/plan-prompt.ts';
import { loadPrompt } from '../reflections/store.ts';
import { planDigest } from './plan-digest.ts';
import { planHarvest } from './plan-harvest.ts';

/** Plans an edition by its id, whatever it is, or goes on where the last call left it. Once planned it stays planned; an expired one is not begun. */
export async function planEdition(id: string, tools: Tools): Promise<string> {
  const found = await loadEdition(id);
  if (!found) return `no edition ${id}`;
  const { edition, plannedAt } = found;
  if (plannedAt !== null) return `${id} was planned already`;
  const now = iso(tools.now());
  if (now > goodUntil(edition)) {
    await commit([editionPlanned(edition, now)]);
    return `${id} has expired and is not sent`;
  }
  if ((await planAny(edition, await loadCommunity(), tools)) === 'more') {
    await queueEditions([id]);
    return `${id} planned in part`;
  }
  await commit([editionPlanned(edition, now)]);
  return `${id} planned`;
}

async function planAny(edition: Edition, community: Community, tools: Tools): Promise<'planned' | 'more'> {
  if (edition.kind === 'digest') return planDigest(edition, community, tools);
  if (edition.kind === 'gathering') return planGathering(edition, community, tools);
  const prompt = await loadPrompt(edition.promptId);
  if (!prompt) return 'planned';
  return edition.kind === 'harvest'
    ? planHarvest(edition, prompt, community, tools)
    : planPrompt(edition, prompt, community, tools);
}
