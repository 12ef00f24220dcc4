import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Clock, startClock } from '../../../infra/local/clock.ts';

let dataDir: string;
let clock: Clock;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clock-'));
  clock = startClock(dataDir, 'America/Toronto');
});
afterEach(async () => {
  clock.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const hoursFrom = (instant: number) => (Date.now() - instant) / hour;

test('time goes forward, and goes on from there after a restart', () => {
  const start = Date.now();
  clock.set(inHours(24));
  expect(hoursFrom(start)).toBeCloseTo(24, 1);
  clock.stop();
  clock = startClock(dataDir, 'America/Toronto');
  expect(hoursFrom(start)).toBeCloseTo(24, 1);
});

test('a time that is over is refused, kindly and with the way out, and changes nothing', () => {
  clock.set('2099-01-12T12:00:00Z');
  const now = Date.now();
  const refusal =
    /^It is already 12 January 2099 at 07:00 here; time only goes forward\. Start with fresh data/;
  expect(() => clock.check('2098-12-01T07:00:00-05:00')).toThrow(refusal);
  expect(() => clock.set('2098-12-01T07:00:00-05:00')).toThrow(dataDir);
  expect(hoursFrom(now)).toBeCloseTo(0, 1);
});

test('the tick of this quarter of an hour may come twice: the clock goes on as it went', () => {
  const tuesday = inHours(24);
  clock.set(tuesday);
  const before = Date.now();
  clock.set(new Date(Date.parse(tuesday) - 60_000).toISOString());
  expect(Date.now()).toBeGreaterThanOrEqual(before);
});

test('what is no time is refused with one that is', () => {
  expect(() => clock.check('next Tuesday')).toThrow(
    '"next Tuesday" is no time; write it like 2026-12-01T07:00:00-05:00',
  );
});
