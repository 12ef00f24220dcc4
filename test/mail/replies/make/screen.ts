import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Task } from './client.ts';

const run = promisify(execFile);

/** A screen that nobody sees, with a window manager and a keyboard, for desktop programs. */
export interface Screen {
  env: NodeJS.ProcessEnv;
  /** Starts a program on the screen. */
  start(command: string): ChildProcess;
  /** Waits for a window whose title matches, brings it to the front, and gives its id. */
  window(title: string, seconds?: number): Promise<string>;
  /** Types text, key by key; a line's end is the Return key. */
  type(text: string): Promise<void>;
  /** Presses keys, in xdotool's names (`ctrl+Return`). */
  press(...keys: string[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Lets the foremost window fill the screen, so that things lie at the same place every time. */
  maximise(): Promise<void>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a screen on a free display, for the time that `use` takes. */
export async function onScreen(task: Task, use: (screen: Screen) => Promise<void>): Promise<void> {
  const screen = await openScreen(task);
  try {
    await use(screen);
  } catch (fault) {
    const file = `${task.home}.png`;
    await screen.picture(file);
    throw new Error(`${(fault as Error).message} (the screen: ${file})`);
  } finally {
    await screen.close();
  }
}

async function openScreen(task: Task): Promise<Screen> {
  const running: ChildProcess[] = [];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-noreset', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(xvfb.stdio[3] as NodeJS.ReadableStream, 'data');
  const env = { ...task.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const start = (command: string) => {
    const child = spawn('sh', ['-c', `exec ${command}`], {
      env,
      cwd: task.home,
      detached: true,
      stdio: 'ignore',
    });
    running.push(child);
    return child;
  };
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await xdotool('key', '--clearmodifiers', key);
      await pause(150);
    }
  };
  await giveKeys(task, env);
  start('openbox');
  await pause(500);
  return {
    env,
    start,
    press,
    window: async (title, seconds = 40) => {
      for (let halves = 0; halves < seconds * 2; halves++) {
        const [found] = await xdotool('search', '--onlyvisible', '--name', title).then(
          (ids) => ids.split('\n'),
          () => [],
        );
        if (found) {
          await xdotool('windowactivate', '--sync', found);
          await pause(500);
          return found;
        }
        await pause(500);
      }
      throw new Error(`no window "${title}" came`);
    },
    type: async (text) => {
      for (const [number, line] of text.split('\n').entries()) {
        if (number > 0) await press('Return');
        if (line) await xdotool('type', '--clearmodifiers', '--delay', '30', '--', line);
        await pause(100);
      }
    },
    click: async (x, y) => {
      await xdotool('mousemove', String(x), String(y), 'click', '1');
      await pause(300);
    },
    maximise: async () => {
      await run('wmctrl', ['-r', ':ACTIVE:', '-b', 'add,maximized_vert,maximized_horz'], { env });
      await pause(1000);
    },
    picture: async (file) => void (await run('import', ['-window', 'root', file], { env })),
    close: async () => {
      for (const child of running) stop(child);
      await pause(300);
      xvfb.kill();
    },
  };
}

/** Gives every letter of the words that no key bears a key of its own: else xdotool changes the keyboard while programs read it, and letters get lost. */
async function giveKeys({ words }: Task, env: NodeJS.ProcessEnv): Promise<void> {
  const letters = new Set([...JSON.stringify(words)].filter((letter) => letter > '~'));
  const bindings = [...letters].flatMap((letter, index) => {
    const name = `U${letter.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()}`;
    return ['-e', `keycode ${firstSpareKey + index} = ${name} ${name}`];
  });
  if (bindings.length > 0) await run('xmodmap', bindings, { env });
}

const firstSpareKey = 180;

/** Ends a program with all that it started. */
function stop({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended already
  }
}
