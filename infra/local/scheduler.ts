import type { Clock } from './clock.ts';
import type { Handlers } from './handlers.ts';
import { reasonOf } from './reasons.ts';
import type { Settled } from './settle.ts';

const quarterHour = 15 * 60 * 1000;

/** What a tick did, in the handler's words, and how many letters were delivered since it began (`delivered`). */
export interface Ticked extends Settled {
  tick: string;
  /** As of when (ISO). */
  at: string;
  delivered: number;
}

/** EventBridge Scheduler, by the twin's clock. */
export interface Scheduler {
  /** Ticks once, for what was left when the process ended, and then every quarter hour. */
  start(): Promise<void>;
  /** Calls the schedule as of a time (now where null), and resolves when all it caused is done. Throws where the handler does. */
  tick(at: string | null): Promise<Ticked>;
  stop(): Promise<void>;
}

export function scheduler(
  clock: Clock,
  schedule: Handlers['schedule'],
  settle: () => Promise<Settled>,
): Scheduler {
  let last = 0;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<unknown> = Promise.resolve();
  const call = (scheduledTime: string) => {
    last = quarterOf(clock);
    return schedule({ kind: 'tick', scheduledTime });
  };
  const tickNow = () => {
    ticking = call(clock.now().toISOString()).catch((fault) =>
      console.error(`a tick failed: ${reasonOf(fault)}`),
    );
    return ticking;
  };
  return {
    async start() {
      await tickNow();
      timer = setInterval(() => {
        if (quarterOf(clock) !== last) void tickNow();
      }, 5_000);
      timer.unref();
    },
    async tick(at) {
      if (at !== null) clock.check(at);
      const before = await settle();
      if (at !== null) clock.set(at);
      const asOf = (at === null ? clock.now() : new Date(at)).toISOString();
      const tick = String(await call(asOf));
      const after = await settle();
      return { tick, at: asOf, delivered: after.lettersDelivered - before.lettersDelivered, ...after };
    },
    async stop() {
      clearInterval(timer);
      await ticking;
    },
  };
}

const quarterOf = (clock: Clock): number => Math.floor(clock.now().getTime() / quarterHour);
