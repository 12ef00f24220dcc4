import { expect, test } from 'vitest';
import type { FunctionUse, PathRun } from '../fanout/whole-path.ts';
import { sendingCost } from './sending.ts';

const use = (given: Partial<FunctionUse> = {}): FunctionUse => ({
  processes: 1,
  calls: 10,
  cpu: 100,
  peakMiB: 100,
  billed: 1_000,
  usage: { calls: {}, writeUnits: 0, readUnits: 0 },
  sqsRequests: 0,
  ...given,
});

const run: PathRun = {
  members: 100,
  letters: 100,
  wrong: 0,
  seconds: 1,
  functions: {
    schedule: use({ usage: { calls: {}, writeUnits: 20, readUnits: 100 } }),
    deliver: use({ usage: { calls: { UpdateItem: 200 }, writeUnits: 130, readUnits: 100 }, sqsRequests: 4 }),
    feedback: use({ sqsRequests: 40 }),
  },
};
const memory = { schedule: 1, deliver: 0.25, feedback: 0.25 };

test('what letters cost is what a run used of everything, for as many, each priced', () => {
  const { lines, sesFee, dollarsWithoutFreeTier, shareOfSesFeeWithoutFreeTier } = sendingCost(
    run,
    1_000,
    memory,
    {},
  );
  const quantities = Object.fromEntries(
    lines.map(({ what, quantity }) => [what, Number(quantity.toFixed(6))]),
  );
  expect(quantities).toMatchObject({
    'DynamoDB: write units': 1_500,
    'DynamoDB: read units': 2_000,
    'SQS: our own requests': 440,
    'SQS: events that SNS puts in': 2_000,
    'SNS: events that SES publishes': 2_000,
    'Lambda: calls': 300,
  });
  expect(sesFee).toBeCloseTo(0.1);
  const sum = lines.reduce((total, line) => total + line.quantity * line.unitPrice, 0);
  expect(dollarsWithoutFreeTier).toBeCloseTo(sum);
  expect(shareOfSesFeeWithoutFreeTier).toBeCloseTo(sum / 0.1);
});

test('a sender that is kept awake by SES’s rate is billed for its waiting, and what is far away takes longer', () => {
  const seconds = (lines: { what: string; quantity: number }[]) =>
    lines.find(({ what }) => what === 'Lambda: GB-seconds')?.quantity;
  const here = 0.01;
  const waiting = 2 / 14;
  const farAway = (204 * 0.005) / 100;
  expect(seconds(sendingCost(run, 1, memory, {}).lines)).toBeCloseTo(
    here + 0.25 * (here + waiting + farAway) + 0.25 * (here + (40 * 0.005) / 100),
  );
});

test('what AWS gives away is spent once: what the idle month took is gone', () => {
  const given = (used: number) =>
    sendingCost(run, 100_000, memory, { sqsRequest: used }).lines.find(({ what }) =>
      what.startsWith('SQS: events'),
    );
  expect(given(0)?.dollars).toBe(0);
  expect(given(2_000_000)?.dollars).toBeCloseTo(200_000 * 0.4e-6);
});
