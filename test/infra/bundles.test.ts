import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommunity } from '../../infra/constructs/community-configuration.ts';
import { communityItem } from '../../shared/community/store.ts';
import { deliveryKey } from '../../shared/letters/store.ts';
import { delivered, fromQueue, httpGet, inSns, mailFrom, received } from '../support/bundle-events.ts';
import { type Bundle, buildBundles, run } from '../support/bundle-harness.ts';
import { startTwins } from '../support/bundle-twins.ts';
import { tableOf } from '../support/cloud.ts';

const marie = 'marie@example.com';
let bundles: Map<string, Bundle>;
let twins: Awaited<ReturnType<typeof startTwins>>;

beforeAll(async () => {
  const built = buildBundles();
  bundles = built.bundles;
  twins = await startTwins(tableOf(built.app));
  const community = communityItem(readCommunity('community.example.json'));
  await twins.documents.send(new PutCommand({ TableName: 'roundletter', Item: community }));
});

afterAll(() => twins?.stop());

const runFunction = (folder: string, event: unknown) => run(bundleOf(folder), event, twins.surroundings);

function bundleOf(folder: string): Bundle {
  const bundle = bundles.get(folder);
  if (!bundle) throw new Error(`no function is made of functions/${folder}`);
  return bundle;
}

describe('the bundles', () => {
  const folders = ['http', 'inbound', 'schedule', 'deliver', 'feedback'];

  test('are five', () => {
    expect([...bundles.keys()].sort()).toEqual([...folders].sort());
  });

  test.each(folders)('%s is told every variable it may ask for', (folder) => {
    const { code, environment } = bundleOf(folder);
    const names = [
      'TABLE_NAME',
      'RAW_MAIL_BUCKET',
      'OUTBOX_QUEUE_URL',
      'EDITIONS_QUEUE_URL',
      'CONFIGURATION_SET',
      'WEB_URL',
    ];
    const asked = names.filter((name) => code.includes(name));
    expect(asked.filter((name) => !environment.includes(name))).toEqual([]);
    expect(asked).toContain('TABLE_NAME');
  });

  test.each(folders)('%s stays small enough to start quickly', (folder) => {
    expect(bundleOf(folder).code.length).toBeLessThan(4_000_000);
  });
});

describe('each function, as it is uploaded', () => {
  test('http answers a browser and a health check', async () => {
    const page = await runFunction('http', httpGet('/'));
    expect(page.result).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': expect.stringContaining('text/html') },
    });
    expect((await runFunction('http', httpGet('/health'))).result).toMatchObject({ statusCode: 200 });
  });

  test('inbound answers a stranger’s call for help, deliver sends the answer, feedback hears it arrived', async () => {
    const s3 = new S3Client({
      region: 'ca-central-1',
      endpoint: twins.surroundings.AWS_ENDPOINT_URL_S3,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await s3.send(new PutObjectCommand({ Bucket: 'raw-mail', Key: 'raw/ses-in-1', Body: mailFrom(marie) }));

    expect((await runFunction('inbound', fromQueue(inSns(received('ses-in-1', marie))))).result).toEqual({
      batchItemFailures: [],
    });
    const [order] = queued('outbox');
    expect(order).toEqual({ deliveries: [expect.any(String)] });

    expect((await runFunction('deliver', fromQueue(order))).result).toEqual({ batchItemFailures: [] });
    expect(twins.sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([[marie]]);
    const delivery = twins.sent[0]?.EmailTags.find(({ Name }) => Name === 'delivery')?.Value ?? '';
    expect(order.deliveries).toEqual([delivery]);

    expect((await runFunction('feedback', fromQueue(inSns(delivered(delivery, marie))))).result).toEqual({
      batchItemFailures: [],
    });
    const Key = deliveryKey(delivery);
    const { Item } = await twins.documents.send(new GetCommand({ TableName: 'roundletter', Key }));
    expect(Item).toMatchObject({ state: 'delivered' });
  });

  test('schedule ticks on a Tuesday at seven and plans what it found due', async () => {
    const { log } = await runFunction('schedule', { kind: 'tick', scheduledTime: '2026-06-02T11:00:00Z' });
    expect(measuredIn(log)).toEqual([{ service: 'roundletter', GateClosed: 0 }]);
    const orders = queued('editions');
    expect(orders.length).toBeGreaterThan(0);
    for (const order of orders) expect(order).toEqual({ edition: expect.any(String) });
    expect((await runFunction('schedule', fromQueue(orders[0]))).result).toEqual({ batchItemFailures: [] });
  });

  test('a message nobody understands goes back alone', async () => {
    for (const folder of ['inbound', 'deliver', 'feedback', 'schedule'])
      expect((await runFunction(folder, fromQueue({ unknown: true }))).result).toEqual({
        batchItemFailures: [{ itemIdentifier: 'message-1' }],
      });
  });
});

/** What CloudWatch would read from a log: the dimension and the metrics of every line in its embedded format. */
const measuredIn = (log: string) =>
  log
    .split('\n')
    .filter((line) => line.includes('"_aws"'))
    .map((line) => JSON.parse(line))
    .map(({ _aws: { CloudWatchMetrics }, ...line }) => {
      const [{ Dimensions, Metrics }] = CloudWatchMetrics;
      const names = [...Dimensions.flat(), ...Metrics.map(({ Name }: { Name: string }) => Name)];
      return Object.fromEntries(names.map((name) => [name, line[name]]));
    });

const queued = (queue: string) =>
  (twins.fauxqs.inspectQueue(queue)?.messages.ready ?? []).map(({ body }) => JSON.parse(body));
