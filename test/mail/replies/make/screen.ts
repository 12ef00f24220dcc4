import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Task } from './client.ts';
import { giveKeys, type Hands, handsOn } from './hands.ts';

const run = promisify(execFile);

/** A screen that nobody sees, with a window manager and a keyboard, for desktop programs. */
export interface Screen extends Hands {
  /** Starts a program on the screen; it ends with the screen. */
  start(command: string): void;
  /** Waits for a window whose title matches, and brings it to the front. */
  window(title: string, seconds?: number): Promise<void>;
  /** Lets the foremost window fill the screen, so that things lie at the same place every time. */
  maximise(): Promise<void>;
}

/** Opens a screen on a free display, for the time that `use` takes. */
export async function onScreen(task: Task, use: (screen: Screen) => Promise<void>): Promise<void> {
  const { xvfb, display } = await startXvfb();
  const env = { ...task.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const running: ChildProcess[] = [];
  const start = (command: string) => {
    running.push(spawnGroup(command, task.home, env));
  };
  try {
    await giveKeys(task.words, env);
    start('openbox');
    await pause(500);
    await use(screenOn(env, start));
  } catch (fault) {
    const picture = `${task.home}.png`;
    await run('import', ['-window', 'root', picture], { env });
    throw new Error(`${(fault as Error).message} (the screen: ${picture})`);
  } finally {
    running.forEach(stop);
    await pause(300);
    xvfb.kill();
  }
}

const screenOn = (env: NodeJS.ProcessEnv, start: Screen['start']): Screen => ({
  start,
  ...handsOn(env),
  window: (title, seconds = 40) => toTheFront(title, seconds, env),
  maximise: async () => {
    await run('wmctrl', ['-r', ':ACTIVE:', '-b', 'add,maximized_vert,maximized_horz'], { env });
    await pause(1000);
  },
});

/** Without `-noreset` the server forgets the keys it was given when the first program goes. */
async function startXvfb(): Promise<{ xvfb: ChildProcess; display: string }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(xvfb.stdio[3] as NodeJS.ReadableStream, 'data');
  return { xvfb, display: `:${String(number).trim()}` };
}

/** A program in a process group of its own, so that all it starts can be ended with it. */
const spawnGroup = (command: string, cwd: string, env: NodeJS.ProcessEnv): ChildProcess =>
  spawn('sh', ['-c', `exec ${command}`], { env, cwd, detached: true, stdio: 'ignore' });

function stop({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended already
  }
}

async function toTheFront(title: string, seconds: number, env: NodeJS.ProcessEnv): Promise<void> {
  for (let halves = 0; halves < seconds * 2; halves++) {
    const search = run('xdotool', ['search', '--onlyvisible', '--name', title], { env });
    const [found] = await search.then(
      ({ stdout }) => stdout.trim().split('\n'),
      () => [],
    );
    if (found) {
      await run('xdotool', ['windowactivate', '--sync', found], { env });
      await pause(500);
      return;
    }
    await pause(500);
  }
  throw new Error(`no window "${title}" came`);
}
