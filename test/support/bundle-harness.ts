import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { RoundletterFunction } from '../../infra/constructs/function.ts';
import { cloud } from './cloud.ts';

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
  /** Milliseconds from the start of the process to its answer: by the clock, and of CPU time. */
  wallMs: number;
  cpuMs: number;
}

/** Builds every function as `cdk synth` does; by the folder of `functions/` it is made of. */
export function buildBundles(): { app: App; bundles: Map<string, Bundle> } {
  const outdir = mkdtempSync(join(tmpdir(), 'roundletter-cdk-'));
  const app = cloud({ bundles: true, outdir });
  return { app, bundles: bundlesOf(app.node.findChild('Roundletter') as Stack, outdir) };
}

/** The functions of a stack as they are uploaded, by folder; `outdir` is its app's. */
export function bundlesOf(stack: Stack, outdir: string): Map<string, Bundle> {
  const resources = Template.fromStack(stack).findResources('AWS::Lambda::Function');
  const functions = stack.node.findAll().filter((construct) => construct instanceof RoundletterFunction);
  const bundles = functions.map((fn): [string, Bundle] => {
    const { Code, Environment } =
      resources[stack.getLogicalId(fn.node.defaultChild as CfnFunction)]?.Properties ?? {};
    return [
      fn.folder,
      unpack(join(outdir, `asset.${Code.S3Key.replace(/\.zip$/, '')}`), Environment?.Variables ?? {}),
    ];
  });
  return new Map(bundles);
}

function unpack(asset: string, variables: object): Bundle {
  const directory = mkdtempSync(join(tmpdir(), 'roundletter-bundle-'));
  cpSync(asset, directory, { recursive: true });
  writeFileSync(join(directory, 'run.js'), runner);
  const code = readFileSync(join(directory, 'index.js'), 'utf8');
  return { directory, environment: Object.keys(variables), code };
}

/** Does what Lambda’s runtime does: imports the module once and calls `handler(event, context)`. */
const runner = `
const { readFileSync, writeSync } = require('node:fs');
const { handler } = require('./index.js');
const context = { awsRequestId: 'test', functionName: 'test', getRemainingTimeInMillis: () => 60_000 };
handler(JSON.parse(readFileSync(0, 'utf8')), context).then((result = null) => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ result, cpuMs: (user + system) / 1000 }));
  process.exit(0);
});
`;

/** Runs a bundle on an event in a plain Node: of `surroundings` it is told what its stack tells it and what Node and the AWS SDK ask for. */
export async function run(
  bundle: Bundle,
  event: unknown,
  surroundings: Record<string, string>,
): Promise<Ran> {
  const told = [
    ...bundle.environment,
    ...Object.keys(surroundings).filter((name) => /^(AWS_|NODE_OPTIONS$)/.test(name)),
  ];
  const env = Object.fromEntries(told.map((name) => [name, surroundings[name] ?? '']));
  const started = performance.now();
  const child = spawn(process.execPath, ['run.js'], {
    cwd: bundle.directory,
    env,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let log = '';
  let answer = '';
  let wallMs = 0;
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  child.stdio[3]?.on('data', (chunk) => {
    wallMs ||= performance.now() - started;
    answer += chunk;
  });
  child.stdin.end(JSON.stringify(event));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the bundle failed with code ${code}:\n${log}`);
  return { ...(JSON.parse(answer) as Pick<Ran, 'result' | 'cpuMs'>), log, wallMs };
}
