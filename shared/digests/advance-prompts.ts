import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOrRoot } from '../community/region.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { editionWrites } from '../letters/edition-store.ts';
import type { Outcome } from '../letters/outcome.ts';
import { isMember } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';
import { waits } from '../members/waiting-store.ts';
import { iso } from '../platform/instant.ts';
import { openWrites } from '../reflections/open-edition.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { sentLetter } from '../reflections/prompt-letters.ts';
import { after, closing, dueStep, opened } from '../reflections/prompt-life.ts';
import { duePrompts, savePrompt } from '../reflections/store.ts';
import { changed, gather, type HarvestDesk, harvestPreviews } from './harvest-letters.ts';

/**
 * Brings every prompt on whose moment has come: it goes out, reminds, closes, or reminds its stewards of the harvest letter. Each step is one
 * transaction guarded by the prompt's version, so that ticks that die half-way or run twice take it once. One that fails keeps no other back.
 */
export async function advancePrompts(
  community: Community,
  at: Temporal.Instant,
  tools: Tools,
): Promise<number> {
  const faults: unknown[] = [];
  let advanced = 0;
  const noted = (fault: unknown) => void faults.push(fault);
  const advance = async () => {
    for await (const prompt of duePrompts(iso(at)))
      if (await brought(prompt, { community, now: at, tools, answers: null }).catch(noted)) advanced++;
  };
  await advance().catch(noted);
  if (faults.length > 0)
    throw new AggregateError(faults, `prompts could not be brought on: ${faults.join('; ')}`);
  return advanced;
}

/** Whether it was brought on, and by this tick. */
async function brought(prompt: Prompt, desk: HarvestDesk): Promise<boolean> {
  const outcome = await nextOf(prompt, desk);
  return outcome !== null && (await commitOutcome(outcome, desk.community, desk.tools)).kind === 'committed';
}

async function nextOf(prompt: Prompt, desk: HarvestDesk): Promise<Outcome | null> {
  const { timeZone } = regionOrRoot(desk.community, prompt.region);
  switch (dueStep(prompt, timeZone, desk.now)?.step) {
    case 'send':
      return send(prompt, timeZone, desk);
    case 'remind':
      return remind(prompt, timeZone, desk);
    case 'close':
      return close(prompt, timeZone, desk);
    case 'nudge':
      return nudge(prompt, desk);
    case undefined:
      return null;
  }
}

/** What was planned goes out, and whoever wrote it hears so. */
async function send(prompt: Prompt, timeZone: string, desk: HarvestDesk): Promise<Outcome> {
  const { community, now, tools } = desk;
  const open = opened(prompt, now, timeZone);
  const writer = await loadMemberAt(prompt.stewardAddress);
  const promptDesk = {
    ...desk,
    newId: tools.newId,
    audienceOf: async (region: string) => (await audienceOf(region, community, tools)).length,
  };
  return {
    what: 'prompt sent',
    writes: [...savePrompt(prompt, open), ...openWrites(open)],
    letters: writer && isMember(writer) ? [await sentLetter(writer, open, promptDesk)] : [],
    editions: [open.id],
  };
}

function remind(prompt: Prompt, timeZone: string, { now }: HarvestDesk): Outcome {
  const edition = {
    kind: 'reminder',
    id: `reminder-${prompt.id}`,
    promptId: prompt.id,
    until: iso(closing(prompt, timeZone).at),
    createdAt: iso(now),
  } as const;
  return {
    what: 'prompt reminds',
    writes: [...savePrompt(prompt, after(prompt, 'remind', {}, timeZone)), ...editionWrites(edition)],
    letters: [],
    editions: [edition.id],
  };
}

/** Its stewards see the harvest letter first. Where nobody answered, there is nothing to remind them of. */
async function close(prompt: Prompt, timeZone: string, desk: HarvestDesk): Promise<Outcome> {
  const gathered = await gather(prompt, desk);
  const { shared, held } = gathered;
  const harvest = {
    previewedAt: iso(desk.now),
    shown: shared.map(({ id }) => id),
    leftOut: [],
    nudged: shared.length + held === 0,
    sentAt: null,
    items: [],
  };
  const closed = after(prompt, 'close', { harvest }, timeZone);
  const letters = await harvestPreviews(closed, gathered, 'first', desk);
  const asking = waits({ what: 'harvest', id: prompt.id, region: prompt.region }, letters, desk.now);
  const writes = [...savePrompt(prompt, closed), ...(harvest.nudged ? [] : [asking])];
  return { what: 'prompt closed', writes, letters };
}

async function nudge(prompt: Prompt, desk: HarvestDesk): Promise<Outcome> {
  const gathered = await gather(prompt, desk);
  const shown = gathered.shared.map(({ id }) => id);
  const nudged = changed(prompt, { nudged: true, shown }, desk);
  const letters = shown.length > 0 ? await harvestPreviews(nudged, gathered, 'reminder', desk) : [];
  return { what: 'stewards reminded of a harvest', writes: savePrompt(prompt, nudged), letters };
}
