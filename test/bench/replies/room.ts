import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpuTimeOf } from './cpu-time.ts';
import type { Kind } from './parser.ts';
import type { Said, Task } from './room-child.ts';

/** A process apart, for one parser to read in what may never end. */
export interface Room {
  read(task: Task): Promise<Outcome>;
  close(): void;
}

export type Outcome =
  /** CPU time. */
  | { kind: 'took'; milliseconds: number }
  | { kind: 'too-long' }
  | { kind: 'threw'; why: string }
  /** The process ended: out of memory. */
  | { kind: 'died' };

/** Milliseconds of CPU time that a parser has for one body, and of heap in MB. */
export const limit = 2_000;
export const heap = 1_024;
/** The limit in real time, for when the machine is busy with something else. */
const patience = 20 * limit;
const poll = 50;

/** Where a reading took too long its process is killed, and the next one begins in a new one. */
export function roomFor(kind: Kind, parser: string): Room {
  let child: ChildProcess | null = null;
  const close = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    close,
    async read(task) {
      child = child?.connected ? child : await open(kind, parser);
      const outcome = outcomeIn(child);
      child.send(task);
      const { kind: end } = await outcome;
      if (end === 'too-long' || end === 'died') close();
      return outcome;
    },
  };
}

async function open(kind: Kind, parser: string): Promise<ChildProcess> {
  const child = fork(new URL('room-child.ts', import.meta.url), [kind, parser], {
    execArgv: [`--max-old-space-size=${heap}`, '--expose-gc'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  endWithUs(child);
  await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (!child.connected) throw new Error(`${parser} could not be started.`);
  return child;
}

/** A child that hangs does not notice that nobody waits for it any more. */
function endWithUs(child: ChildProcess): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const leave = () => {
    child.kill('SIGKILL');
    process.exit(1);
  };
  for (const signal of signals) process.on(signal, leave);
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, leave);
  });
}

/** What comes first: that the child has read, that it has had its time, that it died. */
function outcomeIn(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    let overdue = () => false;
    const hear = (said: Said) => {
      if ('begun' in said) overdue = overdueFrom(child.pid);
      else if ('took' in said) end(said.took > limit ? { kind: 'too-long' } : ended(said.took));
      else if ('threw' in said) end({ kind: 'threw', why: said.threw });
    };
    const mourn = () => end({ kind: 'died' });
    const timer = setInterval(() => overdue() && end({ kind: 'too-long' }), poll);
    const end = (outcome: Outcome) => {
      clearInterval(timer);
      child.off('message', hear).off('exit', mourn);
      resolve(outcome);
    };
    child.on('message', hear).on('exit', mourn);
  });
}

const ended = (milliseconds: number): Outcome => ({ kind: 'took', milliseconds });

function overdueFrom(pid: number | undefined): () => boolean {
  const [worked, passed] = [cpuTimeOf(pid), performance.now()];
  return () => cpuTimeOf(pid) - worked > limit || performance.now() - passed > patience;
}
