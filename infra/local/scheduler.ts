import type { Clock } from './clock.ts';
import type { Handlers } from './handlers.ts';
import { reasonOf } from './reasons.ts';
import type { Settled } from './settle.ts';

const quarterHour = 15 * 60 * 1000;

/** EventBridge Scheduler, by the twin's clock. */
export interface Scheduler {
  /** Ticks once, for what was left when the process ended, and then every quarter hour. */
  start(): Promise<void>;
  /** Calls the schedule as of a time (now where null), and resolves when all it caused is done. Throws where the handler does. */
  tick(at: string | null): Promise<{ tick: unknown } & Settled>;
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
      await settle();
      if (at !== null) clock.set(at);
      const tick = await call(at === null ? clock.now().toISOString() : new Date(at).toISOString());
      return { tick, ...(await settle()) };
    },
    async stop() {
      clearInterval(timer);
      await ticking;
    },
  };
}

const quarterOf = (clock: Clock): number => Math.floor(clock.now().getTime() / quarterHour);
