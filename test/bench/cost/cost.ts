import { parseArgs } from 'node:util';
import { buildBundles } from '../../support/bundle-harness.ts';
import { tableOf, templateOf } from '../../support/cloud.ts';
import { say, sayNoMore } from '../progress.ts';
import { type IdleTick, idleMonth, type Line } from './idle.ts';
import { measureIdleTick } from './idle-tick.ts';
import { shown } from './report.ts';
import type { CloudFormationTemplate } from './resources.ts';

/** Everything that one run counted and measured. */
export interface Measured {
  bench: 'cost';
  idleDollarsPerMonth: number;
  idleDollarsPerMonthWithoutFreeTier: number;
  idle: Line[];
  idleTick: IdleTick;
}

/** What Roundletter costs: prints tables, or with `--json` one object. Progress goes to stderr. `--idle` asks for the idle month alone. */
export async function cost(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, idle: { type: 'boolean' } } });
  // What a letter costs belongs beside this: measured while letters go out, priced by the same table.
  const measured: Measured = { bench: 'cost', ...(await measureIdle()) };
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

async function measureIdle(): Promise<Omit<Measured, 'bench'>> {
  say('Synthesizing the cloud …');
  const { app, bundles } = buildBundles();
  const templates = (['RoundletterState', 'Roundletter'] as const).map(
    (stack) => templateOf(app, stack).toJSON() as CloudFormationTemplate,
  );
  const schedule = bundles.get('schedule');
  if (!schedule) throw new Error('No function is made of functions/schedule.');
  say('Ticking with nothing due …');
  const idleTick = await measureIdleTick(schedule, tableOf(app), templates);
  const { lines, dollars, dollarsWithoutFreeTier } = idleMonth(templates, idleTick);
  return {
    idleDollarsPerMonth: dollars,
    idleDollarsPerMonthWithoutFreeTier: dollarsWithoutFreeTier,
    idle: lines,
    idleTick,
  };
}
