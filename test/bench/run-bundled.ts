import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);

/** Bundles a module with React in its production form, runs it in a process of its own, and reads what it prints as JSON. */
export async function runBundled<T>(module: URL, args: (string | number)[]): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const outfile = join(directory, 'child.mjs');
    await build({
      entryPoints: [fileURLToPath(module)],
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
    const { stdout } = await run(process.execPath, [outfile, ...args.map(String)], { maxBuffer: 2 ** 24 });
    return JSON.parse(stdout) as T;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
