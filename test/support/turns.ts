import { AsyncLocalStorage } from 'node:async_hooks';
import { documents } from '../../shared/platform/clients.ts';

/** Who calls the table now; nobody outside of `inTurns`. */
const actor = new AsyncLocalStorage<number>();

type Call = () => Promise<void>;
let waiting: Call[][] = [];
let arrived: () => void = () => {};

/** Every call to the table waits for its turn, where somebody takes turns; once for each process. */
export function takeTurnsAtTable(): void {
  const client = documents();
  client.middlewareStack.add(
    (next) => async (args) => {
      const who = actor.getStore();
      if (who === undefined) return next(args);
      return new Promise((resolve, reject) => {
        waiting[who]?.push(() => next(args).then(resolve, reject) as Promise<void>);
        arrived();
      });
    },
    { step: 'initialize', name: 'turns', override: true },
  );
}

/**
 * Several at once, whose calls to the table are made one at a time in an order that `turns` decides: each number picks one of those who wait. So
 * the same numbers make the same interleaving. `between` is called after each.
 */
export async function inTurns(
  actors: (() => Promise<void>)[],
  turns: number[],
  between: () => Promise<void>,
): Promise<void> {
  waiting = actors.map(() => []);
  const finished = actors.map(() => false);
  const all = actors.map(async (act, who) => {
    try {
      await actor.run(who, act);
    } finally {
      finished[who] = true;
      arrived();
    }
  });
  const settled = Promise.allSettled(all);
  for (let turn = 0; !finished.every(Boolean); ) {
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const ready = waiting.flatMap((calls, who) => (calls.length > 0 ? [who] : []));
    if (finished.some((done, who) => !done && !ready.includes(who))) {
      await arrival;
      continue;
    }
    const who = ready[(turns[turn % turns.length] ?? 0) % ready.length] ?? 0;
    turn += 1;
    await waiting[who]?.shift()?.();
    await between();
  }
  await settled;
  await Promise.all(all);
}
