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

/** The very modules that CDK bundles, but for those given; imported late, when their environment is set. */
export async function loadHandlers(given: Partial<Handlers> = {}): Promise<Handlers> {
  const [inbound, schedule, deliver, feedback, http] = await Promise.all([
    given.inbound ?? import('../../functions/inbound/handler.ts').then(({ handler }) => handler),
    given.schedule ?? import('../../functions/schedule/handler.ts').then(({ handler }) => handler),
    given.deliver ?? import('../../functions/deliver/handler.ts').then(({ handler }) => handler),
    given.feedback ?? import('../../functions/feedback/handler.ts').then(({ handler }) => handler),
    given.http ?? importHttp(),
  ]);
  return { inbound, schedule, deliver, feedback, http };
}

async function importHttp(): Promise<HttpHandler> {
  const { handler } = await import('../../functions/http/handler.ts');
  const call = handler as unknown as (event: APIGatewayProxyEventV2) => ReturnType<HttpHandler>;
  return (event) => call(event);
}

/** Handlers that can be asked how many of them run. */
export function counted(handlers: Handlers): { handlers: Handlers; running(): number } {
  let running = 0;
  const count =
    <Event, Answer>(handler: (event: Event) => Promise<Answer>) =>
    async (event: Event): Promise<Answer> => {
      running += 1;
      try {
        return await handler(event);
      } finally {
        running -= 1;
      }
    };
  const { inbound, schedule, deliver, feedback, http } = handlers;
  return {
    handlers: {
      inbound: count(inbound),
      schedule: count(schedule),
      deliver: count(deliver),
      feedback: count(feedback),
      http: count(http),
    },
    running: () => running,
  };
}
