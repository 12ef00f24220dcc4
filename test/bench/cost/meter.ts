import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What DynamoDB would bill. */
export interface Units {
  readUnits: number;
  writeUnits: number;
}

interface Consumed {
  CapacityUnits?: number;
}

/** Stands before a DynamoDB and counts the units that calls through it consume. */
export async function startMeter(dynamoDb: string) {
  const units: Units = { readUnits: 0, writeUnits: 0 };
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    const asked = { ...JSON.parse(await bodyOf(request)), ReturnConsumedCapacity: 'TOTAL' };
    const answer = await fetch(dynamoDb, {
      method: 'POST',
      headers: signed(request),
      body: JSON.stringify(asked),
    });
    const body = await answer.text();
    const consumed: Consumed[] = [JSON.parse(body).ConsumedCapacity ?? []].flat();
    const kind = reads.test(target) ? 'readUnits' : 'writeUnits';
    for (const { CapacityUnits = 0 } of consumed) units[kind] += CapacityUnits;
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** What was consumed since it was last asked. */
    read(): Units {
      const read = { ...units };
      Object.assign(units, { readUnits: 0, writeUnits: 0 });
      return read;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const reads = /\.(GetItem|BatchGetItem|Query|Scan|TransactGetItems)$/;

/** The twin wants the marks of a signature, but does not verify that what was signed is what came. */
const signed = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'].map((name) => [
      name,
      String(headers[name]),
    ]),
  );

const bodyOf = async (request: IncomingMessage): Promise<string> => (await Array.fromAsync(request)).join('');
