import type { Contribution } from '../contributions/contribution.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import type { HarvestView } from '../letters/harvest-view.ts';
import type { Frame, LetterModel, Render } from '../letters/letter-model.ts';
import type { Prompt } from '../reflections/prompt.ts';
import { type HarvestPart, harvestPart } from './harvest.ts';

/** Which part of a harvest a letter is to hold, and what letter. */
interface Wanted {
  ordered: (Contribution | null)[];
  from: number;
  modelOf: (harvest: HarvestView) => LetterModel;
}

/** As much of a harvest as one letter holds. What fits is guessed by the words: where the letter comes out too large after all, it holds half as much. */
export async function fittingPart(
  prompt: Prompt,
  { ordered, from, modelOf }: Wanted,
  frame: Frame,
  render: Render,
): Promise<HarvestPart> {
  for (let share = 1; ; share /= 2) {
    const part = harvestPart(prompt, ordered, from, frame.language, frame.community, share);
    if (part.items.length <= 1) return part;
    const composed = await composeLetter(modelOf(part.view), frame, render);
    if (composed.kind === 'fit' || !composed.faults.includes('too-large')) return part;
  }
}
