import type { Temporal } from 'temporal-polyfill';
import type { Edition } from '../shared/letters/edition.ts';
import type { Ending } from '../shared/letters/ending.ts';

/** All there are: CloudWatch takes ten for nothing, and each more, or each value of a dimension, for $0.30 a month. */
export const metrics = [
  'LettersPlanned',
  'LettersSent',
  'LettersSkipped',
  'LettersFailed',
  'LettersBounced',
  'LettersMissing',
  'EditionsExpired',
  'GateClosed',
] as const;
type Metric = (typeof metrics)[number];

type Attributes = Record<string, unknown>;

/**
 * Attributes that make a line of our log one from which CloudWatch reads metrics ("Embedded metric format specification").
 * Its dimension is the `service` that the logger writes in every line.
 */
export function measured(counts: Partial<Record<Metric, number>>, at: Temporal.Instant): Attributes {
  const Metrics = Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' }));
  const CloudWatchMetrics = [{ Namespace: 'Roundletter', Dimensions: [['service']], Metrics }];
  return { _aws: { Timestamp: at.epochMilliseconds, CloudWatchMetrics }, ...counts };
}

/** How an edition ended, as one line: its numbers are metrics, its name and the reasons are there to be searched. */
export function endingMeasured(edition: Edition, ending: Ending, at: Temporal.Instant): Attributes {
  const { tally, missing, expired } = ending;
  const counts = {
    LettersPlanned: tally.planned,
    LettersSent: tally.sent,
    LettersSkipped: tally.skipped,
    LettersFailed: tally.failed,
    LettersBounced: tally.bounced,
    LettersMissing: missing,
    EditionsExpired: expired ? 1 : 0,
  };
  const { delivered, delayed, complained, reasons } = tally;
  return { edition: edition.id, delivered, delayed, complained, reasons, ...measured(counts, at) };
}
