import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot, stewardsFor } from '../community/region.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { loadGathering } from '../gatherings/store.ts';
import type { Language } from '../language/language.ts';
import { questionIn } from '../letters/asked.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { editionsToTell, editionTold, type KeptEdition } from '../letters/edition-store.ts';
import { unfitAmong } from '../letters/letter-check.ts';
import type { EditionView } from '../letters/sending-view.ts';
import { iso } from '../platform/instant.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { loadPrompt } from '../reflections/store.ts';
import { lettersToRootStewards } from './root-stewards.ts';

/** So many editions fit one transaction of a hundred items, with two letters about them, in each of eight ways of reading, to so many stewards. */
const editionsPerLetter = (stewards: number): number =>
  Math.min(40, 100 - 2 * (stewards + 2 * Math.min(stewards, 8)));

/**
 * Writes to the stewards of the whole community which editions expired, and which had letters that were not fit to be sent: of each once, in
 * one transaction with the note that it is done.
 */
export async function tellOfUnsent(community: Community, at: Temporal.Instant, tools: Tools): Promise<void> {
  const most = editionsPerLetter(stewardsFor(community, community.regions.id).length);
  const ended = (await Array.fromAsync(editionsToTell(iso(at)))).slice(0, most);
  if (ended.length === 0) return;
  const subjects = await subjectsOf(ended);
  const expiredIn = (language: Language) =>
    ended
      .filter(({ ending }) => ending?.expired)
      .map((kept) => ({
        ...viewOf(kept, subjects, language, community),
        sent: kept.ending?.tally.sent ?? 0,
      }));
  const unfitIn = (language: Language) =>
    ended
      .map((kept) => ({
        ...viewOf(kept, subjects, language, community),
        ...unfitAmong(kept.ending?.tally.reasons ?? {}),
      }))
      .filter(({ letters }) => letters > 0);
  const letters = await lettersToRootStewards(community, at, tools, (language) => [
    { kind: 'editions-expired', editions: expiredIn(language) },
    { kind: 'letters-not-sent', editions: unfitIn(language) },
  ]);
  const about = letters.filter(({ model }) => !('editions' in model) || model.editions.length > 0);
  const outcome = { what: 'stewards told what was not sent', writes: [], letters: about };
  await commitOutcome(outcome, community, tools, ended.map(editionTold));
}

/** What editions are about, by id. */
interface Subjects {
  prompts: Map<string, Prompt>;
  gatherings: Map<string, Gathering>;
}

async function subjectsOf(editions: KeptEdition[]): Promise<Subjects> {
  const prompts = editions.flatMap(({ edition }) => ('promptId' in edition ? [edition.promptId] : []));
  const gatherings = editions.flatMap(({ edition }) =>
    edition.kind === 'gathering' ? [edition.gatheringId] : [],
  );
  return { prompts: await byId(prompts, loadPrompt), gatherings: await byId(gatherings, loadGathering) };
}

async function byId<Thing extends { id: string }>(
  ids: string[],
  load: (id: string) => Promise<Thing | null>,
): Promise<Map<string, Thing>> {
  const things = await Promise.all([...new Set(ids)].map(load));
  return new Map(things.flatMap((thing) => (thing ? [[thing.id, thing] as const] : [])));
}

function viewOf(
  { edition }: KeptEdition,
  { prompts, gatherings }: Subjects,
  language: Language,
  community: Community,
): EditionView {
  if (edition.kind === 'gathering')
    return { kind: 'gathering', title: gatherings.get(edition.gatheringId)?.title ?? edition.gatheringId };
  if (edition.kind !== 'digest') {
    const prompt = prompts.get(edition.promptId);
    return {
      kind: edition.kind,
      question: prompt ? questionIn(prompt.question, language).words : edition.promptId,
    };
  }
  const { name } = regionOrRoot(community, edition.region);
  return { kind: 'digest', rhythm: edition.rhythm, place: name, due: edition.slot };
}
