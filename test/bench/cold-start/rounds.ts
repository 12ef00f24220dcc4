import { type Bundle, run } from '../../support/bundle-harness.ts';
import type { Say } from '../progress.ts';
import { median, percentile, rotated } from '../statistics.ts';
import { firstEvents } from './first-events.ts';

/** Milliseconds from the start of a process to its first answer. */
export interface Start {
  wallMs: number;
  cpuMs: number;
}

/** Of many starts. */
export interface Starts {
  wallMs: { median: number; p90: number };
  cpuMs: { median: number; p90: number };
}

/** The first is thrown away: it finds the files of the artifacts on the disk, not in memory. */
export const warmUps = 1;

/**
 * Starts every artifact once in each round, each round begun by another one: what else the machine does meanwhile hits all alike.
 * Throws where one answers its event otherwise than it should.
 */
export async function startAll(
  artifacts: Map<string, Bundle>,
  surroundings: Record<string, string>,
  rounds: number,
  say: Say,
): Promise<Record<string, Starts>> {
  const starts = new Map<string, Start[]>([...artifacts.keys()].map((name) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round++) {
    say(`Cold starts: ${round < warmUps ? 'warming up' : `round ${round - warmUps + 1} of ${rounds}`} …`);
    const events = firstEvents(round);
    for (const [name, bundle] of rotated([...artifacts], round)) {
      const { event, isAnswer } = events[name] ?? missing(name);
      const { result, log, wallMs, cpuMs } = await run(bundle, event, surroundings);
      if (!isAnswer(result)) throw new Error(`${name} answered ${JSON.stringify(result)}:\n${log}`);
      if (round >= warmUps) starts.get(name)?.push({ wallMs, cpuMs });
    }
  }
  return Object.fromEntries([...starts].map(([name, its]) => [name, ofMany(its)]));
}

/** Median and 90th percentile. */
export const ofMany = (starts: Start[]): Starts => ({
  wallMs: spread(starts.map(({ wallMs }) => wallMs)),
  cpuMs: spread(starts.map(({ cpuMs }) => cpuMs)),
});

const spread = (times: number[]) => ({ median: median(times), p90: percentile(times, 90) });

function missing(name: string): never {
  throw new Error(`nobody said what wakes ${name}`);
}
