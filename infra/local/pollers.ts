import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { type QueueName, queueArn } from './messaging.ts';

export type QueueHandler = (event: SQSEvent) => Promise<unknown>;

export interface Pollers {
  /** Messages being handled right now. */
  busy(): number;
  /** Stops receiving, and waits for what is being handled. */
  stop(): Promise<void>;
}

/**
 * Does what Lambda's event source mapping does: receives from each queue, hands the handler the same event JSON,
 * deletes what succeeded, and shows what failed again a second later.
 */
export function startPollers(endpoint: string, handlers: Record<QueueName, QueueHandler>): Pollers {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint, region: 'ca-central-1', credentials });
  const stopping = new AbortController();
  let busy = 0;

  const poll = async (queue: QueueName, handler: QueueHandler) => {
    const QueueUrl = `${endpoint}/000000000000/${queue}`;
    while (!stopping.signal.aborted) {
      const messages = await receive(QueueUrl);
      busy += messages.length;
      try {
        if (messages.length > 0) await work(QueueUrl, queue, messages, handler);
      } finally {
        busy -= messages.length;
      }
    }
  };

  const receive = async (QueueUrl: string): Promise<Message[]> => {
    const all = {
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 1,
      MessageSystemAttributeNames: ['All' as const],
    };
    try {
      const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, ...all }), {
        abortSignal: stopping.signal,
      });
      return Messages ?? [];
    } catch (fault) {
      if (stopping.signal.aborted) return [];
      throw fault;
    }
  };

  const work = async (QueueUrl: string, queue: QueueName, messages: Message[], handler: QueueHandler) => {
    const failed = await handled(handler, eventOf(queue, messages), messages);
    for (const { MessageId = '', ReceiptHandle } of messages) {
      if (failed.has(MessageId))
        await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 1 }));
      else await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  };

  const loops = (Object.entries(handlers) as [QueueName, QueueHandler][]).flatMap(([queue, handler]) =>
    Array.from({ length: queue === 'inbound' || queue === 'outbox' ? 2 : 1 }, () => poll(queue, handler)),
  );
  const ended = Promise.all(loops);
  ended.catch((fault) => console.error('a poller failed:', fault));
  return {
    busy: () => busy,
    async stop() {
      stopping.abort();
      await ended;
      sqs.destroy();
    },
  };
}

async function handled(handler: QueueHandler, event: SQSEvent, messages: Message[]): Promise<Set<string>> {
  try {
    const answer = (await handler(event)) as { batchItemFailures?: { itemIdentifier: string }[] } | undefined;
    const failures = answer?.batchItemFailures ?? [];
    return new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  } catch (fault) {
    console.error('a handler failed:', fault);
    return new Set(messages.map(({ MessageId = '' }) => MessageId));
  }
}

const eventOf = (queue: QueueName, messages: Message[]): SQSEvent => ({
  Records: messages.map((message) => ({
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? '1',
      SentTimestamp: message.Attributes?.SentTimestamp ?? '',
      SenderId: message.Attributes?.SenderId ?? '',
      ApproximateFirstReceiveTimestamp: message.Attributes?.ApproximateFirstReceiveTimestamp ?? '',
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queue),
    awsRegion: 'ca-central-1',
  })),
});
