import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { FauxqsServer } from 'fauxqs';
import { Temporal } from 'temporal-polyfill';
import { startDynamoDb } from '../../../infra/local/dynoxide.ts';
import { countQueues, type QueueName, startMessaging } from '../../../infra/local/messaging.ts';
import { startSes } from '../../../infra/local/ses/server.ts';
import { createTable } from '../../../infra/local/table.ts';
import { type Meter, startMeter, type Usage } from '../meter.ts';
import type { Say } from '../progress.ts';
import { seedAudience } from './audience.ts';
import { type EventSource, type Gathering, startEventSource } from './event-source.ts';
import { type FunctionProcess, startFunction, type Used } from './function-process.ts';

export const functionNames = ['schedule', 'deliver', 'feedback'] as const;
export type FunctionName = (typeof functionNames)[number];

/** What one function used, all of its processes together; `peakMiB` is that of the largest. */
export interface FunctionUse extends Used {
  processes: number;
  calls: number;
  /** Milliseconds that Lambda would bill here, where every service is near. */
  billed: number;
  usage: Usage;
  sqsRequests: number;
}

/** The whole path from the tick to the last letter accepted and told of. */
export interface PathRun {
  members: number;
  letters: number;
  /** Letters that somebody got a second time, or that nobody got. */
  wrong: number;
  seconds: number;
  functions: Record<FunctionName, FunctionUse>;
}

const table = 'roundletter';
const region = 'ca-central-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
/** As infra/constructs has them, but for how many run at once. */
const source: Record<FunctionName, { queue: QueueName; processes: number } & Gathering> = {
  schedule: { queue: 'editions', processes: 1, batchSize: 1, gatherSeconds: 0 },
  deliver: { queue: 'outbox', processes: 1, batchSize: 1, gatherSeconds: 0 },
  feedback: { queue: 'feedback', processes: 1, batchSize: 100, gatherSeconds: 10 },
};

/** Which functions work at the same time, one group of them after the other. */
export type Stages = FunctionName[][];
/** As in the cloud, where each has a machine of its own, none is slowed down by another. */
const oneByOne: Stages = [['schedule'], ['deliver'], ['feedback']];

/** Sends one digest to everybody, through the functions' own artifacts (by name, an `index.js`) and the twins, which live in another process than they. */
export async function wholePath(
  members: number,
  artifacts: Record<FunctionName, string>,
  memory: number,
  say: Say,
  stages = oneByOne,
): Promise<PathRun> {
  await using parts = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'fanout-'));
  parts.defer(() => rm(dataDir, { recursive: true, force: true }));
  const database = await startDynamoDb({ dbPath: null });
  parts.defer(() => database.stop());
  await createTable(database.endpoint, table);
  const documents = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: database.endpoint, region, credentials }),
  );
  const now = Temporal.Now.instant();
  await seedAudience(documents, table, members, now, (written) =>
    say(`${members} members: ${written} written …`),
  );

  const messaging = await startMessaging(null);
  parts.defer(() => messaging.stop());
  const aws = `http://127.0.0.1:${messaging.port}`;
  const got = new Map<string, number>();
  let letters = 0;
  const count = (to: string) => {
    got.set(to, (got.get(to) ?? 0) + 1);
    letters += 1;
  };
  const ses = await startSes({
    dataDir,
    mailDomain: 'letters.example',
    smtpPort: () => 1,
    messaging,
    count,
  });
  parts.defer(() => ses.stop());
  ses.faults.throttle = 1_000_000;

  const started = await startFunctions(
    { artifacts, memory, database: database.endpoint, aws, ses: ses.endpoint },
    parts,
  );
  const sqs = new SQSClient({ endpoint: aws, region, credentials });
  parts.defer(() => sqs.destroy());
  const sources: { name: FunctionName; at: EventSource }[] = [];
  const read = (name: FunctionName) => {
    const { queue, ...gathering } = source[name];
    for (const fn of started[name].processes)
      sources.push({ name, at: startEventSource(sqs, `${aws}/000000000000/${queue}`, queue, fn, gathering) });
  };
  parts.defer(async () => void (await Promise.all(sources.map(({ at }) => at.stop()))));

  const before = performance.now();
  const [tick] = started.schedule.processes;
  await tick?.call({ kind: 'tick', scheduledTime: now.toString() });
  for (const stage of stages) {
    for (const name of stage) read(name);
    const queues = stage.map((name) => source[name].queue);
    await quiet(messaging, queues, sources, (waiting) =>
      say(
        `${members} members, ${stage.join(' and ')}: ${letters} letters accepted, ${waiting} messages wait …`,
      ),
    );
  }
  const seconds = (performance.now() - before) / 1000;
  const twice = [...got.values()].filter((times) => times > 1).length;
  return {
    members,
    letters,
    wrong: twice + Math.abs(members - got.size),
    seconds,
    functions: Object.fromEntries(
      functionNames.map((name) => [
        name,
        useOf(
          started[name],
          sources.filter((one) => one.name === name).map(({ at }) => at),
        ),
      ]),
    ) as Record<FunctionName, FunctionUse>,
  };
}

