import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import { allowance, type Faults, noFaults } from './faults.ts';
import { type PostRoutes, post } from './post.ts';
import { refusal, SendEmailRequest } from './send-email.ts';
import { openSuppressed, suppressedApp } from './suppressed.ts';

export interface SesTwin {
  endpoint: string;
  faults: Faults;
  stop(): Promise<void>;
}

const internalFault = { __type: 'InternalServiceErrorException', message: 'The twin was told to fail.' };
const internalFaultHeader = { 'x-amzn-ErrorType': internalFault.__type };

/** The SESv2 calls we make, over HTTP for the real SDK client: SendEmail, GetAccount, and the suppression list. */
export async function startSes(routes: PostRoutes): Promise<SesTwin> {
  const faults: Faults = { ...noFaults };
  const allowed = allowance();
  /** In 24 hours that never end; a new quota begins them anew. */
  let sent = 0;
  const suppressed = openSuppressed(routes.dataDir);
  const app = new Hono();

  app.post('/v2/email/outbound-emails', async (c) => {
    const failed = (name: string, status: ContentfulStatusCode, message: string) =>
      c.json({ __type: name, message }, status, { 'x-amzn-ErrorType': name });
    if (Math.random() < faults.fail) return c.json(internalFault, 500, internalFaultHeader);
    if (!allowed(faults.throttle))
      return failed('TooManyRequestsException', 429, 'Maximum sending rate exceeded.');
    if (faults.paused) return failed('SendingPausedException', 400, 'Sending is paused for your account.');
    if (faults.quota !== null && sent >= faults.quota)
      return failed('TooManyRequestsException', 429, 'Daily message quota exceeded.');
    const request = SendEmailRequest.safeParse(await c.req.json());
    if (!request.success) return failed('BadRequestException', 400, z.prettifyError(request.error));
    const refused = refusal(request.data, routes.mailDomain);
    if (refused) return failed(refused.name, 400, refused.message);
    const MessageId = `0100${randomBytes(6).toString('hex')}-${crypto.randomUUID()}-000000`;
    sent += 1;
    await post({ request: request.data, sesMessageId: MessageId }, routes, suppressed, faults);
    // The answer that never comes.
    if (Math.random() < faults.timeoutAfterAccept) await new Promise(() => {});
    return c.json({ MessageId });
  });
  app.get('/v2/email/account', (c) =>
    c.json({
      SendingEnabled: !faults.paused,
      ProductionAccessEnabled: true,
      DedicatedIpAutoWarmupEnabled: false,
      EnforcementStatus: 'HEALTHY',
      SendQuota: {
        Max24HourSend: faults.quota ?? 1_000_000,
        MaxSendRate: faults.throttle ?? 500,
        SentLast24Hours: faults.quota === null ? 0 : sent,
      },
      SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    }),
  );
  app.use('/v2/email/suppression/*', (c, next) =>
    Math.random() < faults.fail ? Promise.resolve(c.json(internalFault, 500, internalFaultHeader)) : next(),
  );
  app.route('/v2/email/suppression/addresses', suppressedApp(suppressed));
  const { server, port } = await listen(app);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    faults,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listen(app: Hono): Promise<{ server: ReturnType<typeof serve>; port: number }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ server, port }),
    );
  });
}
