import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { RoundletterFunction } from '../../../infra/constructs/function.ts';
import { type Bundle, buildBundles, bundlesOf } from '../../support/bundle-harness.ts';

export const yardsticks = ['empty', 'hello'] as const;

/** What is started again and again: our five functions and the yardsticks, each as CDK bundles it, and how large it is. */
export function buildArtifacts(): { app: App; artifacts: Map<string, Bundle> } {
  const { app, bundles } = buildBundles();
  return { app, artifacts: new Map([...buildYardsticks(), ...bundles]) };
}

/** Built by the construct that our functions are built by, so that everything but their code is the same. */
function buildYardsticks(): Map<string, Bundle> {
  const outdir = mkdtempSync(join(tmpdir(), 'roundletter-cdk-'));
  const stack = new Stack(new App({ outdir }), 'Yardsticks');
  for (const name of yardsticks)
    new RoundletterFunction(stack, name, {
      folder: `../test/bench/cold-start/${name}`,
      description: name,
      memory: 128,
      timeout: Duration.seconds(3),
    });
  const bundles = bundlesOf(stack, outdir);
  return new Map([...bundles].map(([folder, bundle]) => [folder.split('/').at(-1) ?? folder, bundle]));
}

/** Bytes of the minified module, its source map left out, and of the same gzipped. */
export const sizeOf = ({ code }: Bundle) => ({
  bytes: Buffer.byteLength(code),
  gzipped: gzipSync(code).length,
});
