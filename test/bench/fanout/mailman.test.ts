import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { measureMailman } from './mailman.ts';

test('where Mailman is not installed it is not measured, and nothing is left behind', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-mailman-'));
  onTestFinished(() => rm(empty, { recursive: true }));
  vi.stubEnv('PATH', empty).stubEnv('TMPDIR', empty);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await measureMailman(1_000)).toBeNull();
  expect(await readdir(empty)).toEqual([]);
});
