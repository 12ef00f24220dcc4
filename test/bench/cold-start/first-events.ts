import { Temporal } from 'temporal-polyfill';
import { delivered, fromQueue, httpGet, inSns, received } from '../../support/bundle-events.ts';

/** A first event: what an artifact is woken by, and whether its answer is the one it should give. */
interface FirstEvent {
  what: string;
  event: unknown;
  isAnswer(result: unknown): boolean;
}

/** Every round another stranger writes: whoever writes twice in a day is answered less. */
export const mailOf = (round: number) => ({
  sesMessageId: `mail-${round}`,
  address: `stranger-${round}@example.com`,
});

/** A quarter hour of a Sunday and Monday, on which no digest is due. */
export const quietTime = (round: number): Temporal.Instant =>
  Temporal.Instant.from('2026-06-14T12:00:00Z').add({ minutes: 15 * round });

/** What wakes each artifact in a round; each is work that the function does every day. */
export function firstEvents(round: number): Record<string, FirstEvent> {
  const { sesMessageId, address } = mailOf(round);
  const took = (result: unknown) =>
    (result as { batchItemFailures?: unknown[] }).batchItemFailures?.length === 0;
  const showed = (result: unknown) => (result as { statusCode?: number }).statusCode === 200;
  return {
    empty: { what: 'a request', event: httpGet('/'), isAnswer: showed },
    hello: { what: 'GET /', event: httpGet('/'), isAnswer: showed },
    http: { what: 'GET /join', event: httpGet('/join'), isAnswer: showed },
    inbound: {
      what: 'a stranger’s “help”, answered with a letter',
      event: fromQueue(inSns(received(sesMessageId, address))),
      isAnswer: took,
    },
    schedule: {
      what: 'a tick with nothing due',
      event: { kind: 'tick', scheduledTime: quietTime(round).toString() },
      isAnswer: (result) =>
        String(result).startsWith('tick: 0 editions due, 0 editions to plan or close, 0 letters'),
    },
    deliver: {
      what: 'a batch that is another’s',
      event: fromQueue({ batch: 'unknown' }),
      isAnswer: took,
    },
    feedback: {
      what: 'SES sent one letter',
      event: fromQueue(inSns({ ...delivered('unknown', address), eventType: 'Send', send: {} })),
      isAnswer: took,
    },
  };
}
