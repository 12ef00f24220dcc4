import { machineLine } from '../machine.ts';
import { table } from '../table.ts';
import { yardsticks } from './artifacts.ts';
import type { Measured } from './cold-start.ts';

/** What was measured, as a table for a terminal. */
export const shown = (measured: Measured): string =>
  ['COLD STARTS', machineLine(measured.machine), '', sizesAndTimes(measured), '', note(measured)].join('\n');

function sizesAndTimes({ starts, bundleBytes, gzippedBytes, firstEvents }: Measured): string {
  const [empty, hello] = yardsticks.map((name) => starts[name]?.wallMs.median ?? 0);
  const headings = ['', 'KB', 'gzipped', 'ms', 'p90', 'CPU ms', 'p90', '÷ empty', '÷ hello', 'first event'];
  const rows = Object.entries(starts).map(([name, { wallMs, cpuMs }]) => [
    name,
    ...[bundleBytes[name], gzippedBytes[name]].map((bytes = 0) => (bytes / 1024).toFixed(0)),
    ...[wallMs.median, wallMs.p90, cpuMs.median, cpuMs.p90].map((time) => time.toFixed(0)),
    ...[empty, hello].map((yardstick = 0) => (wallMs.median / yardstick).toFixed(2)),
    firstEvents[name] ?? '',
  ]);
  return table(headings, rows);
}

const note = ({ rounds, nodeOptions }: Measured): string =>
  `From the start of a process to its first answer, by the clock and in CPU time of all its threads; of ${rounds} starts after a warm-up the median and the \
90th percentile, all in turn. NODE_OPTIONS=${nodeOptions || '(none)'}. KB are of 1,024 bytes, of the minified module without its source map.`;
