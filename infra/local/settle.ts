import { setTimeout as wait } from 'node:timers/promises';
import type { FauxqsServer } from 'fauxqs';
import { lettersDelivered } from './maildir.ts';
import { countQueues, type QueueCounts, type QueueName, queues } from './messaging.ts';

/** What there is when all is quiet. */
export interface Settled {
  queues: Record<QueueName, QueueCounts>;
  /** Since this process started. */
  lettersDelivered: number;
}

/** What there is, and how many handlers run. */
export interface Standing extends Settled {
  running: number;
}

/** How long (milliseconds) nothing may move before waiting is given up. */
const usualPatience = 3 * 60 * 1000;

/**
 * Resolves when no queue holds a message and nothing runs, three times in a row; says what there is. Throws, saying what it waited
 * for, where nothing has moved for a while: no message came or went, and no letter was delivered.
 */
export async function settled(standing: () => Standing, patience = usualPatience): Promise<Settled> {
  let moved = { at: performance.now(), seen: '' };
  for (let quiet = 0; quiet < 3; ) {
    const now = standing();
    const waiting = waitsFor(now);
    quiet = waiting === '' ? quiet + 1 : 0;
    const seen = JSON.stringify([now.queues, now.lettersDelivered]);
    if (quiet > 0 || seen !== moved.seen) moved = { at: performance.now(), seen };
    if (performance.now() - moved.at > patience) throw new Error(gaveUp(waiting, patience));
    await wait(15);
  }
  const { running: _, ...rest } = standing();
  return rest;
}

const gaveUp = (waiting: string, patience: number): string =>
  `Nothing has moved for ${Math.round(patience / 60_000)} minutes, so I stopped waiting. Still there: ${waiting}. To see what failed: npm run cli -- dead`;

/** How things stand now. */
export const standingOf = (messaging: FauxqsServer, running: number): Standing => ({
  queues: countQueues(messaging),
  lettersDelivered: lettersDelivered(),
  running,
});

/** What is not done, like `3 in outbox, 1 being handled`; empty where all is quiet. */
export function waitsFor({ queues: counts, running }: Pick<Standing, 'queues' | 'running'>): string {
  const waiting = queues.filter((queue) => counts[queue].waiting > 0);
  const parts = waiting.map((queue) => `${counts[queue].waiting} in ${queue}`);
  return [...parts, ...(running > 0 ? [`${running} being handled`] : [])].join(', ');
}
