import { randomBytes } from 'node:crypto';
import type { GetAccountCommandOutput, SendEmailCommandOutput } from '@aws-sdk/client-sesv2';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import { refuse } from './errors.ts';
import { allowance, type Faults, noFaults, toldFault } from './faults.ts';
import { type PostRoutes, post } from './post.ts';
import { refusal, SendEmailRequest } from './send-email.ts';
import { openSuppressed, suppressedApp } from './suppressed.ts';
import type { Answer } from './wire.ts';

export interface SesTwin {
  endpoint: string;
  faults: Faults;
  stop(): Promise<void>;
}

/** The SESv2 calls we make, over HTTP for the real SDK client: SendEmail, GetAccount, and the suppression list. */
export async function startSes(routes: PostRoutes): Promise<SesTwin> {
  const faults: Faults = { ...noFaults };
  const allowed = allowance();
  /** In 24 hours that never end; a new quota begins them anew. */
  let sent = 0;
  const suppressed = openSuppressed(routes.dataDir);
  const app = new Hono();

  app.post('/v2/email/outbound-emails', async (c) => {
    const fault = toldFault(faults, allowed(faults.throttle), sent);
    if (fault) return refuse(c, fault);
    const request = SendEmailRequest.safeParse(await c.req.json());
    if (!request.success)
      return refuse(c, { name: 'BadRequestException', message: z.prettifyError(request.error) });
    const refused = refusal(request.data, routes.mailDomain);
    if (refused) return refuse(c, refused);
    const MessageId = `0100${randomBytes(6).toString('hex')}-${crypto.randomUUID()}-000000`;
    sent += request.data.Destination.ToAddresses.length;
    await post(request.data, MessageId, routes, suppressed, faults);
    // The answer that never comes.
    if (Math.random() < faults.timeoutAfterAccept) await new Promise(() => {});
    return c.json({ MessageId } satisfies Answer<SendEmailCommandOutput>);
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
    } satisfies Answer<GetAccountCommandOutput>),
  );
  app.use('/v2/email/suppression/*', (c, next) =>
    Math.random() < faults.fail
      ? Promise.resolve(refuse(c, { name: 'InternalFailure', message: 'The twin was told to fail.' }))
      : next(),
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
    // A client that never tries twice must not meet a connection that was just closed for being idle.
    const serverOptions = { keepAliveTimeout: 0 };
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) =>
      resolve({ server, port }),
    );
  });
}
