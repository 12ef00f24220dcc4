import { describe, expect, test } from 'vitest';
import { exponentOf, figuresOf } from './figures.ts';
import type { FunctionUse, PathRun } from './whole-path.ts';

const use = (cpu: number, given: Partial<FunctionUse> = {}): FunctionUse => ({
  processes: 1,
  calls: 1,
  cpu,
  peakMiB: 100,
  billed: cpu,
  usage: { calls: {}, writeUnits: 0, readUnits: 0 },
  sqsRequests: 0,
  ...given,
});

const run = (letters: number, cpu: number): PathRun => ({
  members: letters,
  letters,
  wrong: 0,
  seconds: 2,
  functions: {
    schedule: use(cpu / 4, { usage: { calls: {}, writeUnits: 30, readUnits: 10 } }),
    deliver: use((3 * cpu) / 4, { peakMiB: 140, usage: { calls: {}, writeUnits: 120, readUnits: 40 } }),
    feedback: use(cpu),
  },
});

describe('the figures of a run', () => {
  test('count planning and sending up to SES’s acceptance, and with the events all', () => {
    expect(figuresOf(run(100, 200))).toEqual({
      lettersPerCpuSecond: 500,
      lettersPerCpuSecondWithFeedback: 250,
      lettersPerSecond: 50,
      writeUnitsPerLetter: 1.5,
      readUnitsPerLetter: 0.5,
      peakMemoryMiB: 140,
    });
  });

  test('tell growth by the two largest audiences: 1 is linear, 2 is quadratic', () => {
    expect(exponentOf([run(10, 5_000), run(100, 200), run(1_000, 2_000)])).toBeCloseTo(1);
    expect(exponentOf([run(100, 200), run(1_000, 20_000)])).toBeCloseTo(2);
    expect(exponentOf([run(100, 200)])).toBeNaN();
  });
});
