import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Prepared } from './preparing-child.ts';

export interface Preparing {
  /** As we do: each variant rendered once, slots filled for each recipient. */
  ours: Prepared;
  /** With react-email for each recipient. */
  perRecipient: Prepared;
}

const child = fileURLToPath(new URL('preparing-child.ts', import.meta.url));
const run = promisify(execFile);

/** What preparing letters takes, our way for so many, and by rendering a letter for each of a few hundred; each in a process of its own. */
export async function measurePreparing(letters: number, letEachRender: number): Promise<Preparing> {
  const directory = await mkdtemp(join(tmpdir(), 'preparing-'));
  try {
    const outfile = join(directory, 'preparing.mjs');
    await build({
      entryPoints: [child],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: { js: "import{createRequire as make}from'node:module';const require=make(import.meta.url);" },
    });
    const measured = async (how: string, count: number) =>
      JSON.parse((await run(process.execPath, [outfile, how, String(count)])).stdout) as Prepared;
    return { ours: await measured('once', letters), perRecipient: await measured('each', letEachRender) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
