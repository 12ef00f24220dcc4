import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import type { FauxqsServer } from 'fauxqs';
import { Hono } from 'hono';
import { type Clock, startClock } from './clock.ts';
import { controlApp } from './control.ts';
import { deadLetters, replayDeadLetters } from './dead-letters.ts';
import { startDynamoDb } from './dynoxide.ts';
import { type Handlers, loadHandlers } from './handlers.ts';
import { mailboxApp } from './mailbox/mailbox.tsx';
import { lettersDelivered } from './maildir.ts';
import { countQueues, queues, startMessaging } from './messaging.ts';
import { type Pollers, startPollers } from './pollers.ts';
import { seed } from './seed/seed.ts';
import { startSes } from './ses/server.ts';
import { startSmtp } from './smtp.ts';
import { createTable } from './table.ts';
import { startWeb } from './web.ts';

export interface TwinOptions {
  port: number;
  smtpPort: number;
  dataDir: string;
  empty: boolean;
  mailDomain: string;
  handlers?: Partial<Handlers>;
}

const quarterHour = 15 * 60 * 1000;

/** Starts everything on one machine, in the order in which one part needs another; `stop` ends it in the opposite order. */
export async function startTwin(options: TwinOptions) {
  const { dataDir, mailDomain } = options;
  mkdirSync(dataDir, { recursive: true });
  const clock = startClock(dataDir);
  const database = await startDynamoDb({ dbPath: join(dataDir, 'dynamodb.sqlite') });
  const messaging = await startMessaging(dataDir);
  const aws = `http://127.0.0.1:${messaging.port}`;
  let smtpPort = options.smtpPort;
  const ses = await startSes({ dataDir, mailDomain, smtpPort: () => smtpPort, messaging });
  setEnvironment({ database: database.endpoint, aws, ses: ses.endpoint, port: options.port });
  await createTable(database.endpoint, 'roundletter');
  await seed({ empty: options.empty });
  const handlers = { ...(await loadHandlers()), ...options.handlers };
  const s3 = new S3Client({});
  const pollers = startPollers(aws, {
    inbound: handlers.inbound,
    editions: handlers.schedule,
    outbox: handlers.deliver,
    feedback: handlers.feedback,
  });
  const smtp = await startSmtp(smtpPort, mailDomain, s3, messaging);
  smtpPort = smtp.port;
  const settle = () => settled(messaging, pollers);
  const tick = (at: string | null) => tickAt(at, clock, handlers, settle);
  const pages = new Hono();
  pages.route('/mailbox', mailboxApp({ dataDir, smtpPort, mailDomain }));
  const replay = (queue: string | null) => replayDeadLetters(messaging, queue);
  pages.route(
    '/twin',
    controlApp({ tick, settle, replay, dead: () => deadLetters(messaging), faults: ses.faults }),
  );
  const web = await startWeb(options.port, pages, handlers.http);
  process.env.WEB_URL = `http://localhost:${web.port}`;
  await handlers.schedule(tickEvent(clock.now()));
  const timer = startTimer(clock, handlers);
  return {
    port: web.port,
    smtpPort,
    webUrl: process.env.WEB_URL,
    dataDir,
    messaging,
    faults: ses.faults,
    settle,
    tick,
    replay,
    async stop() {
      clearInterval(timer);
      await smtp.stop();
      await web.stop();
      await pollers.stop();
      await ses.stop();
      await messaging.stop();
      await database.stop();
    },
  };
}

interface Endpoints {
  database: string;
  aws: string;
  ses: string;
  port: number;
}

/** What CDK tells the functions in the cloud; the SDK finds its twins by its own variables. */
function setEnvironment({ database, aws, ses, port }: Endpoints): void {
  const queueUrl = (name: string) => `${aws}/000000000000/${name}`;
  Object.assign(process.env, {
    TABLE_NAME: 'roundletter',
    RAW_MAIL_BUCKET: 'raw-mail',
    OUTBOX_QUEUE_URL: queueUrl('outbox'),
    EDITIONS_QUEUE_URL: queueUrl('editions'),
    CONFIGURATION_SET: 'roundletter',
    WEB_URL: `http://localhost:${port}`,
    AWS_REGION: 'ca-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: database,
    AWS_ENDPOINT_URL_S3: aws,
    AWS_ENDPOINT_URL_SQS: aws,
    AWS_ENDPOINT_URL_SESV2: ses,
  });
}

const tickEvent = (now: Date) => ({ kind: 'tick', scheduledTime: now.toISOString() });

async function tickAt(
  at: string | null,
  clock: Clock,
  { schedule }: Handlers,
  settle: () => Promise<object>,
) {
  await settle();
  if (at !== null) clock.set(at);
  const tick = await schedule({
    kind: 'tick',
    scheduledTime: at === null ? clock.now().toISOString() : new Date(at).toISOString(),
  });
  return { tick, ...(await settle()) };
}

/** EventBridge Scheduler's quarter hour, by the twin's clock. */
function startTimer(clock: Clock, { schedule }: Handlers): NodeJS.Timeout {
  let last = Math.floor(clock.now().getTime() / quarterHour);
  const timer = setInterval(() => {
    const quarter = Math.floor(clock.now().getTime() / quarterHour);
    if (quarter === last) return;
    last = quarter;
    schedule(tickEvent(clock.now())).catch((fault: unknown) => console.error('tick failed:', fault));
  }, 5_000);
  timer.unref();
  return timer;
}

/** Resolves when no queue holds a message and no handler runs, twice in a row; says what there was. */
async function settled(messaging: FauxqsServer, pollers: Pollers): Promise<object> {
  for (let quiet = 0; quiet < 3; ) {
    const counts = countQueues(messaging);
    const waiting = queues.some((queue) => counts[queue].waiting > 0) || pollers.busy() > 0;
    quiet = waiting ? 0 : quiet + 1;
    await wait(15);
  }
  return { queues: countQueues(messaging), lettersDelivered: lettersDelivered() };
}
