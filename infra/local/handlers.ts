import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { QueueHandler } from './pollers.ts';
import type { HttpHandler } from './web.ts';

/** The functions' handlers, as Lambda would call them. */
export interface Handlers {
  inbound: QueueHandler;
  // biome-ignore lint/suspicious/noExplicitAny: two kinds of events reach it, as in the cloud
  schedule: (event: any) => Promise<unknown>;
  deliver: QueueHandler;
  feedback: QueueHandler;
  http: HttpHandler;
}

/** The very modules that CDK bundles; imported late, when their environment is set. */
export async function loadHandlers(): Promise<Handlers> {
  const [inbound, schedule, deliver, feedback, http] = await Promise.all([
    import('../../functions/inbound/handler.ts'),
    import('../../functions/schedule/handler.ts'),
    import('../../functions/deliver/handler.ts'),
    import('../../functions/feedback/handler.ts'),
    import('../../functions/http/handler.ts'),
  ]);
  const callHttp = http.handler as unknown as (event: APIGatewayProxyEventV2) => ReturnType<HttpHandler>;
  return {
    inbound: inbound.handler,
    schedule: schedule.handler,
    deliver: deliver.handler,
    feedback: feedback.handler,
    http: (event) => callHttp(event),
  };
}
