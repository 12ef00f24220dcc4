import { serve } from '@hono/node-server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Hono } from 'hono';
import { toEvent, toResponse } from './api-gateway.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The web on one machine: the twin's own pages, and everything else by way of the Lambda handler. */
export async function startWeb(port: number, twinPages: Hono, handler: HttpHandler) {
  const app = new Hono();
  app.route('/', twinPages);
  app.all('*', async (c) => toResponse(await handler(await toEvent(c.req.raw))));
  const { server, bound } = await listen(app, port);
  return { port: bound, stop: () => new Promise<void>((resolve) => end(server, resolve)) };
}

type Server = ReturnType<typeof serve>;

function end(server: Server, done: () => void): void {
  server.close(() => done());
  if ('closeAllConnections' in server) server.closeAllConnections();
}

function listen(app: Hono, port: number): Promise<{ server: Server; bound: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, bound: info.port }),
    );
    server.once('error', reject);
  });
}
