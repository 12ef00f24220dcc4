import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { lettersOf, type ReceivedLetter } from './maildir.ts';

const node = ['--import', 'tsx'];

/** A mail somebody sends into the village by SMTP. */
interface Mail {
  from: string;
  to: string;
  subject?: string;
  text?: string;
  headers?: Record<string, string>;
  raw?: string;
}

/** `npm start` in a process of its own, with everything a story needs around it. */
export interface Village {
  port: number;
  smtpPort: number;
  dataDir: string;
  send(mail: Mail): Promise<void>;
  reply(letter: ReceivedLetter, from: string, text: string, headers?: Record<string, string>): Promise<void>;
  letters(address: string): Promise<ReceivedLetter[]>;
  /** The newest letter at an address whose subject or text says this; fails, naming what is there, where none does. */
  letter(address: string, saying: RegExp | string): Promise<ReceivedLetter>;
  settle(): Promise<string>;
  tick(at: string): Promise<string>;
  cli(...words: string[]): Promise<string>;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<number | null>;
  remove(): Promise<void>;
  /** All it has written to its log since it first started. */
  log(): string;
}

/** Starts a village on free ports with data of its own. */
export async function startVillage({ empty = true } = {}): Promise<Village> {
  const dataDir = await mkdtemp(join(tmpdir(), 'roundletter-'));
  const [port, smtpPort] = await freePorts();
  const env = {
    ...process.env,
    PORT: String(port),
    SMTP_PORT: String(smtpPort),
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
  };
  let running: ChildProcess | undefined;
  let log = '';

  const start = async () => {
    running = spawn(process.execPath, [...node, 'infra/local/start.ts', ...(empty ? ['--empty'] : [])], {
      env,
    });
    for (const stream of [running.stdout, running.stderr])
      stream?.on('data', (chunk: Buffer) => {
        log += chunk;
      });
    await until(running, /Roundletter is ready/);
  };
  const end = async (signal: NodeJS.Signals) => {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill(signal);
    return ended;
  };
  const cli = (...words: string[]) => run([...node, 'infra/local/cli/cli.ts', ...words], env);
  const letters = (address: string) => lettersOf(dataDir, address);
  const send = (mail: Mail) => sendMail(smtpPort, mail);

  await start();
  return {
    port,
    smtpPort,
    dataDir,
    send,
    letters,
    cli,
    start,
    reply: (letter, from, text, headers) => send(replyTo(letter, from, text, headers)),
    letter: async (address, saying) => pick(await letters(address), address, saying),
    settle: () => cli('settle'),
    tick: (at) => cli('tick', '--at', at),
    log: () => log,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    remove: async () => {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function pick(letters: ReceivedLetter[], address: string, saying: RegExp | string): ReceivedLetter {
  const says = (text: string) => (typeof saying === 'string' ? text.includes(saying) : saying.test(text));
  const found = letters.findLast((letter) => says(letter.subject) || says(letter.text));
  if (found) return found;
  const there = letters.map(({ subject }) => `  ${subject}`).join('\n');
  throw new Error(`${address} has no letter saying ${saying}; there are:\n${there || '  none'}`);
}

/** A reply as plain mail clients write it: words above, the letter quoted below. */
function replyTo(
  letter: ReceivedLetter,
  from: string,
  text: string,
  headers: Record<string, string> = {},
): Mail {
  const quoted = letter.text.split('\n').map((line) => `> ${line}`);
  return {
    from,
    to: letter.replyTo,
    subject: `Re: ${letter.subject}`,
    text: [text, '', `On Tue, Nov 24, 2026 at 10:02 AM ${letter.from} wrote:`, ...quoted, ''].join('\n'),
    headers: { 'In-Reply-To': letter.messageId, References: letter.messageId, ...headers },
  };
}

async function sendMail(
  port: number,
  { from, to, subject = '', text = '', headers = {}, raw }: Mail,
): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  const address = (person: string) => /<([^>]+)>/.exec(person)?.[1] ?? person;
  const mail = raw
    ? { envelope: { from: address(from), to: address(to) }, raw }
    : { from, to, subject, text, headers };
  await transport.sendMail(mail);
  transport.close();
}

function until(child: ChildProcess, said: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer) => {
      heard += chunk;
      if (said.test(heard)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk;
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it was ready:\n${heard}`)));
  });
}

/** Runs a command to its end and gives what it printed; throws, with what it said, where it failed. */
export function run(
  args: string[],
  env: NodeJS.ProcessEnv,
  command = process.execPath,
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env });
    let printed = '';
    let complained = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complained += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(printed)
        : reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed}${complained}`)),
    );
    child.stdin.end(input);
  });
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [ports[0] as number, ports[1] as number];
}
