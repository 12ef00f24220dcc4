import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { DeadLetter } from './dead-letters.ts';
import type { Deliveries } from './deliveries.ts';
import { ImportRequest, importer } from './import.ts';
import type { Ticked } from './scheduler.ts';
import { type Faults, noFaults, plays } from './ses/faults.ts';
import type { Settled, Standing } from './settle.ts';

/** What the CLI can ask of a running twin. */
export interface Controls {
  tick(at: string | null): Promise<Ticked>;
  settle(): Promise<Settled>;
  standing(): Standing;
  dead(): DeadLetter[];
  replay(queue: string | null): number;
  faults: Faults;
  /** How an edition stands; all recent ones where none is named. */
  deliveries(edition: string | null): Promise<Deliveries>;
}

const chance = z.number().min(0).max(1).optional();
const Change = z.strictObject({
  throttle: z.number().positive().nullable().optional(),
  timeoutAfterAccept: chance,
  fail: chance,
  paused: z.boolean().optional(),
  quota: z.int().min(0).nullable().optional(),
  mailboxes: z.record(z.string(), z.enum(plays)).optional(),
  reset: z.boolean().optional(),
});

/** The control API under `/twin`, for this machine only (the server listens on localhost). */
export function controlApp(controls: Controls): Hono {
  const app = new Hono();
  app.use((c, next) =>
    isFromHere(c)
      ? next()
      : Promise.resolve(c.json({ error: 'Only the CLI on this machine may ask that.' }, 403)),
  );
  app.post('/tick', async (c) => c.json(await controls.tick(c.req.query('at') ?? null)));
  app.post('/settle', async (c) => c.json(await controls.settle()));
  app.get('/standing', (c) => c.json(controls.standing()));
  app.get('/dead', (c) => c.json(controls.dead()));
  app.post('/replay', (c) => c.json({ replayed: controls.replay(c.req.query('queue') ?? null) }));
  app.get('/deliveries', async (c) => c.json(await controls.deliveries(c.req.query('edition') ?? null)));
  app.post('/import', async (c) => {
    const request = ImportRequest.parse(await c.req.json());
    return c.json({ results: await (await importer())(request) });
  });
  app.post('/ses', async (c) => {
    const given = Change.safeParse(await c.req.json());
    if (!given.success) throw new Error(z.prettifyError(given.error));
    const { reset, ...change } = given.data;
    Object.assign(controls.faults, reset ? noFaults : {});
    const mailboxes = { ...controls.faults.mailboxes, ...change.mailboxes };
    Object.assign(controls.faults, change, { mailboxes });
    return c.json(controls.faults);
  });
  app.onError((fault, c) => c.json({ error: fault.message }, 400));
  return app;
}

/** A website open in a browser on this machine must not be able to set its clock: browsers say where a request is from. */
function isFromHere(c: Context): boolean {
  const { hostname } = new URL(c.req.url);
  const from = c.req.header('Sec-Fetch-Site') ?? 'none';
  return ['localhost', '127.0.0.1'].includes(hostname) && ['none', 'same-origin'].includes(from);
}
