import { AsyncLocalStorage } from 'node:async_hooks';
import { documents, ses, sqs } from '../../shared/platform/clients.ts';
import { probeAwaits } from './await-probe.ts';

type Service = 'DynamoDB' | 'SQS' | 'SES';

/** One call to AWS, about to be made. A fault may call `next` or not, and throws what the client would. */
export interface Call {
  service: Service;
  command: string;
  /** Counts the calls of this life to this service, from 1. */
  number: number;
}
export type Fault = (call: Call, next: () => Promise<unknown>) => Promise<unknown>;

/** A process of ours from its start to its end, as the tests see it. */
export interface Life {
  /** Steps (awaits begun or ended) until now. */
  steps: number;
  /** At this step the process is killed. */
  killAt: number;
  killedAt: string | null;
  /** How many calls that change the world have been answered. */
  done: number;
  calls: Record<Service, number>;
  /** What time it is in this life, in milliseconds since 1970; the twins live in real time. */
  now: number;
  fault: Fault | null;
  onStep: (() => void) | null;
}

export const newLife = (given: Partial<Life> = {}): Life => ({
  steps: 0,
  killAt: Number.POSITIVE_INFINITY,
  killedAt: null,
  done: 0,
  calls: { DynamoDB: 0, SQS: 0, SES: 0 },
  now: 0,
  fault: null,
  onStep: null,
  ...given,
});

/** Whose life the code that runs now belongs to: what a killed process had under way stays dead when the next one lives. */
const lives = new AsyncLocalStorage<Life>();
export const live = <T>(life: Life, run: () => Promise<T>): Promise<T> => lives.run(life, run);

class Killed extends Error {}

const RealDate = globalThis.Date;
const timeNow = (): number => lives.getStore()?.now ?? RealDate.now();
const LifeDate = new Proxy(RealDate, {
  construct: (real, given, as) => Reflect.construct(real, given.length === 0 ? [timeNow()] : given, as),
  get: (real, name) => (name === 'now' ? timeNow : Reflect.get(real, name)),
});

/** Puts every await of our code, and every call of our clients, under the eyes of the life that it belongs to. */
export function watchLives(): void {
  globalThis.Date = LifeDate;
  probeAwaits((site) => {
    const life = lives.getStore();
    if (!life) return;
    if (life.killedAt !== null) throw new Killed(site);
    life.steps += 1;
    life.onStep?.();
    if (life.steps === life.killAt) {
      life.killedAt = site;
      throw new Killed(site);
    }
  });
  watch('DynamoDB', documents());
  watch('SQS', sqs());
  watch('SES', ses());
}

const reads = /^(?:Get|BatchGet|Query)/;

/** The part of an SDK client that we hold on to. */
interface Client {
  // biome-ignore lint/suspicious/noExplicitAny: each client types its own stack
  middlewareStack: { add(middleware: any, options: any): void };
}

function watch(service: Service, client: Client): void {
  type Next = (args: unknown) => Promise<unknown>;
  const middleware =
    (next: Next, { commandName }: { commandName: string }) =>
    async (args: unknown) => {
      const life = lives.getStore();
      if (!life) return next(args);
      life.calls[service] += 1;
      const call = { service, command: commandName, number: life.calls[service] };
      const counted = async () => {
        if (reads.test(commandName)) return next(args);
        const answer = await next(args);
        life.done += 1;
        return answer;
      };
      return life.fault ? life.fault(call, counted) : counted();
    };
  // Before the SDK's own retries, which would hide a fault.
  client.middlewareStack.add(middleware, { step: 'initialize', priority: 'high', name: 'watch' });
}
