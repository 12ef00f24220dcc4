import { faultsOf, type LetterFault } from './letter-check.ts';
import type { Frame, LetterModel, Render, Rendered } from './letter-model.ts';

export type Composition =
  | { kind: 'fit'; content: Rendered }
  /** It must not be sent; `why` is for the log. */
  | { kind: 'unfit'; faults: LetterFault[]; why: string };

/**
 * Renders a letter and looks it over: nothing is sent that has not passed here. Rendering knows no world outside, so that what it
 * stumbles on it would stumble on again: that is an outcome, and no fault to try again after.
 */
export async function composeLetter(model: LetterModel, frame: Frame, render: Render): Promise<Composition> {
  const rendered = await render(model, frame).catch((fault: unknown) => String(fault));
  if (typeof rendered === 'string')
    return { kind: 'unfit', faults: ['not-rendered'], why: `${model.kind}: ${rendered}` };
  const faults = faultsOf(rendered, frame);
  if (faults.length === 0) return { kind: 'fit', content: rendered };
  return { kind: 'unfit', faults, why: `${model.kind}: ${faults.join(', ')}` };
}
