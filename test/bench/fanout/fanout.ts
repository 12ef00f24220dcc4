import { parseArgs } from 'node:util';
import { buildBundles } from '../../support/bundle-harness.ts';
import { type Machine, thisMachine } from '../machine.ts';
import { say, sayBriefly, sayNoMore } from '../progress.ts';
import { membersIn } from './audience.ts';
import { exponentOf, type Figures, figuresOf, speedOf } from './figures.ts';
import { measureFloor } from './floor.ts';
import { type MailmanRun, measureMailman } from './mailman.ts';
import { measurePreparing } from './preparing.ts';
import type { Prepared } from './preparing-child.ts';
import { mailmanMissing, shown } from './report.ts';
import { type FunctionName, functionNames, type PathRun, wholePath } from './whole-path.ts';

/** Everything that one run measured; the figures are those of the largest audience. */
export interface Measured extends Figures {
  bench: 'fanout';
  machine: Machine;
  /** MB that each function may use. */
  memory: number;
  ratioToPerRecipientRendering: number;
  /** Of the CPU time between the two largest audiences: 1 is linear. */
  growthExponent: number;
  preparing: Prepared;
  floor: Awaited<ReturnType<typeof measureFloor>>;
  /** Null where it is not installed, and then there is no ratio. */
  mailman: MailmanRun | null;
  ratioToMailman: number | null;
  runs: PathRun[];
}

const sizes = [1_000, 10_000, 100_000];
const memory = 256;

/** The whole path of a digest, beside rendering each letter and beside the floor: prints tables, or with `--json` one object. Progress goes to stderr. */
export async function fanout(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const audiences = positionals.length > 0 ? positionals.map(membersIn) : sizes;
  const measured = await measure(audiences.toSorted((a, b) => a - b));
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

async function measure(audiences: number[]): Promise<Measured> {
  const largest = audiences.at(-1) ?? 0;
  say('Preparing letters, our way and one by one …');
  const preparing = await measurePreparing(Math.max(10_000, largest));
  say('Handing ready-made letters on, by SMTP and to SES …');
  const floor = await measureFloor(preparing.octets);
  say('Posting to a list of Mailman 3 …');
  const mailman = await measureMailman(preparing.octets);
  if (!mailman) say(mailmanMissing);
  say('Bundling as CDK does …');
  const artifacts = artifactsOf(buildBundles().bundles);
  const runs: PathRun[] = [];
  for (const audience of audiences) {
    say(`A digest for ${audience} members …`);
    runs.push(await wholePath(audience, artifacts, memory, sayBriefly));
  }
  const [last] = runs.slice(-1);
  if (!last) throw new Error('There is no audience to send to.');
  const figures = figuresOf(last);
  return {
    bench: 'fanout',
    machine: thisMachine(),
    memory,
    ...figures,
    ratioToPerRecipientRendering: speedOf(preparing.ours) / speedOf(preparing.reactEmail),
    ratioToMailman: mailman && figures.lettersPerCpuSecond / speedOf(mailman),
    growthExponent: exponentOf(runs),
    preparing,
    floor,
    mailman,
    runs,
  };
}

function artifactsOf(bundles: ReturnType<typeof buildBundles>['bundles']): Record<FunctionName, string> {
  const entries = functionNames.map((name) => [name, `${bundles.get(name)?.directory}/index.js`] as const);
  return Object.fromEntries(entries) as Record<FunctionName, string>;
}
