import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startFauxqs } from 'fauxqs';
import { startDynamoDb } from '../../infra/local/dynoxide.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const region = 'ca-central-1';

/** Twins of the AWS services the functions call, with the table as the stack describes it (`tableOf`). */
export async function startTwins(table: CreateTableCommandInput) {
  const dynamo = await startDynamoDb({ dbPath: null });
  const fauxqs = await startFauxqs({ port: 0, logger: false, defaultRegion: region });
  const ses = await startSes();
  const client = new DynamoDBClient({ endpoint: dynamo.endpoint, region, credentials });
  await client.send(new CreateTableCommand(table));
  const queue = (name: string) => {
    fauxqs.createQueue(name, { region });
    return `${fauxqs.address}/000000000000/${name}`;
  };
  fauxqs.createBucket('raw-mail');
  return {
    fauxqs,
    sent: ses.sent,
    documents: DynamoDBDocumentClient.from(client),
    surroundings: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_S3: fauxqs.address,
      AWS_ENDPOINT_URL_SQS: fauxqs.address,
      AWS_ENDPOINT_URL_SESV2: ses.endpoint,
      TABLE_NAME: table.TableName ?? '',
      RAW_MAIL_BUCKET: 'raw-mail',
      OUTBOX_QUEUE_URL: queue('outbox'),
      EDITIONS_QUEUE_URL: queue('editions'),
      CONFIGURATION_SET: 'roundletter',
      WEB_URL: 'https://letters.example',
    },
    async stop() {
      client.destroy();
      ses.stop();
      await dynamo.stop();
      await fauxqs.stop();
    },
  };
}

/** Knows the two calls we make, accepts everything and remembers it. */
async function startSes() {
  const sent: { Destination: { ToAddresses: string[] }; EmailTags: { Name: string; Value: string }[] }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await Array.fromAsync(request)).join('');
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET')
      return response.end('{"SendQuota":{"MaxSendRate":14},"SendingEnabled":true}');
    sent.push(JSON.parse(body));
    return response.end(`{"MessageId":"ses-${sent.length}"}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { sent, endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
