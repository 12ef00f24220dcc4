import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Task } from './twins-child.ts';

/** Twins of AWS in a process apart, so that their work is not counted; they end with us. */
export async function startTwinsApart(
  task: Task,
): Promise<{ surroundings: Record<string, string>; stop(): void }> {
  const child = fork(new URL('twins-child.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the twins of AWS ended before they were ready');
  });
  child.send(task);
  const [surroundings] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return { surroundings, stop: () => child.disconnect() };
}
