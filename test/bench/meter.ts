import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of a service through one meter. */
export interface Usage {
  /** Calls by the name of the action. */
  calls: Record<string, number>;
  /** DynamoDB's write and read units, indexes included. */
  writeUnits: number;
  readUnits: number;
}

export interface Meter {
  endpoint: string;
  /** What was used since it was last asked. */
  read(): Usage;
  stop(): void;
}

const nothing = (): Usage => ({ calls: {}, writeUnits: 0, readUnits: 0 });

/** Stands before a service whose calls are JSON, and counts them; of DynamoDB it asks, with every call, what capacity it consumed. */
export async function startMeter(service: string): Promise<Meter> {
  let usage = nothing();
  const agent = new Agent({ keepAlive: true });
  const server = createServer(async (incoming, answer) => {
    const target = String(incoming.headers['x-amz-target'] ?? '');
    const action = target.slice(target.indexOf('.') + 1);
    usage.calls[action] = (usage.calls[action] ?? 0) + 1;
    const isDynamo = target.startsWith('DynamoDB');
    const body = await bodyOf(incoming);
    const asked = isDynamo ? askingForCapacity(body) : body;
    const { host: _, ...headers } = incoming.headers;
    const passed = request(
      service + (incoming.url ?? '/'),
      { agent, method: incoming.method, headers: { ...headers, 'content-length': asked.length } },
      async (response) => {
        const said = await bodyOf(response);
        if (isDynamo) note(usage, said, action);
        answer.writeHead(response.statusCode ?? 500, response.headers).end(said);
      },
    );
    passed.once('error', () => answer.destroy());
    passed.end(asked);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const read = () => {
    const used = usage;
    usage = nothing();
    return used;
  };
  const stop = () => {
    server.close();
    server.closeAllConnections();
    agent.destroy();
  };
  return { endpoint: `http://127.0.0.1:${port}`, read, stop };
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(message));

const askingForCapacity = (body: Buffer): Buffer =>
  Buffer.from(`{"ReturnConsumedCapacity":"TOTAL",${body.toString().trimStart().slice(1)}`);

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);

/** "ConsumedCapacity": one object, or one for each table or statement. A refused condition is paid as well, but not told; a unit is what the smallest item costs. */
function note(usage: Usage, said: Buffer, action: string): void {
  const { ConsumedCapacity } = JSON.parse(said.toString() || '{}') as {
    ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[];
  };
  const units = [ConsumedCapacity ?? []].flat().reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
  if (reads.has(action)) usage.readUnits += units;
  else usage.writeUnits += units;
}
