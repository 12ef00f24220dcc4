import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['test/bench/bench.ts', ...args], { encoding: 'utf8' });

test('without a name, or with one it does not know, the benches are named and the exit code is 2', () => {
  for (const args of [[], ['nothing'], ['constructor']]) {
    const { status, stdout, stderr } = bench(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const usage of [
      'replies [FOLDER…]',
      'letters [--profile NAME]',
      'cold-start [--json]',
      'cost [--idle]',
    ])
      expect(stderr).toContain(usage);
  }
});

test('help is no mistake', () => {
  expect(bench('replies', '--help')).toMatchObject({ status: 0 });
  expect(bench('help')).toMatchObject({ status: 0, stdout: expect.stringContaining('replies [FOLDER…]') });
});

test('a profile that nobody has cannot be measured', () => {
  const { status, stderr } = bench('letters', '--profile', 'tiny');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: '--profile takes one of standard, large-print, plain-text, plain-language, large-and-plain.\n',
  });
});

test('an option it does not know is not understood, a folder that is not there cannot be read', () => {
  expect(bench('replies', '--fast')).toMatchObject({ status: 2, stderr: expect.stringContaining('--fast') });
  expect(bench('replies', 'nowhere')).toMatchObject({ status: 1, stderr: 'There is no folder nowhere.\n' });
});
