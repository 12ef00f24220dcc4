import { describe, expect, test } from 'vitest';
import type { Measured } from './fanout.ts';
import type { MailmanRun } from './mailman.ts';
import { shown } from './report.ts';

const mailman: MailmanRun = {
  version: '3.3.8',
  letters: 5_000,
  cpu: 100_000,
  peakMiB: 128,
  octets: 26_000,
  runners: {
    in: { cpu: 1_000, peakMiB: 84 },
    pipeline: { cpu: 9_000, peakMiB: 128 },
    out: { cpu: 90_000, peakMiB: 91 },
  },
};

const measured = (given: Partial<Measured>): Measured => ({
  bench: 'fanout',
  machine: { node: 'v24', cpu: 'a good one', cores: 2, system: 'linux x64' },
  memory: 256,
  lettersPerCpuSecond: 500,
  lettersPerCpuSecondWithFeedback: 400,
  lettersPerSecond: 200,
  writeUnitsPerLetter: 1,
  readUnitsPerLetter: 1,
  peakMemoryMiB: 150,
  ratioToPerRecipientRendering: 80,
  growthExponent: 0.8,
  preparing: {
    ours: { letters: 10, cpu: 1 },
    perRecipient: { letters: 10, cpu: 60 },
    reactEmail: { letters: 10, cpu: 80 },
    octets: 23_000,
  },
  floor: { smtp: { letters: 1_000, cpu: 1_000 }, ses: { letters: 1_000, cpu: 1_000 } },
  mailman: null,
  ratioToMailman: null,
  runs: [],
  ...given,
});

const lines = (given: Partial<Measured>) => shown(measured(given)).replaceAll(/ +/g, ' ');

describe('Mailman 3 in the report', () => {
  test('is what we are held against, where it was measured in the same run', () => {
    const report = lines({ mailman, ratioToMailman: 10 });
    expect(report).toMatch(/whole path: Mailman 3 50 1\.00\n.*whole path: ours 500 10\.00\n/);
    expect(report).toContain('Mailman 3.3.8 sent 5,000 personal letters of 26,000 octets');
    expect(report).toContain('Out had 90 % of it; the largest held 128 MiB.');
  });

  test('is known from another machine, where it is not installed, and says so', () => {
    const report = lines({});
    expect(report).toMatch(/whole path: Mailman 3 \(known\) 77 1\.00\n/);
    expect(report).toContain('Mailman 3 is not installed: `apt-get install mailman3`.');
  });
});
