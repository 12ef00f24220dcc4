import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from './client.ts';

const here = import.meta.dirname;
const locales = { en: 'en_CA.UTF-8', fr: 'fr_CA.UTF-8' };

/** A fresh home for one reply: the letter in a Maildir, the editor, the language. */
export async function layDesk(task: Omit<Task, 'home' | 'env'>): Promise<Task> {
  const home = await mkdtemp(join(tmpdir(), 'desk-'));
  for (const folder of ['new', 'cur', 'tmp']) await mkdir(join(home, 'mail', folder), { recursive: true });
  await writeFile(join(home, 'mail', 'cur', '1795561200.M1P1Q1.example:2,'), await letterOf(task.original));
  const editor = await writeScript(
    home,
    'editor',
    `exec '${process.execPath}' --no-warnings '${here}/editor.ts' "$@"`,
  );
  const { language, address, name } = task.reader;
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TZ: 'America/Toronto',
    TERM: 'xterm-256color',
    LANG: locales[language],
    LC_ALL: locales[language],
    LANGUAGE: language === 'fr' ? 'fr_CA:fr' : 'en',
    EMAIL: address,
    NAME: name,
    EDITOR: editor,
    VISUAL: editor,
    WORDS: JSON.stringify(task.words),
    PLACE: task.style.place,
  };
  return { ...task, home, env };
}

/** A letter as it lies on the disks of Unix, with line feeds alone. */
export const letterOf = async (original: string): Promise<string> =>
  (await readFile(original, 'utf8')).replaceAll('\r\n', '\n');

/** Writes an executable shell script and gives its path. */
export async function writeScript(home: string, name: string, body: string): Promise<string> {
  const file = join(home, name);
  await writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

/** Writes a file of the client's configuration, with the folders it lies in. */
export async function configure(home: string, name: string, text: string): Promise<string> {
  const file = join(home, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text, { mode: 0o600 });
  return file;
}

/** Runs a shell command on the desk to its end; throws, with what it said, where it fails or takes longer than `seconds`. */
export function onDesk(task: Task, command: string, input = '', seconds = 60): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('timeout', [String(seconds), 'sh', '-c', command], { env: task.env, cwd: task.home });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`"${command}" ended with ${code}:\n${said}`)),
    );
    child.stdin.end(input);
  });
}
