import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cloud, startCloud } from '../support/local-cloud.ts';
import { newLife, watchLives } from './life.ts';
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

test('killed at any await of planning, delivering and hearing from SES, each letter still comes exactly once', async () => {
  const points = await killPoints((first) => tell(cloud, { first }));
  expect(points.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const killAt of points) {
    const first = newLife({ killAt });
    const received = await tell(cloud, { first });
    matrix.add('killed', first.killedAt?.replace(/:\d+$/, '') ?? 'not reached', received);
    if (received.join() !== once.join()) wrong.push(`step ${killAt}, ${first.killedAt}: ${received}`);
  }
  expect(wrong).toEqual([]);
});
