import type { Handed } from './floor.ts';
import type { PathRun } from './whole-path.ts';

/** The figures of one run of the whole path. */
export interface Figures {
  /** From the tick to SES's acceptance: planning and sending, in all their CPU time. */
  lettersPerCpuSecond: number;
  /** The same with the recording of SES's events, which comes after. */
  lettersPerCpuSecondWithFeedback: number;
  lettersPerSecond: number;
  writeUnitsPerLetter: number;
  readUnitsPerLetter: number;
  peakMemoryMiB: number;
}

/** Milliseconds of CPU time from the tick to the last letter accepted. */
const cpuToAcceptance = ({ functions: { schedule, deliver } }: PathRun): number => schedule.cpu + deliver.cpu;

export function figuresOf(run: PathRun): Figures {
  const { letters, functions, seconds } = run;
  const all = Object.values(functions);
  const total = (of: (use: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    lettersPerCpuSecond: (1000 * letters) / cpuToAcceptance(run),
    lettersPerCpuSecondWithFeedback: (1000 * letters) / total(({ cpu }) => cpu),
    lettersPerSecond: letters / seconds,
    writeUnitsPerLetter: total(({ usage }) => usage.writeUnits) / letters,
    readUnitsPerLetter: total(({ usage }) => usage.readUnits) / letters,
    peakMemoryMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
  };
}

/** How CPU time grows with the audience, between the two largest: the exponent of a power law, 1 where it is linear; NaN of fewer than two. */
export function exponentOf(runs: PathRun[]): number {
  const [before, last] = runs.slice(-2);
  if (!before || !last || runs.length < 2) return Number.NaN;
  return Math.log(cpuToAcceptance(last) / cpuToAcceptance(before)) / Math.log(last.letters / before.letters);
}

/** Letters per CPU second. */
export const speedOf = ({ letters, cpu }: Handed): number => (1000 * letters) / cpu;
