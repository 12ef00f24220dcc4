import { setTimeout as wait } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { QueueName } from './messaging.ts';
import { type Reasons, reasonOf } from './reasons.ts';
import { sqsEvent } from './sqs-event.ts';

export type QueueHandler = (event: SQSEvent) => Promise<unknown>;

export interface Pollers {
  /** Messages being handled right now. */
  busy(): number;
  /** Stops receiving, and waits for what is being handled. */
  stop(): Promise<void>;
}

const twoAtOnce: QueueName[] = ['inbound', 'outbox'];

/**
 * Does what Lambda's event source mapping does: receives from each queue, hands the handler the same event JSON,
 * deletes what succeeded, and shows what failed again a second later. Whatever fails, it goes on polling.
 */
export function startPollers(
  endpoint: string,
  handlers: Record<QueueName, QueueHandler>,
  reasons: Reasons = new Map(),
): Pollers {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint, region: 'ca-central-1', credentials });
  const stopping = new AbortController();
  let busy = 0;

  const poll = async (queue: QueueName, handler: QueueHandler) => {
    const QueueUrl = `${endpoint}/000000000000/${queue}`;
    while (!stopping.signal.aborted) {
      const messages = await receive(QueueUrl);
      busy += messages.length;
      if (messages.length > 0) await work(QueueUrl, queue, messages, handler);
      busy -= messages.length;
    }
  };

  const receive = async (QueueUrl: string): Promise<Message[]> => {
    const all = {
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 1,
      MessageSystemAttributeNames: ['All' as const],
    };
    try {
      const command = new ReceiveMessageCommand({ QueueUrl, ...all });
      return (await sqs.send(command, { abortSignal: stopping.signal })).Messages ?? [];
    } catch (fault) {
      if (stopping.signal.aborted) return [];
      console.error(`a queue could not be read: ${reasonOf(fault)}`);
      await wait(500, undefined, { signal: stopping.signal }).catch(() => {});
      return [];
    }
  };

  const work = async (QueueUrl: string, queue: QueueName, messages: Message[], handler: QueueHandler) => {
    const failed = await failuresOf(handler, sqsEvent(queue, messages), reasons);
    await Promise.all(
      messages.map(async ({ MessageId = '', ReceiptHandle }) => {
        const which = { QueueUrl, ReceiptHandle };
        const answer = failed.has(MessageId)
          ? sqs.send(new ChangeMessageVisibilityCommand({ ...which, VisibilityTimeout: 1 }))
          : sqs.send(new DeleteMessageCommand(which));
        // A handler slower than the visibility timeout holds a message no more; it comes again, and is handled once (rule 2).
        await answer.catch((fault) => console.error(`message ${MessageId} comes again: ${reasonOf(fault)}`));
      }),
    );
  };

  const loops = (Object.entries(handlers) as [QueueName, QueueHandler][]).flatMap(([queue, handler]) =>
    Array.from({ length: twoAtOnce.includes(queue) ? 2 : 1 }, () => poll(queue, handler)),
  );
  return {
    busy: () => busy,
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      sqs.destroy();
    },
  };
}

/** The ids of the messages a handler failed: those it names, all where it throws. */
async function failuresOf(handler: QueueHandler, event: SQSEvent, reasons: Reasons): Promise<Set<string>> {
  try {
    const answer = (await handler(event)) as { batchItemFailures?: { itemIdentifier: string }[] } | undefined;
    return new Set((answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
  } catch (fault) {
    const why = reasonOf(fault) ?? 'no reason given';
    console.error(`a handler failed: ${why}`);
    for (const { messageId } of event.Records) reasons.set(messageId, why);
    return new Set(event.Records.map(({ messageId }) => messageId));
  }
}
