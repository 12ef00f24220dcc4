import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startMessaging } from '../../../../infra/local/messaging.ts';
import { startSes } from '../../../../infra/local/ses/server.ts';
import { community } from '../../../support/builders.ts';

/** A request as it went over the wire, and what the twin said. */
interface Exchange {
  method: string;
  path: string;
  asked: unknown;
  status: number;
  answered: unknown;
}

/** The SES twin, with everything that goes over the wire to it written down; the SDK's own clients find it. */
export async function startTwin() {
  const dataDir = await mkdtemp(join(tmpdir(), 'ses-'));
  const messaging = await startMessaging(dataDir);
  const ses = await startSes({ dataDir, mailDomain: community.mailDomain, smtpPort: () => 1, messaging });
  const wire = await startWire(ses.endpoint);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SESV2: wire.endpoint,
    AWS_REGION: 'ca-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    CONFIGURATION_SET: 'roundletter',
  });
  return {
    faults: ses.faults,
    exchanges: wire.exchanges,
    /** The bodies of all messages in a queue, first come first. */
    inQueue: (name: string): unknown[] =>
      (messaging.inspectQueue(name)?.messages.ready ?? []).map(({ body }) => JSON.parse(body)),
    messaging,
    dataDir,
    async stop() {
      await wire.stop();
      await ses.stop();
      await messaging.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const json = (body: string): unknown => (body === '' ? undefined : JSON.parse(body));

async function startWire(target: string) {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '' } = request;
    const body = await text(request);
    const answer = await fetch(target + path, { method, ...(body && { body }) });
    const answered = await answer.text();
    const { status } = answer;
    exchanges.push({ method, path, asked: json(body), status, answered: json(answered) });
    response.writeHead(status, Object.fromEntries(answer.headers)).end(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
