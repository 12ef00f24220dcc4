import { parseArgs } from 'node:util';
import type { Bundle } from '../../support/bundle-harness.ts';
import { tableOf } from '../../support/cloud.ts';
import { type Machine, thisMachine } from '../machine.ts';
import { say, sayNoMore } from '../progress.ts';
import { buildArtifacts, sizeOf } from './artifacts.ts';
import { firstEvents } from './first-events.ts';
import { shown } from './report.ts';
import { type Starts, startAll, warmUps } from './rounds.ts';
import { startTwinsApart } from './twins.ts';

/** Everything that one run measured; by artifact: our functions, and the yardsticks `empty` and `hello`. */
export interface Measured {
  bench: 'cold-start';
  machine: Machine;
  rounds: number;
  /** What each process is started with. */
  nodeOptions: string;
  /** What each is woken by. */
  firstEvents: Record<string, string>;
  /** Of the minified module, without its source map. */
  bundleBytes: Record<string, number>;
  gzippedBytes: Record<string, number>;
  /** From the start of the process to its first answer, by the clock: the median. */
  coldStartMs: Record<string, number>;
  starts: Record<string, Starts>;
}

/** How fast our functions wake, beside yardsticks: prints a table, or with `--json` one object. Progress goes to stderr. */
export async function coldStart(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean' },
      rounds: { type: 'string', default: '20' },
      'node-options': { type: 'string', default: '' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1 on.');
  const measured = await measure(rounds, values['node-options']);
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

async function measure(rounds: number, nodeOptions: string): Promise<Measured> {
  say('Bundling as CDK does …');
  const { app, artifacts } = buildArtifacts();
  say('Starting twins of AWS …');
  const twins = await startTwinsApart({ table: tableOf(app), rounds: warmUps + rounds });
  try {
    const surroundings = { ...twins.surroundings, NODE_OPTIONS: nodeOptions };
    const starts = await startAll(artifacts, surroundings, rounds, say);
    return { ...described(artifacts, starts), rounds, nodeOptions };
  } finally {
    twins.stop();
  }
}

function described(artifacts: Map<string, Bundle>, starts: Measured['starts']) {
  const of = <T>(what: (name: string, bundle: Bundle) => T): Record<string, T> =>
    Object.fromEntries([...artifacts].map(([name, bundle]) => [name, what(name, bundle)]));
  return {
    bench: 'cold-start' as const,
    machine: thisMachine(),
    firstEvents: of((name) => firstEvents(0)[name]?.what ?? ''),
    bundleBytes: of((_, bundle) => sizeOf(bundle).bytes),
    gzippedBytes: of((_, bundle) => sizeOf(bundle).gzipped),
    coldStartMs: of((name) => starts[name]?.wallMs.median ?? 0),
    starts,
  };
}
