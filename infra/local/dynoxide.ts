import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const setpriv = '/usr/bin/setpriv';

/** A running DynamoDB: where it answers, and how to end it. */
export interface LocalDynamoDb {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts Dynoxide on a free port, with its data in a file or (null) in memory. `DYNAMODB_ENDPOINT` is used instead where it is set.
 * Throws, naming both ways out, where there is neither.
 */
export async function startDynamoDb({ dbPath }: { dbPath: string | null }): Promise<LocalDynamoDb> {
  const given = process.env.DYNAMODB_ENDPOINT;
  if (given) return { endpoint: given, stop: async () => {} };
  const pidFile = dbPath && `${dbPath}.pid`;
  if (pidFile) endOrphan(pidFile);
  const port = await freePort();
  const child = launch(['serve', '--port', String(port), ...(dbPath ? ['--db-path', dbPath] : [])]);
  if (pidFile && child.pid) writeFileSync(pidFile, String(child.pid));
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, child);
  return { endpoint, stop: () => end(child, pidFile) };
}

function binary(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    throw new Error(
      'No DynamoDB to run against: the optional package @dynoxide/linux-x64 is not installed (it needs Linux on x64), and DYNAMODB_ENDPOINT is not set. Set it to any DynamoDB-compatible server, such as DynamoDB Local.',
    );
  }
}

/** In a group of its own, so that Ctrl-C reaches us first; where util-linux is there, the kernel ends it together with us, however we end. */
function launch(args: string[]): ChildProcess {
  const command = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL', binary()] : [binary()];
  const child = spawn(command[0] as string, [...command.slice(1), ...args], {
    stdio: 'ignore',
    detached: true,
  });
  child.unref();
  return child;
}

/** One left over from a process that was killed would hold the same file. */
function endOrphan(pidFile: string): void {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dynoxide')) process.kill(pid, 'SIGKILL');
  } catch {
    // No file, or nobody there any more.
  }
}

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (child.exitCode !== null) throw new Error(`Dynoxide ended with ${child.exitCode} before it answered`);
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (up) return;
    await wait(20);
  }
  throw new Error('Dynoxide did not answer within ten seconds');
}

async function end(child: ChildProcess, pidFile: string | null): Promise<void> {
  child.ref();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  if (pidFile) rmSync(pidFile, { force: true });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
