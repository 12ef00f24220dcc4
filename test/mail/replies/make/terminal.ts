import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Task } from './client.ts';

/** Wait until the screen shows this, then press these keys (tmux names: `Enter`, `C-x`; other words are typed). */
export type Step = [shows: RegExp, ...keys: string[]];

/** Runs a full-screen program in a terminal and presses keys as its screen asks for them. */
export async function inTerminal(task: Task, command: string, steps: Step[]): Promise<void> {
  const socket = basename(task.home);
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      env: task.env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  tmux('new-session', '-d', '-s', 'desk', '-x', '110', '-y', '45', '-c', task.home, `${command}; sleep 2`);
  try {
    for (const [shows, ...keys] of steps) {
      await until(() => shows.test(tmux('capture-pane', '-p', '-t', 'desk')), 20);
      await pause(300);
      for (const key of keys) tmux('send-keys', '-t', 'desk', key);
    }
    await pause(1500);
  } catch (fault) {
    const screen = attempt(() => tmux('capture-pane', '-p', '-t', 'desk'));
    throw new Error(`${(fault as Error).message}; the screen shows:\n${screen}`);
  } finally {
    attempt(() => tmux('kill-server'));
  }
}

async function until(isSo: () => boolean, seconds: number): Promise<void> {
  for (let tenths = 0; tenths < seconds * 10; tenths++) {
    if (isSo()) return;
    await pause(100);
  }
  throw new Error('it did not come');
}

/** The program may be gone already, and its terminal with it. */
function attempt(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '(none)';
  }
}
