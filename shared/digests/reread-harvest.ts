import type { Community } from '../community/community.ts';
import type { Letter } from '../letters/delivery.ts';
import type { HarvestView } from '../letters/harvest-view.ts';
import type { Frame, LetterModel, Render } from '../letters/letter-model.ts';
import { loadContext } from '../letters/store.ts';
import type { Member } from '../members/member.ts';
import { loadPrompt } from '../reflections/store.ts';
import { fittingPart } from './fitting-part.ts';
import { loadKept } from './load-harvest.ts';

/** A letter as it may be read now: of a harvest letter, without the words that were taken back since it was sent; any other as it was. */
export async function rereadHarvest(
  letter: Letter,
  { profile }: Member,
  community: Community,
  render: Render,
): Promise<Letter> {
  if (letter.kind !== 'harvest') return letter;
  const context = await loadContext(letter.id);
  const prompt = context?.kind === 'harvest' ? await loadPrompt(context.promptId) : null;
  if (!prompt) return letter;
  const read = letter.html === null || profile === 'plain-text' ? 'plain-text' : profile;
  const frame: Frame = { community, language: letter.language, profile: read, bulk: true };
  const modelOf = (harvest: HarvestView): LetterModel => ({ kind: 'harvest', harvest, others: [] });
  const wanted = { ordered: await loadKept(prompt), from: 0, modelOf };
  const { view } = await fittingPart(prompt, wanted, frame, render);
  const { html, text } = await render(modelOf(view), frame);
  return { ...letter, html, text };
}
