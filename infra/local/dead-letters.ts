import type { FauxqsServer } from 'fauxqs';
import { queues } from './messaging.ts';

const region = 'ca-central-1';

/** What was given up after five tries, by queue. */
export function deadLetters(messaging: FauxqsServer): { queue: string; messageId: string; body: string }[] {
  return queues.flatMap((queue) =>
    parked(messaging, queue).map((message) => ({
      queue,
      messageId: message.messageId,
      body: message.body.slice(0, 300),
    })),
  );
}

/** Puts what was given up back into its queue (all queues where none is named); says how many. */
export function replayDeadLetters(messaging: FauxqsServer, only: string | null): number {
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
