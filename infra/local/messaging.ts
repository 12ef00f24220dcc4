import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type FauxqsServer, startFauxqs } from 'fauxqs';

export const queues = ['inbound', 'editions', 'outbox', 'feedback'] as const;
export type QueueName = (typeof queues)[number];
export const isQueue = (name: string): name is QueueName => queues.some((queue) => queue === name);

const region = 'ca-central-1';
const account = '000000000000';
const triesBeforeDead = 5;
export const queueArn = (name: string): string => `arn:aws:sqs:${region}:${account}:${name}`;
export const topicArn = (name: string): string => `arn:aws:sns:${region}:${account}:${name}`;

/** S3, SNS and SQS in this process, wired as the cloud wires them, kept in a folder across restarts, or (null) in memory. */
export async function startMessaging(dataDir: string | null): Promise<FauxqsServer> {
  if (dataDir) releaseInFlight(join(dataDir, 'fauxqs.db'));
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: region,
    ...(dataDir && { dataDir }),
  });
  wire(server);
  return server;
}

/** Makes what is missing. `setup` leaves what is there alone; `createQueue` would empty it. */
function wire(server: FauxqsServer): void {
  const withDead = (name: QueueName) => {
    const dead = `${name}-dead`;
    const redrive = { deadLetterTargetArn: queueArn(dead), maxReceiveCount: String(triesBeforeDead) };
    const attributes = { VisibilityTimeout: '30', RedrivePolicy: JSON.stringify(redrive) };
    return [
      { name: dead, region },
      { name, region, attributes },
    ];
  };
  server.setup({
    buckets: ['raw-mail'],
    topics: ['mail-received', 'mail-events'].map((name) => ({ name, region })),
    queues: queues.flatMap(withDead),
    subscriptions: [
      { topic: 'mail-received', queue: 'inbound', region },
      { topic: 'mail-events', queue: 'feedback', region },
    ],
  });
}

/** What was in flight when the process was killed is nobody's now: it is handed out again at once. */
function releaseInFlight(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file);
  try {
    database.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
  } finally {
    database.close();
  }
}

export interface QueueCounts {
  waiting: number;
  dead: number;
}

/** How many messages wait or are being worked on, and how many were given up, by queue. */
export function countQueues(server: FauxqsServer): Record<QueueName, QueueCounts> {
  const count = (name: string): number => {
    const { ready, delayed, inflight } = server.inspectQueue(name)?.messages ?? {
      ready: [],
      delayed: [],
      inflight: [],
    };
    return ready.length + delayed.length + inflight.length;
  };
  const entries = queues.map(
    (queue) => [queue, { waiting: count(queue), dead: count(`${queue}-dead`) }] as const,
  );
  return Object.fromEntries(entries) as Record<QueueName, QueueCounts>;
}
