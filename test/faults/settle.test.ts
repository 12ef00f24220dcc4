import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cloud, startCloud } from '../support/local-cloud.ts';
import { type Fault, newLife, watchLives } from './life.ts';
import { killPoints, Matrix, once, tell } from './matrix.ts';

let cloud: Cloud;
const matrix = new Matrix();
beforeAll(async () => {
  cloud = await startCloud();
  watchLives();
});
afterAll(async () => {
  console.log(String(matrix));
  await cloud.stop();
});

/** Settled after an hour; where that was killed, found out by the next tick, and settled an hour later. */
const later = [90, 105, 180];

/** Half of the letters fail without having been accepted, the others after it: nobody can tell which. */
const unanswered: Fault = async ({ command, number }, next) => {
  if (command !== 'SendEmailCommand') return next();
  if (number % 2 === 0) await next();
  throw new Error('socket hang up');
};

test('killed at any await of settling what SES left unanswered, each letter still comes exactly once', async () => {
  const troubled = () => newLife({ fault: unanswered });
  const points = await killPoints((second) => tell(cloud, { first: troubled(), second, later }));
  expect(points.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const killAt of points) {
    const second = newLife({ killAt });
    const received = await tell(cloud, { first: troubled(), second, later });
    matrix.add('killed while settling', second.killedAt?.replace(/:\d+$/, '') ?? 'not reached', received);
    if (received.join() !== once.join()) wrong.push(`step ${killAt}, ${second.killedAt}: ${received}`);
  }
  expect(wrong).toEqual([]);
});
