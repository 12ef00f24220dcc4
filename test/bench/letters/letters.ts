import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { type Machine, thisMachine } from '../machine.ts';
import { say, sayNoMore } from '../progress.ts';
import { runBundled } from '../run-bundled.ts';
import type { Line, Rendering } from './rendering-child.ts';
import { shown } from './report.ts';

/** Everything that one run measured; the slowest letter first. */
export interface Measured {
  bench: 'letters';
  machine: Machine;
  /** How many processes wanted a core in the minute before. */
  load: number;
  profile: AccessProfile;
  rounds: number;
  /** The very first letter of a process, by the clock. */
  firstMs: number;
  /** Of all letters, one of each: by the clock, and in CPU time. */
  ms: number;
  cpuMs: number;
  lines: Line[];
}

const rounds = 40;

/** What every letter takes to be composed, and how large it is: prints a table, or with `--json` one object. Progress goes to stderr. */
export async function letters(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, profile: { type: 'string', default: 'standard' } },
  });
  const profile = AccessProfile.safeParse(values.profile);
  if (!profile.success) throw new Error(`--profile takes one of ${AccessProfile.options.join(', ')}.`);
  const measured = await measure(profile.data);
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

async function measure(profile: AccessProfile): Promise<Measured> {
  const [load = 0] = loadavg();
  say('Composing every letter in every language, round after round …');
  const child = new URL('rendering-child.ts', import.meta.url);
  const rendering = await runBundled<Rendering>(child, [profile, rounds]);
  const lines = rendering.lines.toSorted((a, b) => b.ms - a.ms);
  const ms = lines.reduce((sum, line) => sum + line.ms, 0);
  return { bench: 'letters', machine: thisMachine(), load, profile, rounds, ...rendering, ms, lines };
}
