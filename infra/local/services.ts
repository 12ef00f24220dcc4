import { join } from 'node:path';
import type { FauxqsServer } from 'fauxqs';
import { startDynamoDb } from './dynoxide.ts';
import { startMessaging } from './messaging.ts';
import { type SesTwin, startSes } from './ses/server.ts';
import { createTable } from './table.ts';

/** AWS on this machine. */
export interface Services {
  /** Where S3, SNS and SQS answer. */
  aws: string;
  messaging: FauxqsServer;
  ses: SesTwin;
}

interface ServiceOptions {
  dataDir: string;
  mailDomain: string;
  port: number;
  /** Where mail to our own domain comes in; known later than SES starts. */
  smtpPort: () => number;
}

/** Starts DynamoDB with its table, S3, SNS, SQS and SES, and tells the functions (and everybody in this process) where they are. */
export async function startServices(options: ServiceOptions, parts: AsyncDisposableStack): Promise<Services> {
  const { dataDir } = options;
  const database = await startDynamoDb({ dbPath: join(dataDir, 'dynamodb.sqlite') });
  parts.defer(() => database.stop());
  const messaging = await startMessaging(dataDir);
  parts.defer(() => messaging.stop());
  const ses = await startSes({ ...options, messaging });
  parts.defer(() => ses.stop());
  const aws = `http://127.0.0.1:${messaging.port}`;
  Object.assign(process.env, environment(aws, database.endpoint, ses.endpoint, options.port));
  await createTable(database.endpoint, 'roundletter');
  return { aws, messaging, ses };
}

/** What CDK tells the functions in the cloud; the SDK finds its twins by its own variables. */
function environment(aws: string, database: string, ses: string, port: number): NodeJS.ProcessEnv {
  const queueUrl = (name: string) => `${aws}/000000000000/${name}`;
  return {
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
    // Their log goes to the console, where `reasons.ts` puts it into plain words.
    POWERTOOLS_DEV: 'true',
  };
}
