import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Prepared } from './preparing-child.ts';

const child = fileURLToPath(new URL('preparing-child.ts', import.meta.url));
const run = promisify(execFile);
/** How many letters are rendered one by one, and how often the two ways take turns. */
const toRender = 600;
const rounds = 20;

/** What preparing letters takes, our way for so many, and by rendering one for each of a few hundred, in turn; React in its production form. */
export async function measurePreparing(letters: number): Promise<Prepared> {
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
    const { stdout } = await run(process.execPath, [outfile, ...[letters, toRender, rounds].map(String)]);
    return JSON.parse(stdout) as Prepared;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
