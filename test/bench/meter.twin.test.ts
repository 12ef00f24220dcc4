import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDynamoDb, startDynamoDb } from '../../infra/local/dynoxide.ts';
import { startMeter } from './meter.ts';

let dynamo: LocalDynamoDb;
let meter: Awaited<ReturnType<typeof startMeter>>;
let documents: DynamoDBDocumentClient;

beforeAll(async () => {
  dynamo = await startDynamoDb({ dbPath: null });
  meter = await startMeter(dynamo.endpoint);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: meter.endpoint, region: 'ca-central-1', credentials });
  documents = DynamoDBDocumentClient.from(client);
  await client.send(
    new CreateTableCommand({
      TableName: 'metered',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
});

afterAll(async () => {
  meter?.stop();
  await dynamo?.stop();
});

const TableName = 'metered';

test('reads and writes are counted apart, double in a transaction, and once', async () => {
  await documents.send(new PutCommand({ TableName, Item: { pk: 'one' } }));
  await documents.send(new GetCommand({ TableName, Key: { pk: 'one' }, ConsistentRead: true }));
  expect(meter.read()).toEqual({
    calls: { CreateTable: 1, PutItem: 1, GetItem: 1 },
    readUnits: 1,
    writeUnits: 1,
  });
  await documents.send(
    new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: { pk: 'two' } } }] }),
  );
  expect(meter.read()).toEqual({ calls: { TransactWriteItems: 1 }, readUnits: 0, writeUnits: 2 });
});

test('an answer comes through as it was given, a refusal too', async () => {
  await documents.send(new PutCommand({ TableName, Item: { pk: 'three', word: 'bonjour' } }));
  const { Item } = await documents.send(new GetCommand({ TableName, Key: { pk: 'three' } }));
  expect(Item).toEqual({ pk: 'three', word: 'bonjour' });
  const again = new PutCommand({
    TableName,
    Item: { pk: 'three' },
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  await expect(documents.send(again)).rejects.toThrow('conditional request failed');
});
