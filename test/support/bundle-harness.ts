import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { RoundletterFunction } from '../../infra/constructs/function.ts';
import { cloud, templateOf } from './cloud.ts';

/** A function as it would be uploaded, far from the project and its `node_modules`. */
export interface Bundle {
  directory: string;
  /** Names of the variables its stack tells it. */
  environment: string[];
  code: string;
}

export interface Ran {
  result: unknown;
  log: string;
}

/** Builds every function as `cdk synth` does; by the folder of `functions/` it is made of. */
export function buildBundles(): { app: App; bundles: Map<string, Bundle> } {
  const outdir = mkdtempSync(join(tmpdir(), 'roundletter-cdk-'));
  const app = cloud({ bundles: true, outdir });
  const resources = templateOf(app, 'Roundletter').findResources('AWS::Lambda::Function');
  const functions = app.node.findAll().filter((construct) => construct instanceof RoundletterFunction);
  const bundles = functions.map((fn): [string, Bundle] => {
    const logicalId = Stack.of(fn).getLogicalId(fn.node.defaultChild as CfnFunction);
    const { Code, Environment } = resources[logicalId]?.Properties ?? {};
    return [
      fn.folder,
      unpack(join(outdir, `asset.${Code.S3Key.replace(/\.zip$/, '')}`), Environment.Variables),
    ];
  });
  return { app, bundles: new Map(bundles) };
}

function unpack(asset: string, variables: object): Bundle {
  const directory = mkdtempSync(join(tmpdir(), 'roundletter-bundle-'));
  cpSync(asset, directory, { recursive: true });
  writeFileSync(join(directory, 'run.mjs'), runner);
  const code = readFileSync(join(directory, 'index.mjs'), 'utf8');
  return { directory, environment: Object.keys(variables), code };
}

/** Does what Lambda’s runtime does: imports the module once and calls `handler(event, context)`. */
const runner = `
import { readFileSync, writeSync } from 'node:fs';
const { handler } = await import('./index.mjs');
const context = { awsRequestId: 'test', functionName: 'test', getRemainingTimeInMillis: () => 60_000 };
const result = await handler(JSON.parse(readFileSync(0, 'utf8')), context);
writeSync(3, JSON.stringify(result ?? null));
process.exit(0);
`;

/** Runs a bundle on an event in a plain Node, with the variables its stack tells it and those of `surroundings`, and no others. */
export async function run(
  bundle: Bundle,
  event: unknown,
  surroundings: Record<string, string>,
): Promise<Ran> {
  const told = [
    ...bundle.environment,
    ...Object.keys(surroundings).filter((name) => name.startsWith('AWS_')),
  ];
  const env = Object.fromEntries(told.map((name) => [name, surroundings[name] ?? '']));
  const child = spawn(process.execPath, ['run.mjs'], {
    cwd: bundle.directory,
    env,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let log = '';
  let answer = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  child.stdio[3]?.on('data', (chunk) => (answer += chunk));
  child.stdin.end(JSON.stringify(event));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the bundle failed with code ${code}:\n${log}`);
  return { result: JSON.parse(answer), log };
}
