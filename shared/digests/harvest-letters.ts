import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { looksAfter, regionOrRoot } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { questionIn } from '../letters/asked.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { HarvestPreview, LetterModel } from '../letters/letter-model.ts';
import type { Outgoing, Thread } from '../letters/outcome.ts';
import { decidersFor } from '../members/deciders.ts';
import { stewardMembers } from '../members/enrol-stewards.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';
import { dateAt } from '../platform/instant.ts';
import { audienceOf } from '../reflections/plan-prompt.ts';
import type { Harvest, Prompt } from '../reflections/prompt.ts';
import { nextStep, withNext } from '../reflections/prompt-life.ts';
import { promptView } from '../reflections/prompt-views.ts';
import { fittingPart } from './fitting-part.ts';
import { loadHarvest } from './load-harvest.ts';

/** What letters about a harvest are written with. */
export interface HarvestDesk {
  community: Community;
  now: Temporal.Instant;
  tools: Tools;
  answers: Thread | null;
}

/** A harvest as it is now: what it would hold, how many answers wait for a steward, and how many members would get it. */
export interface Gathered {
  shared: Contribution[];
  held: number;
  audience: number;
}

/** Reads all of that. */
export async function gather(prompt: Prompt, { community, tools }: HarvestDesk): Promise<Gathered> {
  const audience = (await audienceOf(prompt.region, community, tools)).length;
  return { ...(await loadHarvest(prompt, community)), audience };
}

/** A prompt whose harvest letter is another now; the next look at it moves along. */
export const changed = (prompt: Prompt, change: Partial<Harvest>, { community }: HarvestDesk): Prompt =>
  withNext(
    { ...prompt, harvest: prompt.harvest && { ...prompt.harvest, ...change } },
    regionOrRoot(community, prompt.region).timeZone,
  );

/** The harvest letter of a prompt as its stewards see it first, or the part of it that begins at `from`; a short letter where nobody shared anything. */
export async function harvestPreviewTo(
  to: Member,
  prompt: Prompt,
  { shared, held, audience }: Gathered,
  why: HarvestPreview['why'],
  desk: HarvestDesk,
  from = 0,
): Promise<Outgoing> {
  const { community, tools } = desk;
  const leftOut = prompt.harvest?.leftOut.length ?? 0;
  if (shared.length + leftOut === 0) {
    const model = {
      kind: 'harvest-empty',
      prompt: promptView(prompt, to.language, community),
      waiting: held,
    } as const;
    return letterTo(to, model, prompt, [], null, desk);
  }
  const about: HarvestPreview = {
    why,
    audience,
    held,
    leftOut,
    remindOn: remindOn(prompt, community),
  };
  const { view, items, next } = await fittingPart(
    prompt,
    { ordered: shared, from, modelOf: (harvest) => ({ kind: 'harvest-preview', harvest, about }) },
    { community, language: to.language, profile: to.profile, bulk: false },
    tools.render,
  );
  return letterTo(to, { kind: 'harvest-preview', harvest: view, about }, prompt, items, next, desk);
}

/** The same to who looks after it: at first who is on duty, later all the region's stewards; and who asked. */
export async function harvestPreviews(
  prompt: Prompt,
  gathered: Gathered,
  why: HarvestPreview['why'],
  desk: HarvestDesk,
): Promise<Outgoing[]> {
  const { community, now, tools } = desk;
  const stewardsOf = why === 'first' ? decidersFor : stewardMembers;
  const stewards = await stewardsOf(prompt.region, community, now, tools.newId);
  const writer = await loadMemberAt(prompt.stewardAddress);
  const asks = writer && isMember(writer) && looksAfter(community, writer.address, prompt.region);
  const readers = new Map([...stewards, ...(asks ? [writer] : [])].map((one) => [one.id, one]));
  return Promise.all([...readers.values()].map((to) => harvestPreviewTo(to, prompt, gathered, why, desk)));
}

/** What became of a harvest letter, in a few words; a reply still decides about it. */
export async function harvestNews(
  to: Member,
  prompt: Prompt,
  news: Extract<LetterModel, { kind: 'harvest-news' }>['news'],
  items: string[],
  desk: HarvestDesk,
): Promise<Outgoing> {
  const audience = (await audienceOf(prompt.region, desk.community, desk.tools)).length;
  const model = {
    kind: 'harvest-news',
    news,
    question: questionIn(prompt.question, to.language),
    audience,
  } as const;
  return letterTo(to, model, prompt, items, null, desk);
}

const letterTo = (
  to: Member,
  model: LetterModel,
  { id }: Prompt,
  items: string[],
  next: number | null,
  { answers }: HarvestDesk,
): Outgoing => ({
  to: { memberId: to.id },
  reader: to,
  model,
  context: { kind: 'harvest-preview', promptId: id, items, next },
  answers,
});

function remindOn(prompt: Prompt, community: Community): string | null {
  const { timeZone } = regionOrRoot(community, prompt.region);
  const next = nextStep(prompt, timeZone);
  return next && dateAt(next.at, timeZone).toString();
}
