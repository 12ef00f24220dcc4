import { table } from '../bench/table.ts';
import type { Cloud } from '../support/local-cloud.ts';
import { type Life, live, newLife } from './life.ts';
import { letters, makeWorld, type QueueManners, type World } from './world.ts';

/** When the schedule calls again, in minutes: the last time after the hour in which SES's events may settle what is unknown. */
const later = [15, 90];

/** A story: what befalls the first life, and the one after it (which ends in peace), and how the queues behave. */
export interface Story {
  first?: Life;
  second?: Life;
  manners?: QueueManners;
  /** When the dust settles, in minutes. */
  later?: number[];
  /** Between planning and delivering. */
  meanwhile?: (world: World) => Promise<void>;
}

/**
 * Lives a story from the digest's hour on, until the dust has settled; tells what each of the six received, as "digests+prompts", and
 * which editions are not settled to the last letter, if any.
 */
export async function tell(cloud: Cloud, story: Story = {}): Promise<string[]> {
  const { first = newLife(), second = newLife(), manners = {} } = story;
  const world = await makeWorld(cloud);
  try {
    await live(first, async () => {
      await world.tick(first, 0).catch(() => {});
      const dead = () => first.killedAt !== null;
      if (story.meanwhile) await world.drain({ ...manners, dead, only: ['editions'] });
      await story.meanwhile?.(world);
      if (!manners.late) await world.drain({ ...manners, dead });
    });
    for (const minutes of story.later ?? later) {
      const life = second.killedAt === null ? second : newLife();
      await live(life, async () => {
        await world.tick(life, minutes).catch(() => {});
        await world.drain({ ...manners, dead: () => life.killedAt !== null });
      });
    }
    const unsettled = await world.unsettled();
    return [...(await world.received()), ...unsettled];
  } finally {
    world.close();
  }
}

/**
 * Steps of a life at which a kill leaves different worlds behind: between two of them AWS did nothing. (What AWS is doing at the
 * moment of a kill it does all the same, so a kill during a call is one after it.)
 */
export async function killPoints(run: (life: Life) => Promise<unknown>): Promise<number[]> {
  const points = new Map<number, number>();
  const life = newLife({
    onStep: () => {
      if (!points.has(life.done)) points.set(life.done, life.steps);
    },
  });
  await run(life);
  return [...points.values()];
}

/** Each member has one digest and one prompt. */
export const once = letters.map(() => '1+1');

interface Row {
  cells: number;
  once: number;
}

/** What was tried, and how it ended, for people to read. */
export class Matrix {
  private readonly rows = new Map<string, Row>();

  add(fault: string, where: string, received: string[], expected = once): void {
    const key = `${fault}\t${where}`;
    const { cells, once: good } = this.rows.get(key) ?? { cells: 0, once: 0 };
    const asExpected = received.join() === expected.join();
    this.rows.set(key, { cells: cells + 1, once: good + (asExpected ? 1 : 0) });
  }

  toString(): string {
    return table(
      ['fault', 'where', 'cells', 'each letter once', 'else'],
      [...this.rows].map(([key, { cells, once }]) => [
        ...key.split('\t'),
        String(cells),
        String(once),
        String(cells - once),
      ]),
    );
  }
}
