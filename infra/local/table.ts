import {
  CreateTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';

/** Makes the table as the cloud has it; one that is there already stays. */
export async function createTable(endpoint: string, TableName: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'ca-central-1', credentials });
  const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' }) as const;
  const key = (hash: string, range: string) =>
    [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ] satisfies KeySchemaElement[];
  const due = {
    IndexName: 'due',
    KeySchema: [...key('duePk', 'dueSk')],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  };
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueSk'].map(attribute),
        KeySchema: [...key('pk', 'sk')],
        GlobalSecondaryIndexes: [due],
      }),
    );
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault;
  } finally {
    client.destroy();
  }
}
