import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { closeGate } from '../../shared/delivery/pass-gate.ts';
import { tick } from '../../shared/digests/tick.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const begun = now();
let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const at = (minutes: number) => begun.add({ minutes });
/** A tick so many minutes after the beginning; whether the gate was closed. */
async function ticked(minutes: number): Promise<boolean> {
  const { gateClosed } = await tick(at(minutes), { now: () => at(minutes), newId, render });
  return gateClosed;
}
async function sendAll(): Promise<void> {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
}
const day = 24 * 60;
const letters = () => cloud.letters('sam@example.org');

test('where nothing stops, nobody is told', async () => {
  expect(await ticked(0)).toBe(false);
  await sendAll();
  expect(await letters()).toEqual([]);
});

test('when SES takes no letters, each tick measures it, and one letter waits for the stewards of the whole community', async () => {
  cloud.faults.paused = true;
  expect(await Promise.all([ticked(15), ticked(15)])).toEqual([true, true]);
  expect(await ticked(30)).toBe(true);
  await sendAll();
  expect(await letters()).toEqual([]);
  expect(await cloud.items('DELIVERY#')).toMatchObject([{ state: 'pending' }]);
});

test('it goes out when SES takes letters again, once, however often the clock ticks', async () => {
  cloud.faults.paused = false;
  expect(await ticked(45)).toBe(true);
  await sendAll();
  expect(await ticked(60)).toBe(false);
  await ticked(75);
  await sendAll();
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.subject).toBe('Our letters had to wait');
  expect(letter?.text).toContain('The mail service had paused our account');
  expect(await cloud.letters('lee@example.org')).toEqual([]);
});

test('a stop between two ticks is told as well', async () => {
  await closeGate({ why: 'not-set-up', detail: 'Email address is not verified', since: iso(at(80)) });
  expect(await ticked(90)).toBe(true);
  await sendAll();
  expect((await letters()).at(-1)?.text).toContain('was not set up');
});

test('a stop that begins again within a day is told no second time, and a day later it is', async () => {
  const close = (minutes: number) =>
    closeGate({ why: 'not-set-up', detail: 'Email address is not verified', since: iso(at(minutes)) });
  for (const minutes of [100, 115, 130]) {
    await close(minutes);
    expect(await ticked(minutes + 5)).toBe(true);
    await sendAll();
  }
  expect(await letters()).toHaveLength(2);
  await close(135 + day);
  await ticked(150 + day);
  await sendAll();
  expect(await letters()).toHaveLength(3);
});
