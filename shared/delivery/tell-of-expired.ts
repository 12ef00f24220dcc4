import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import type { Language } from '../language/language.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { expiredEditions, expiryTold, type KeptEdition } from '../letters/edition-store.ts';
import type { ExpiredView } from '../letters/letter-model.ts';
import { iso } from '../platform/instant.ts';
import { type Prompt, questionIn } from '../reflections/prompt.ts';
import { loadPrompt } from '../reflections/store.ts';
import { lettersToRootStewards } from './root-stewards.ts';

/** So many editions, and the letters about them, fit one transaction. */
const editionsPerLetter = 40;

/** Writes to the stewards of the whole community which editions expired, of each once, in one transaction with the note that it is done. */
export async function tellOfExpired(community: Community, at: Temporal.Instant, tools: Tools): Promise<void> {
  const expired = (await Array.fromAsync(expiredEditions(iso(at)))).slice(0, editionsPerLetter);
  if (expired.length === 0) return;
  const prompts = await promptsOf(expired);
  const viewsIn = (language: Language) => expired.map((kept) => viewOf(kept, prompts, language, community));
  const letters = await lettersToRootStewards(community, at, tools, (language) => ({
    kind: 'editions-expired',
    editions: viewsIn(language),
  }));
  const outcome = { what: 'stewards told what expired', writes: [], letters };
  await commitOutcome(outcome, community, tools, expired.map(expiryTold));
}

async function promptsOf(editions: KeptEdition[]): Promise<Map<string, Prompt>> {
  const ids = editions.flatMap(({ edition }) => (edition.kind === 'prompt' ? [edition.promptId] : []));
  const prompts = await Promise.all(ids.map(loadPrompt));
  return new Map(prompts.flatMap((prompt) => (prompt ? [[prompt.id, prompt] as const] : [])));
}

function viewOf(
  { edition, ending }: KeptEdition,
  prompts: Map<string, Prompt>,
  language: Language,
  community: Community,
): ExpiredView {
  const sent = ending?.tally.sent ?? 0;
  if (edition.kind === 'prompt') {
    const prompt = prompts.get(edition.promptId);
    return { kind: 'prompt', question: prompt ? questionIn(prompt, language) : edition.promptId, sent };
  }
  const { name } = regionOrRoot(community, edition.region);
  return { kind: 'digest', rhythm: edition.rhythm, place: name, due: edition.slot, sent };
}
