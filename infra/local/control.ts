import { Hono } from 'hono';
import * as z from 'zod';
import { type Faults, noFaults } from './ses/faults.ts';

/** What the CLI can ask of a running twin. */
export interface Controls {
  tick(at: string | null): Promise<object>;
  settle(): Promise<object>;
  dead(): object[];
  replay(queue: string | null): number;
  faults: Faults;
}

const Change = z.object({
  throttle: z.number().positive().nullable().optional(),
  timeoutAfterAccept: z.number().min(0).max(1).optional(),
  fail: z.number().min(0).max(1).optional(),
  reset: z.boolean().optional(),
});

/** The control API under `/twin`, for this machine only (the server listens on localhost). */
export function controlApp(controls: Controls): Hono {
  const app = new Hono();
  app.post('/tick', async (c) => c.json(await controls.tick(c.req.query('at') ?? null)));
  app.post('/settle', async (c) => c.json(await controls.settle()));
  app.get('/dead', (c) => c.json(controls.dead()));
  app.post('/replay', (c) => c.json({ replayed: controls.replay(c.req.query('queue') ?? null) }));
  app.post('/ses', async (c) => {
    const { reset, ...change } = Change.parse(await c.req.json());
    Object.assign(controls.faults, reset ? noFaults : {}, change);
    return c.json(controls.faults);
  });
  app.onError((fault, c) => c.json({ error: fault.message }, 400));
  return app;
}
