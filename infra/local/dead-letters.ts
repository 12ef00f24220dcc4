import type { FauxqsServer } from 'fauxqs';
import { isQueue, queues } from './messaging.ts';
import type { Reasons } from './reasons.ts';

const region = 'ca-central-1';
const forgotten = 'not known any more: replay it, and the log says why';

/** A message given up after five tries. */
export interface DeadLetter {
  queue: string;
  messageId: string;
  why: string;
  body: string;
}

/** What was given up, by queue, and why. */
export function deadLetters(messaging: FauxqsServer, reasons: Reasons = new Map()): DeadLetter[] {
  return queues.flatMap((queue) =>
    parked(messaging, queue).map(({ messageId, body }) => ({
      queue,
      messageId,
      why: reasons.get(messageId) ?? forgotten,
      body: body.slice(0, 300),
    })),
  );
}

/** Puts what was given up back into its queue (all queues where none is named); says how many. Throws where there is no such queue. */
export function replayDeadLetters(messaging: FauxqsServer, only: string | null): number {
  if (only !== null && !isQueue(only))
    throw new Error(`There is no queue "${only}"; there are ${queues.join(', ')}`);
  let replayed = 0;
  for (const queue of queues.filter((name) => only === null || name === only)) {
    const messages = parked(messaging, queue);
    for (const { body } of messages) messaging.sendMessage(queue, body, { region });
    if (messages.length > 0) {
      messaging.deleteQueue(`${queue}-dead`, { region });
      messaging.createQueue(`${queue}-dead`, { region });
    }
    replayed += messages.length;
  }
  return replayed;
}

const parked = (messaging: FauxqsServer, queue: string) =>
  messaging.inspectQueue(`${queue}-dead`)?.messages.ready ?? [];
