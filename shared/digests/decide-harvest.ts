import { looksAfter, regionOrRoot } from '../community/region.ts';
import { editionWrites } from '../letters/edition-store.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { HarvestPreview } from '../letters/letter-model.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { waitsNoMore } from '../members/waiting-store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { Harvest, Prompt } from '../reflections/prompt.ts';
import { after } from '../reflections/prompt-life.ts';
import { type Order, readOrder } from '../reflections/read-order.ts';
import { loadPrompt, savePrompt } from '../reflections/store.ts';
import { changed, gather, type HarvestDesk, harvestNews, harvestPreviewTo } from './harvest-letters.ts';
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
  if (prompt.state === 'harvested') return tell('sent-before', member, prompt, items, desk);
  if (wantsMore(text) && next !== null) return showMore(member, prompt, next, desk);
  if (wantsHarvest(text)) return lookAgain(member, prompt, {}, 'changed', desk);
  const today = dateAt(now, regionOrRoot(community, prompt.region).timeZone);
  return obey(readOrder(text, member.language, today), member, prompt, items, desk);
}

async function obey(
  order: Order | null,
  member: Member,
  prompt: Prompt,
  items: string[],
  desk: HarvestDesk,
): Promise<Outcome> {
  switch (order?.kind) {
    case 'send':
      return order.when === null || order.when === 'now'
        ? sendHarvest(member, prompt, desk)
        : tell('unclear', member, prompt, items, desk);
    case 'leave-out': {
      const ids = order.numbers.flatMap((number) => items[number - 1] ?? []);
      if (ids.length < order.numbers.length) return tell('unclear', member, prompt, items, desk);
      const leftOut = [...new Set([...(prompt.harvest?.leftOut ?? []), ...ids])];
      return lookAgain(member, prompt, { leftOut }, 'changed', desk);
    }
    case 'put-back':
      return lookAgain(member, prompt, { leftOut: [] }, 'changed', desk);
    case 'wait':
      return tell('waits', member, prompt, items, desk);
    case 'cancel':
    case 'decline': {
      // It waits for good, and nobody is reminded of it.
      const writes = [
        ...savePrompt(prompt, changed(prompt, { nudged: true }, desk)),
        waitsNoMore({ what: 'harvest', id: prompt.id, region: prompt.region }),
      ];
      return { ...(await tell('waits', member, prompt, items, desk)), writes };
    }
    default:
      return tell('unclear', member, prompt, items, desk);
  }
}

async function tell(
  news: 'sent-before' | 'waits' | 'unclear',
  member: Member,
  prompt: Prompt,
  items: string[],
  desk: HarvestDesk,
): Promise<Outcome> {
  const letters = [await harvestNews(member, prompt, news, items, desk)];
  return { what: `harvest: ${news}`, writes: [], letters };
}

async function showMore(member: Member, prompt: Prompt, from: number, desk: HarvestDesk): Promise<Outcome> {
  const gathered = await gather(prompt, desk);
  const letters = [await harvestPreviewTo(member, prompt, gathered, 'changed', desk, from)];
  return { what: 'harvest: more', writes: [], letters };
}

/** The preview again, as it is with a change. */
async function lookAgain(
  member: Member,
  prompt: Prompt,
  change: Partial<Harvest>,
  why: HarvestPreview['why'],
  desk: HarvestDesk,
): Promise<Outcome> {
  const wanted = changed(prompt, change, desk);
  const gathered = await gather(wanted, desk);
  const shown = gathered.shared.map(({ id }) => id);
  const seen = changed(wanted, { shown, previewedAt: iso(desk.now) }, desk);
  return {
    what: `harvest ${why}`,
    writes: savePrompt(prompt, seen),
    letters: [await harvestPreviewTo(member, seen, gathered, why, desk)],
  };
}

async function sendHarvest(member: Member, prompt: Prompt, desk: HarvestDesk): Promise<Outcome> {
  const { community, now } = desk;
  const { shared } = await gather(prompt, desk);
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
