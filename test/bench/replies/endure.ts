import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Say } from '../progress.ts';
import { cpuTimeOf } from './cpu-time.ts';
import type { Said, Task } from './endure-child.ts';
import { type Hostile, hostileSizes } from './hostile.ts';
import type { Kind, Parser } from './parser.ts';

/** How a parser came through one hostile body. */
export interface Endured {
  kind: 'text' | 'html';
  parser: string;
  body: string;
  octets: number;
  outcome: Outcome;
}

export type Outcome =
  | { kind: 'took'; milliseconds: number }
  | { kind: 'too-long' }
  | { kind: 'threw'; why: string }
  /** The process ended: out of memory. */
  | { kind: 'died' }
  /** A tenth of it took too long already, or more memory than there is. */
  | { kind: 'not-tried' };

/** Milliseconds of CPU time that a parser has for one body, and of heap in MB. */
export const limit = 2_000;
export const heap = 1_024;
/** The limit in real time, for when the machine is busy with something else. */
const patience = 20 * limit;
const poll = 50;

/** Lets a parser read all hostile bodies, the small ones first, in a process of its own that is killed where it takes too long. */
export async function endure(kind: Kind, { name }: Parser, bodies: Hostile[], say: Say): Promise<Endured[]> {
  const room = new Room(kind, name);
  const endured: Endured[] = [];
  for (const [at, body] of bodies.entries()) {
    say(`Hostile mail: ${name}, ${body.kind} ${at + 1} of ${bodies.length} …`);
    let outcome: Outcome | undefined;
    for (const octets of hostileSizes) {
      const hopeless = outcome !== undefined && outcome.kind !== 'took' && outcome.kind !== 'threw';
      outcome = hopeless
        ? { kind: 'not-tried' }
        : await room.read({ body: body.name, kind: body.kind, octets });
      endured.push({ kind: body.kind, parser: name, body: body.name, octets, outcome });
    }
  }
  room.close();
  return endured;
}

/** A child process to read in: a new one where the last one had to be killed, or died. */
class Room {
  #child: ChildProcess | null = null;
  readonly #kind: Kind;
  readonly #parser: string;

  constructor(kind: Kind, parser: string) {
    this.#kind = kind;
    this.#parser = parser;
  }

  async read(task: Task): Promise<Outcome> {
    const child = this.#child ?? (await this.#open());
    child.send(task);
    const outcome = await outcomeIn(child);
    if (outcome.kind === 'too-long' || outcome.kind === 'died') this.close();
    return outcome;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #open(): Promise<ChildProcess> {
    const child = fork(new URL('endure-child.ts', import.meta.url), [this.#kind, this.#parser], {
      execArgv: [`--max-old-space-size=${heap}`, '--expose-gc'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Said | number];
    if (typeof said !== 'object') throw new Error(`${this.#parser} could not be started.`);
    this.#child = child;
    return child;
  }
}

/** Waits until the child has read, or has had its time. */
function outcomeIn(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    let begun: { cpu: number; at: number } | null = null;
    const end = (outcome: Outcome) => {
      clearInterval(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setInterval(() => {
      if (begun === null) return;
      const worked = cpuTimeOf(child.pid) - begun.cpu;
      const passed = performance.now() - begun.at;
      if (worked > limit || passed > patience) end({ kind: 'too-long' });
    }, poll);
    child.on('message', (said: Said) => {
      if ('begun' in said) begun = { cpu: cpuTimeOf(child.pid), at: performance.now() };
      else if ('took' in said)
        end(said.took > limit ? { kind: 'too-long' } : { kind: 'took', milliseconds: said.took });
      else if ('threw' in said) end({ kind: 'threw', why: said.threw });
    });
    child.on('exit', () => end({ kind: 'died' }));
  });
}
