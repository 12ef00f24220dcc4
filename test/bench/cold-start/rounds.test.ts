import { expect, test } from 'vitest';
import { firstEvents } from './first-events.ts';
import { ofMany } from './rounds.ts';

test('of many starts the median and the 90th percentile are kept, of each measure for itself', () => {
  const starts = Array.from({ length: 10 }, (_, at) => ({ wallMs: 100 + at, cpuMs: 59 - at }));
  expect(ofMany(starts)).toEqual({ wallMs: { median: 104, p90: 108 }, cpuMs: { median: 54, p90: 58 } });
});

test('an answer that failed is no answer to the first event', () => {
  const { http, inbound, schedule } = firstEvents(0);
  expect(http?.isAnswer({ statusCode: 500 })).toBe(false);
  expect(inbound?.isAnswer({ batchItemFailures: [{ itemIdentifier: 'message-1' }] })).toBe(false);
  expect(schedule?.isAnswer('tick: 3 editions due, 0 editions to plan or close, 0 letters queued')).toBe(
    false,
  );
});

test('every round another stranger writes another mail', () => {
  const bodies = [0, 1].map((round) => JSON.stringify(firstEvents(round).inbound?.event));
  expect(bodies[0]).toContain('stranger-0@example.com');
  expect(bodies[1]).not.toContain('stranger-0@example.com');
});
