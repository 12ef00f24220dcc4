import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Task } from './client.ts';

const run = promisify(execFile);

/** What a person at a screen does. */
export interface Hands {
  /** Types text, key by key; a line's end is the Return key. */
  type(text: string): Promise<void>;
  /** Presses keys, in xdotool's names (`ctrl+Return`). */
  press(...keys: string[]): Promise<void>;
  click(x: number, y: number): Promise<void>;
}

/** Keyboard and mouse of the display that `env` names. */
export function handsOn(env: NodeJS.ProcessEnv): Hands {
  const xdotool = (...args: string[]) => run('xdotool', args, { env });
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await xdotool('key', '--clearmodifiers', key);
      await pause(150);
    }
  };
  return {
    press,
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
  };
}

const firstSpareKey = 180;

/** Gives every letter of the words that no key bears a key of its own: else xdotool changes the keyboard while programs read it, and letters get lost. */
export async function giveKeys(words: Task['words'], env: NodeJS.ProcessEnv): Promise<void> {
  const letters = new Set([...JSON.stringify(words)].filter((letter) => letter > '~'));
  const bindings = [...letters].flatMap((letter, index) => {
    const name = `U${letter.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()}`;
    return ['-e', `keycode ${firstSpareKey + index} = ${name} ${name}`];
  });
  if (bindings.length > 0) await run('xmodmap', bindings, { env });
}
