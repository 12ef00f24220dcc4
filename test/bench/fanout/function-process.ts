import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a function has used since it was started: milliseconds of CPU time, of all its threads, and the most memory it held. */
export interface Used {
  cpu: number;
  peakMiB: number;
}

/** A function's artifact in a process of its own, which handles one event at a time, as Lambda has it. */
export interface FunctionProcess {
  /** What the handler answers. Throws what it throws. */
  call(event: unknown): Promise<unknown>;
  used(): Used;
  /** Milliseconds by the clock that calls took, which is what Lambda bills. */
  billed(): number;
  calls(): number;
  stop(): void;
}

interface Said extends Used {
  answer?: unknown;
  fault?: string;
  milliseconds: number;
}

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** Starts an artifact (`index.js`) with the memory that Lambda would give Node of so many MB. */
export async function startFunction(
  artifact: string,
  env: NodeJS.ProcessEnv,
  memory: number,
): Promise<FunctionProcess> {
  const child = fork(worker, [artifact], {
    env,
    execArgv: [
      `--max-old-space-size=${Math.floor(memory * 0.9)}`,
      `--max-semi-space-size=${Math.max(1, Math.floor(memory * 0.05))}`,
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended]);
  if (!child.connected) throw new Error(`${artifact} could not be started`);
  let last: Used = { cpu: 0, peakMiB: 0 };
  let billed = 0;
  let calls = 0;
  return {
    async call(event) {
      const answered = Promise.race([once(child, 'message'), ended]);
      child.send({ event });
      const [said] = (await answered) as [Said];
      if (typeof said !== 'object' || said === null)
        throw new Error(`${artifact} ended, out of memory or worse`);
      last = said;
      billed += said.milliseconds;
      calls += 1;
      if (said.fault) throw new Error(said.fault);
      return said.answer;
    },
    used: () => last,
    billed: () => billed,
    calls: () => calls,
    stop: () => child.disconnect(),
  };
}
