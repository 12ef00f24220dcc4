import { parseArgs } from 'node:util';
import { type Machine, thisMachine } from '../machine.ts';
import { say, sayBriefly, sayNoMore } from '../progress.ts';
import { type Accuracy, accuracyOf } from './accuracy.ts';
import { type Case, casesIn } from './cases.ts';
import { type Endured, endure } from './endure.ts';
import { hostileBodies } from './hostile.ts';
import { installPeers, installRe2, versionsOfPeers } from './install-peers.ts';
import { fromRaw, ours } from './ours.ts';
import type { Contest, Kind } from './parser.ts';
import { nameWithRe2, peerNamed, peers } from './peers.ts';
import { shown } from './report.ts';
import { type Speed, speedOf } from './speed.ts';

/** Everything that one run measured. */
export interface Measured {
  bench: 'replies';
  machine: Machine;
  folders: { folder: string; cases: number }[];
  /** Versions, by package. */
  peers: Record<string, string>;
  /** Peers that were left out, and why. */
  missing: Record<string, string>;
  accuracy: Accuracy[];
  speed: Speed[];
  hostile: Endured[];
}

const ourFixtures = ['test/mail/replies/real', 'test/mail/replies/manner'];

/** How well and how fast we read replies, beside the peers: prints tables, or with `--json` one object. Progress goes to stderr. */
export async function replies(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ours: { type: 'boolean' },
      re2: { type: 'boolean' },
      quick: { type: 'boolean' },
    },
  });
  const cases = await casesOf(positionals.length > 0 ? positionals : ourFixtures);
  const field = values.ours ? alone : others(values.re2 ?? false);
  const measured = await measure(cases, field, values.quick ?? false);
  sayNoMore();
  console.log(values.json ? JSON.stringify(measured) : shown(measured));
}

async function casesOf(folders: string[]): Promise<Case[]> {
  return (await Promise.all(folders.map(casesIn))).flat();
}

/** Who is measured beside us. */
interface Field {
  names: Record<Kind, string[]>;
  versions: Measured['peers'];
  missing: Measured['missing'];
}

const alone: Field = { names: { text: [], html: [], mail: [] }, versions: {}, missing: {} };

function others(re2: boolean): Field {
  installPeers(say);
  const why = re2 ? installRe2(say) : null;
  const withRe2 = re2 && why === null;
  const text = Object.keys(peers.text).filter((name) => withRe2 || name !== nameWithRe2);
  return {
    names: { text, html: Object.keys(peers.html), mail: [] },
    versions: versionsOfPeers(withRe2),
    missing: why === null ? {} : { [nameWithRe2]: why },
  };
}

async function measure(
  cases: Case[],
  { names, versions, missing }: Field,
  quick: boolean,
): Promise<Measured> {
  const contests = (['text', 'html', 'mail'] as const).map((kind) => ({
    kind,
    parsers: [...ours[kind], ...names[kind].map((name) => peerNamed(kind, name))],
  }));
  return {
    bench: 'replies',
    machine: thisMachine(),
    folders: countedByFolder(cases),
    peers: versions,
    missing,
    accuracy: await accuracies(contests, cases),
    speed: await speeds(contests, cases),
    hostile: quick ? [] : await hostilities(contests),
  };
}

const countedByFolder = (cases: Case[]): Measured['folders'] =>
  [...Map.groupBy(cases, ({ folder }) => folder)].map(([folder, its]) => ({ folder, cases: its.length }));

async function accuracies(contests: Contest[], cases: Case[]): Promise<Accuracy[]> {
  say(`Reading ${cases.length} replies …`);
  return (await inTurn(contests, (contest) => accuracyOf(contest, cases))).flat();
}

async function speeds(contests: Contest[], cases: Case[]): Promise<Speed[]> {
  say('Measuring speed, round after round …');
  return (
    await inTurn(
      contests.filter(({ kind }) => kind !== 'mail'),
      ({ kind, parsers }) => speedOf({ kind, parsers: [...parsers, fromRaw] }, cases, sayBriefly),
    )
  ).flat();
}

async function hostilities(contests: Contest[]): Promise<Endured[]> {
  const all = hostileBodies();
  const endured = await inTurn(contests, ({ kind, parsers }) => {
    const bodies = all.filter((body) => kind === 'mail' || body.kind === kind);
    return inTurn(
      parsers.filter(({ fits }) => !fits),
      (parser) => {
        say(`Hostile mail for ${parser.name}: ${bodies.length} kinds in 3 sizes …`);
        return endure(kind, parser, bodies, sayBriefly);
      },
    );
  });
  return endured.flat(2);
}

/** One after the other, so that nothing measured runs beside something else. */
async function inTurn<T, R>(all: T[], step: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await step(one));
  return results;
}
