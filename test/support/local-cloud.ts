import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { startDynamoDb } from '../../infra/local/dynoxide.ts';
import { startMessaging } from '../../infra/local/messaging.ts';
import { receivedNotification } from '../../infra/local/receipt.ts';
import { startSes } from '../../infra/local/ses/server.ts';
import { createTable } from '../../infra/local/table.ts';
import { communityItem } from '../../shared/community/store.ts';
import { documents } from '../../shared/platform/clients.ts';
import { commit, type Item } from '../../shared/platform/table.ts';
import { community } from './builders.ts';
import { lettersOf } from './maildir.ts';

const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

/** The table, bucket, queues and SES of the cloud, empty but for the community, for tests that call handlers themselves. */
export async function startCloud() {
  const dataDir = await mkdtemp(join(tmpdir(), 'cloud-'));
  const database = await startDynamoDb({ dbPath: null });
  const messaging = await startMessaging(dataDir);
  const aws = `http://127.0.0.1:${messaging.port}`;
  const ses = await startSes({ dataDir, mailDomain: community.mailDomain, smtpPort: () => 1, messaging });
  Object.assign(process.env, {
    TABLE_NAME: 'roundletter',
    RAW_MAIL_BUCKET: 'raw-mail',
    OUTBOX_QUEUE_URL: `${aws}/000000000000/outbox`,
    EDITIONS_QUEUE_URL: `${aws}/000000000000/editions`,
    CONFIGURATION_SET: 'roundletter',
    WEB_URL: 'http://localhost:3000',
    AWS_REGION: 'ca-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_S3: aws,
    AWS_ENDPOINT_URL_SQS: aws,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  await createTable(database.endpoint, 'roundletter');
  await commit([{ kind: 'put', item: communityItem(community) }]);
  const s3 = new S3Client({});
  let mails = 0;

  return {
    faults: ses.faults,
    messaging,
    letters: (address: string) => lettersOf(dataDir, address),
    /** Stores a raw mail as SES does, and gives the event that Lambda would get. */
    async arrive(raw: string, from: string, to: string, verdicts = pass): Promise<SQSEvent> {
      mails += 1;
      const sesMessageId = `mail${mails}`;
      await s3.send(new PutObjectCommand({ Bucket: 'raw-mail', Key: `raw/${sesMessageId}`, Body: raw }));
      const arrival = { sesMessageId, source: from, recipients: [to], receivedAt: new Date().toISOString() };
      return queueEvent({ Message: JSON.stringify(receivedNotification(arrival, verdicts, [])) });
    },
    /** Every item whose partition key begins so, or that stands under somebody by such a key; without what only lists others, and trails of decisions. */
    async items(prefix: string): Promise<Item[]> {
      const { Items } = await documents().send(new ScanCommand({ TableName: process.env.TABLE_NAME }));
      return (Items as Item[]).filter(
        ({ pk, sk }) =>
          !/^(?:CONTEXT|MAIL#|LETTER#|ATTACHMENT#|DECISION#)/.test(sk) &&
          (pk.startsWith(prefix) || (/^(?:DELIVERY|ANSWERED|NOTE)#/.test(prefix) && sk.startsWith(prefix))),
      );
    },
    async stop() {
      await ses.stop();
      await messaging.stop();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** An SQS event with one message. */
export function queueEvent(body: object, messageId = 'm1'): SQSEvent {
  const attributes = {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'x',
    ApproximateFirstReceiveTimestamp: '0',
  };
  const rest = {
    receiptHandle: 'r',
    attributes,
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
  };
  const record = {
    messageId,
    body: JSON.stringify(body),
    ...rest,
    eventSourceARN: 'arn',
    awsRegion: 'ca-central-1',
  };
  return { Records: [record] };
}