interface Started {
  processes: FunctionProcess[];
  database: Meter;
  sqs: Meter;
}

interface Where {
  artifacts: Record<FunctionName, string>;
  memory: number;
  database: string;
  aws: string;
  ses: string;
}

async function startFunctions(
  where: Where,
  parts: AsyncDisposableStack,
): Promise<Record<FunctionName, Started>> {
  const entries = await Promise.all(
    functionNames.map(async (name) => {
      const database = await startMeter(where.database);
      const sqs = await startMeter(where.aws);
      const env = environment(where, database, sqs);
      const processes = await Promise.all(
        Array.from({ length: source[name].processes }, () =>
          startFunction(where.artifacts[name], env, where.memory),
        ),
      );
      parts.defer(() => {
        for (const one of [...processes, database, sqs]) one.stop();
      });
      return [name, { processes, database, sqs }] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<FunctionName, Started>;
}

const environment = ({ aws, ses }: Where, database: Meter, sqs: Meter): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  TABLE_NAME: table,
  RAW_MAIL_BUCKET: 'raw-mail',
  OUTBOX_QUEUE_URL: `${sqs.endpoint}/000000000000/outbox`,
  EDITIONS_QUEUE_URL: `${sqs.endpoint}/000000000000/editions`,
  CONFIGURATION_SET: 'roundletter',
  WEB_URL: 'https://letters.example',
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  AWS_ENDPOINT_URL_S3: aws,
  AWS_ENDPOINT_URL_SQS: sqs.endpoint,
  AWS_ENDPOINT_URL_SESV2: ses,
});

/** Resolves when queues are empty and nobody works, for a while. */
async function quiet(
  messaging: FauxqsServer,
  queues: QueueName[],
  sources: { at: EventSource }[],
  look: (waiting: number) => void,
): Promise<void> {
  for (let still = 0; still < 10; ) {
    const counts = countQueues(messaging);
    const waiting = queues.reduce((sum, queue) => sum + counts[queue].waiting, 0);
    still = waiting > 0 || sources.some(({ at }) => at.busy()) ? 0 : still + 1;
    look(waiting);
    await wait(waiting > 0 ? 500 : 50);
  }
}

function useOf({ processes, database, sqs }: Started, sources: EventSource[]): FunctionUse {
  const sum = (of: (one: FunctionProcess) => number) => processes.reduce((total, one) => total + of(one), 0);
  const sent = Object.values(sqs.read().calls).reduce((total, calls) => total + calls, 0);
  return {
    processes: processes.length,
    calls: sum((one) => one.calls()),
    cpu: sum((one) => one.used().cpu),
    peakMiB: Math.max(...processes.map((one) => one.used().peakMiB)),
    billed: sum((one) => one.billed()),
    usage: database.read(),
    sqsRequests: sent + sources.reduce((total, one) => total + one.requests(), 0),
  };
}
