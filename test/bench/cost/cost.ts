import { parseArgs } from 'node:util';
import type { App } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { RoundletterFunction } from '../../../infra/constructs/function.ts';
import { type Bundle, buildBundles } from '../../support/bundle-harness.ts';
import { tableOf, templateOf } from '../../support/cloud.ts';
import { membersIn } from '../fanout/audience.ts';
import { type FunctionName, functionNames, type Stages, wholePath } from '../fanout/whole-path.ts';
import { say, sayBriefly, sayNoMore } from '../progress.ts';
import { type IdleMonth, type IdleTick, idleMonth } from './idle.ts';
import { measureIdleTick } from './idle-tick.ts';
import type { Line } from './line.ts';
import { shown } from './report.ts';
import type { CloudFormationTemplate } from './resources.ts';
import { type Sending, sendingCost } from './sending.ts';

/** Everything that one run counted and measured; `sending` is left out with `--idle`. */
export interface Measured {
  bench: 'cost';
  idleDollarsPerMonth: number;
  idleDollarsPerMonthWithoutFreeTier: number;
  idle: Line[];
  idleTick: IdleTick;
  shareOfSesFee?: number;
  writeUnitsPerLetter?: number;
  sending?: Sending;
}

/** MB for which each function's heap is made. */
const lambdaHeap = 256;

/** Letters that are priced, and members of the run that is measured, unless told. */
const priced = 100_000;
const audience = 10_000;
/** Events come while letters still go out, so that a queue is asked before it is full: the dearer way to count. */
const together: Stages = [['schedule'], ['deliver', 'feedback']];

/**
 * What Roundletter costs, measured of a digest for so many members (10,000 unless told): prints tables, or with `--json` one object.
 * Progress goes to stderr. `--idle` asks for the idle month alone.
 */
export async function cost(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, idle: { type: 'boolean' } },
  });
  const members = positionals[0] === undefined ? audience : membersIn(positionals[0]);
  say('Synthesizing the cloud …');
  const cloud = synthesized();
  say('Ticking with nothing due …');
  const idleTick = await measureIdleTick(cloud.bundle('schedule'), tableOf(cloud.app), cloud.templates);
  const month = idleMonth(cloud.templates, idleTick);
  const measured: Measured = {
    bench: 'cost',
    idleDollarsPerMonth: month.dollars,
    idleDollarsPerMonthWithoutFreeTier: month.dollarsWithoutFreeTier,
    idle: month.lines,
    idleTick,
    ...(!values.idle && (await measureSending(cloud, month, members))),
  };
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

interface Cloud {
  app: App;
  templates: CloudFormationTemplate[];
  bundle(folder: string): Bundle;
}

function synthesized(): Cloud {
  const { app, bundles } = buildBundles();
  const templates = (['RoundletterState', 'Roundletter'] as const).map(
    (stack) => templateOf(app, stack).toJSON() as CloudFormationTemplate,
  );
  const bundle = (folder: string) => {
    const found = bundles.get(folder);
    if (!found) throw new Error(`No function is made of functions/${folder}.`);
    return found;
  };
  return { app, templates, bundle };
}

async function measureSending({ app, bundle }: Cloud, { used }: IdleMonth, members: number) {
  say(`A digest for ${members} members …`);
  const artifacts = Object.fromEntries(
    functionNames.map((name) => [name, `${bundle(name).directory}/index.js`]),
  ) as Record<FunctionName, string>;
  const run = await wholePath(members, artifacts, lambdaHeap, sayBriefly, together);
  const memory = Object.fromEntries(
    functionNames.map((name) => [name, megabytesOf(app, name) / 1024]),
  ) as Record<FunctionName, number>;
  const sending = sendingCost(run, priced, memory, used);
  const [writes] = sending.lines;
  return {
    shareOfSesFee: sending.shareOfSesFee,
    writeUnitsPerLetter: (writes?.quantity ?? 0) / priced,
    sending,
  };
}

/** What Lambda bills a function for. */
function megabytesOf(app: App, folder: FunctionName): number {
  const fn = app.node
    .findAll()
    .find((construct) => construct instanceof RoundletterFunction && construct.folder === folder);
  const megabytes = (fn?.node.defaultChild as CfnFunction | undefined)?.memorySize;
  if (!megabytes) throw new Error(`How much memory has ${folder}?`);
  return megabytes;
}
