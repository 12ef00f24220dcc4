import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { QueueName } from '../../../infra/local/messaging.ts';
import { sqsEvent } from '../../../infra/local/sqs-event.ts';
import type { FunctionProcess } from './function-process.ts';

/** Reads a queue for one process of a function, as Lambda's event source mapping does, until told to stop. */
export interface EventSource {
  requests(): number;
  busy(): boolean;
  stop(): Promise<void>;
}

/** How many messages make an event, at most, and how long they may be waited for once there is one. */
export interface Gathering {
  batchSize: number;
  gatherSeconds: number;
}

/** Messages are received ten at a time, since SQS gives no more. */
export function startEventSource(
  sqs: SQSClient,
  QueueUrl: string,
  queue: QueueName,
  fn: FunctionProcess,
  { batchSize, gatherSeconds }: Gathering,
): EventSource {
  const stopping = new AbortController();
  let requests = 0;
  let busy = false;
  const receive = async (wanted: number, WaitTimeSeconds: number): Promise<Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: Math.min(10, wanted),
      WaitTimeSeconds,
      MessageSystemAttributeNames: ['All'],
    });
    const { Messages = [] } = await sqs.send(command, { abortSignal: stopping.signal }).catch((fault) => {
      if (stopping.signal.aborted) return { Messages: [] };
      throw fault;
    });
    if (Messages.length > 0) requests += 1;
    return Messages;
  };
  const gather = async (): Promise<Message[]> => {
    const messages = await receive(batchSize, 1);
    if (messages.length > 0) busy = true;
    const until = performance.now() + 1000 * gatherSeconds;
    while (messages.length > 0 && messages.length < batchSize && performance.now() < until)
      messages.push(...(await receive(batchSize - messages.length, 1)));
    return messages;
  };
  const work = async () => {
    while (!stopping.signal.aborted) {
      const messages = await gather();
      if (messages.length > 0) await handle(messages);
      busy = false;
    }
  };
  const handle = async (messages: Message[]) => {
    const answer = (await fn.call(sqsEvent(queue, messages))) as { batchItemFailures?: unknown[] } | null;
    if (answer?.batchItemFailures?.length)
      throw new Error(`${queue}: ${answer.batchItemFailures.length} messages failed`);
    for (let i = 0; i < messages.length; i += 10) {
      const Entries = messages
        .slice(i, i + 10)
        .map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      requests += 1;
    }
  };
  const running = work();
  return {
    requests: () => requests,
    busy: () => busy,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
