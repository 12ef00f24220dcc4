import * as z from 'zod';
import { type Batch, type BatchLetter, lettersOf } from './batch.ts';

/** What became of an edition's letters, in numbers. `sent` letters were accepted by SES; `delivered` and the rest say what SES told of them since. */
export const Tally = z.object({
  planned: z.int(),
  pending: z.int(),
  unknown: z.int(),
  sent: z.int(),
  skipped: z.int(),
  failed: z.int(),
  /** Of those sent. */
  delivered: z.int(),
  delayed: z.int(),
  bounced: z.int(),
  complained: z.int(),
  /** Why letters were skipped or failed, and how often; without anybody's address. */
  reasons: z.record(z.string(), z.int()),
});
export type Tally = z.infer<typeof Tally>;

const nothing = (): Tally => ({
  planned: 0,
  pending: 0,
  unknown: 0,
  sent: 0,
  skipped: 0,
  failed: 0,
  delivered: 0,
  delayed: 0,
  bounced: 0,
  complained: 0,
  reasons: {},
});

const afterSending = ['delivered', 'delayed', 'bounced', 'complained'] as const;
const isAfterSending = (state: BatchLetter['state']): state is (typeof afterSending)[number] =>
  afterSending.some((one) => one === state);

/** Counts the letters of batches into a tally. */
export function tallied(batches: Batch[], into: Tally = nothing()): Tally {
  for (const { state, reason } of batches.flatMap(lettersOf)) {
    into.planned += 1;
    if (isAfterSending(state)) into.sent += 1;
    into[state] += 1;
    if (state === 'skipped' || state === 'failed') {
      const why = reason.replace(/\S+@\S+/g, 'an address');
      into.reasons[why] = (into.reasons[why] ?? 0) + 1;
    }
  }
  return into;
}

/** How many letters still wait: for a sender, or for SES to tell whether they went out. */
export const openIn = ({ pending, unknown }: Tally): number => pending + unknown;

/** How many letters of those planned are neither sent nor skipped nor failed nor open: lost, or counted twice. It must be none. */
export const missingFrom = (tally: Tally, planned: number): number =>
  Math.abs(planned - (tally.sent + tally.skipped + tally.failed + openIn(tally)));
