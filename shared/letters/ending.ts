import * as z from 'zod';
import { type Edition, goodUntil } from './edition.ts';
import { unfitAmong } from './letter-check.ts';
import { missingFrom, Tally } from './tally.ts';

/** How an edition ended: what became of every letter that was planned, as far as it was known then. */
export const Ending = z.object({
  at: z.string(),
  tally: Tally,
  /** Letters of which nobody knows what became. It must be none. */
  missing: z.int(),
  /** Whether it grew too old before all its letters had gone out. */
  expired: z.boolean(),
});
export type Ending = z.infer<typeof Ending>;

/** The ending of an edition none of whose letters is open any more. `planned` is how many letters its parts say; `at` is ISO. */
export function endingOf(
  edition: Edition,
  plannedAt: string,
  tally: Tally,
  planned: number,
  at: string,
): Ending {
  const missing = missingFrom(tally, planned);
  return { at, tally: { ...tally, planned }, missing, expired: hasExpired(edition, plannedAt, tally) };
}

/** One that was too old when it was made, as the last digest of a region that is new, could not reach anybody and failed nobody. */
function hasExpired(edition: Edition, plannedAt: string, { reasons }: Tally): boolean {
  const limit = goodUntil(edition);
  if (edition.createdAt > limit) return false;
  return plannedAt > limit || (reasons.expired ?? 0) > 0;
}

/** Whether it left somebody without a letter for a reason that stewards should know: it grew too old, or letters of it were not fit to be sent. */
export const concernsStewards = ({ expired, tally }: Ending): boolean =>
  expired || unfitAmong(tally.reasons).letters > 0;
