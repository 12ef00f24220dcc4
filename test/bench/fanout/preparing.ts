import { runBundled } from '../run-bundled.ts';
import type { Prepared } from './preparing-child.ts';

/** How many letters are rendered one by one, and how often the two ways take turns. */
const toRender = 600;
const rounds = 20;

/** What preparing letters takes, our way for so many, and by rendering one for each of a few hundred, in turn; React in its production form. */
export const measurePreparing = (letters: number): Promise<Prepared> =>
  runBundled<Prepared>(new URL('preparing-child.ts', import.meta.url), [letters, toRender, rounds]);
