import { type Batch, type BatchLetter, lettersOf } from './batch.ts';

/** What became of an edition's letters, in numbers. `sent` letters were accepted by SES; `delivered` and the rest say what SES told of them since. */
export interface Tally {
  planned: number;
  pending: number;
  unknown: number;
  sent: number;
  skipped: number;
  failed: number;
  /** Of those sent. */
  delivered: number;
  delayed: number;
  bounced: number;
  complained: number;
  /** Why letters were skipped or failed, and how often. */
  reasons: Record<string, number>;
}

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
    if (state === 'skipped' || state === 'failed') into.reasons[reason] = (into.reasons[reason] ?? 0) + 1;
  }
  return into;
}

/** How many letters still wait: for a sender, or for SES to tell whether they went out. */
export const openIn = ({ pending, unknown }: Tally): number => pending + unknown;

/** Whether every letter that was planned is accounted for; where not, letters were lost or counted twice. */
export const isAccountedFor = (tally: Tally, planned: number): boolean =>
  tally.planned === planned && tally.sent + tally.skipped + tally.failed + openIn(tally) === planned;
