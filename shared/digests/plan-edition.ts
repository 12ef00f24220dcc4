import { loadCommunity } from '../community/store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { editionPlanned, loadEdition } from '../letters/edition-store.ts';
import { iso } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { planPrompt } from '../reflections/plan-prompt.ts';
import { loadPrompt } from '../reflections/store.ts';
import { planDigest } from './plan-digest.ts';

/** Plans an edition by its id, whatever it is; once planned it stays planned. */
export async function planEdition(id: string, tools: Tools): Promise<string> {
  const found = await loadEdition(id);
  if (!found) return `no edition ${id}`;
  const { edition, planned } = found;
  if (planned) return `${id} was planned already`;
  const community = await loadCommunity();
  switch (edition.kind) {
    case 'digest':
      await planDigest(edition, community, tools);
      break;
    case 'prompt': {
      const prompt = await loadPrompt(edition.promptId);
      if (prompt) await planPrompt(prompt, community, tools);
      break;
    }
  }
  await commit([editionPlanned(edition, iso(tools.now()))]);
  return `${id} planned`;
}
