import { setTimeout as wait } from 'node:timers/promises';
import type { FauxqsServer } from 'fauxqs';
import { lettersDelivered } from './maildir.ts';
import { countQueues, type QueueCounts, type QueueName, queues } from './messaging.ts';

/** What there is when all is quiet. */
export interface Settled {
  queues: Record<QueueName, QueueCounts>;
  lettersDelivered: number;
}

/** Resolves when no queue holds a message and nothing runs, three times in a row; says what there is. */
export async function settled(messaging: FauxqsServer, running: () => number): Promise<Settled> {
  for (let quiet = 0; quiet < 3; ) {
    const counts = countQueues(messaging);
    const waiting = queues.some((queue) => counts[queue].waiting > 0) || running() > 0;
    quiet = waiting ? 0 : quiet + 1;
    await wait(15);
  }
  return { queues: countQueues(messaging), lettersDelivered: lettersDelivered() };
}
