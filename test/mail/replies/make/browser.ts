import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Task } from './client.ts';

/** A browser without a screen, for webmail. */
export interface Browser {
  goTo(url: string): Promise<void>;
  /** Evaluates an expression in the page; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Types text where the cursor is; a line's end is the Enter key. */
  type(text: string): Promise<void>;
  close(): void;
}

/** Starts Chromium in the home folder of the task and speaks its DevTools protocol. */
export async function openBrowser(task: Task): Promise<Browser> {
  const profile = join(task.home, 'chromium');
  const language = task.reader.language === 'fr' ? 'fr-CA' : 'en-CA';
  const child = spawn(
    'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--lang=${language}`,
      `--user-data-dir=${profile}`,
    ],
    { env: task.env, stdio: 'ignore' },
  );
  const ask = await connect(await pageOf(profile));
  return {
    goTo: async (url) => {
      await ask('Page.navigate', { url });
      await pause(3000);
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    },
    type: async (text) => {
      for (const [number, line] of text.split('\n').entries()) {
        if (number > 0) await pressEnter(ask);
        if (line) await ask('Input.insertText', { text: line });
        await pause(100);
      }
    },
    close: () => void child.kill(),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: every command of the protocol answers in its own shape
type Ask = (method: string, params: object) => Promise<any>;

/** The WebSocket address of the browser's first page. */
async function pageOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0];
    if (port) {
      const pages = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
        type: string;
        webSocketDebuggerUrl: string;
      }[];
      const page = pages.find(({ type }) => type === 'page');
      if (page) return page.webSocketDebuggerUrl;
    }
    await pause(500);
  }
  throw new Error('Chromium did not start');
}

async function connect(url: string): Promise<Ask> {
  const socket = new WebSocket(url);
  const answers = new Map<number, (answer: { result: unknown; error?: { message: string } }) => void>();
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    answers.get(answer.id)?.(answer);
  });
  let id = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      id += 1;
      answers.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function pressEnter(ask: Ask): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await ask('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...key });
  await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
