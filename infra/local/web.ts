import { serve } from '@hono/node-server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Hono } from 'hono';
import { toEvent, toResponse } from './api-gateway.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** How long a request may still take when the web stops. */
const patience = 5_000;

/** The web on one machine: the twin's own pages, and everything else by way of the Lambda handler. */
export async function startWeb(port: number, twinPages: Hono, handler: HttpHandler) {
  const app = new Hono();
  app.route('/', twinPages);
  app.all('*', async (c) => toResponse(await handler(await toEvent(c.req.raw))));
  const { server, bound } = await listen(app, port);
  return { port: bound, stop: () => end(server) };
}

type Server = ReturnType<typeof serve>;

/** Idle connections close at once; what is being answered is answered first. */
function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

function listen(app: Hono, port: number): Promise<{ server: Server; bound: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, bound: info.port }),
    );
    server.once('error', reject);
  });
}
