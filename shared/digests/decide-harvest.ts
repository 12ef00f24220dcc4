import { looksAfter, regionOrRoot } from '../community/region.ts';
import { editionWrites } from '../letters/edition-store.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { HarvestPreview } from '../letters/letter-model.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Harvest, Prompt } from '../reflections/prompt.ts';
import { after, withNext } from '../reflections/prompt-life.ts';
import { readOrder } from '../reflections/read-order.ts';
import { loadPrompt, savePrompt } from '../reflections/store.ts';
import { harvestOf } from './harvest.ts';
import { type Gathered, type HarvestDesk, harvestNews, harvestPreviewTo } from './harvest-letters.ts';
import { loadHarvest } from './load-harvest.ts';
import { wantsHarvest, wantsMore } from './read-harvest-order.ts';

type About = Extract<LetterContext, { kind: 'harvest-preview' | 'harvest' }>;

/**
 * A steward answers a harvest letter that waits for their word: *send*, *leave out 3*, *put back*, *wait*, or *more* of a long one. It goes out by
 * a steward's *send* alone, once, and with nothing in it that no steward was shown.
 */
export async function decideHarvest(
  member: Member,
  { promptId, items, next }: About,
  text: string,
  desk: HarvestDesk,
): Promise<Outcome> {
  const { community, now } = desk;
  const prompt = await loadPrompt(promptId);
  if (!prompt?.harvest) return nothing('harvest is gone');
  if (!looksAfter(community, member.address, prompt.region)) return nothing('harvest of another region');
  const { timeZone } = regionOrRoot(community, prompt.region);
  const tell = async (news: 'sent-before' | 'waits' | 'unclear', writes: Outcome['writes'] = []) => ({
    what: `harvest: ${news}`,
    writes,
    letters: [await harvestNews(member, prompt, news, items, desk)],
  });
  if (prompt.state === 'harvested') return tell('sent-before');
  const gathered = await loadHarvest(prompt, community);
  if (wantsMore(text) && next !== null)
    return {
      what: 'harvest: more',
      writes: [],
      letters: [await harvestPreviewTo(member, prompt, gathered, 'changed', desk, next)],
    };
  if (wantsHarvest(text)) return lookAgain(member, prompt, {}, 'changed', desk);
  const order = readOrder(text, member.language, dateAt(now, timeZone));
  switch (order?.kind) {
    case 'send':
      return order.when === null || order.when === 'now'
        ? sendHarvest(member, prompt, gathered, desk)
        : tell('unclear');
    case 'leave-out': {
      const ids = order.numbers.flatMap((number) => items[number - 1] ?? []);
      if (ids.length < order.numbers.length) return tell('unclear');
      const leftOut = [...new Set([...prompt.harvest.leftOut, ...ids])];
      return lookAgain(member, prompt, { leftOut }, 'changed', desk);
    }
    case 'put-back':
      return lookAgain(member, prompt, { leftOut: [] }, 'changed', desk);
    case 'wait':
      return tell('waits');
    case 'cancel':
    case 'decline':
      return tell('waits', savePrompt(prompt, changed(prompt, { nudged: true }, desk)));
    default:
      return tell('unclear');
  }
}

/** A prompt whose harvest letter is another now; the next look at it moves along. */
export const changed = (prompt: Prompt, change: Partial<Harvest>, { community }: HarvestDesk): Prompt =>
  withNext(
    { ...prompt, harvest: prompt.harvest && { ...prompt.harvest, ...change } },
    regionOrRoot(community, prompt.region).timeZone,
  );

/** The preview again, as it is with a change. */
async function lookAgain(
  member: Member,
  prompt: Prompt,
  change: Partial<Harvest>,
  why: HarvestPreview['why'],
  desk: HarvestDesk,
): Promise<Outcome> {
  const wanted = changed(prompt, change, desk);
  const gathered = await loadHarvest(wanted, desk.community);
  const shown = gathered.shared.map(({ id }) => id);
  const seen = changed(wanted, { shown, previewedAt: iso(desk.now) }, desk);
  return {
    what: `harvest ${why}`,
    writes: savePrompt(prompt, seen),
    letters: [await harvestPreviewTo(member, seen, gathered, why, desk)],
  };
}

async function sendHarvest(
  member: Member,
  prompt: Prompt,
  gathered: Gathered,
  desk: HarvestDesk,
): Promise<Outcome> {
  const { community, now } = desk;
  const shared = harvestOf(prompt, gathered.shared, community);
  const seen = new Set(prompt.harvest?.shown);
  if (shared.length === 0 || shared.some(({ id }) => !seen.has(id)))
    return lookAgain(member, prompt, {}, 'grown', desk);
  const harvest = prompt.harvest && {
    ...prompt.harvest,
    sentAt: iso(now),
    items: shared.map(({ id }) => id),
  };
  const sent = after(prompt, 'harvest', { harvest }, regionOrRoot(community, prompt.region).timeZone);
  const edition = {
    kind: 'harvest',
    id: `harvest-${prompt.id}`,
    promptId: prompt.id,
    createdAt: iso(now),
  } as const;
  return {
    what: 'harvest sent',
    writes: [...savePrompt(prompt, sent), ...editionWrites(edition)],
    letters: [await harvestNews(member, sent, 'sent', [], desk)],
    editions: [edition.id],
  };
}
