import { afterAll, expect, test } from 'vitest';
import { startMessaging } from '../../../infra/local/messaging.ts';
import { settled, standingOf, waitsFor } from '../../../infra/local/settle.ts';

const messaging = await startMessaging(null);
afterAll(() => messaging.stop());
const patience = 50;

test('what is quiet is settled at once', async () => {
  const { queues } = await settled(() => standingOf(messaging, 0), patience);
  expect(queues.outbox).toEqual({ waiting: 0, dead: 0 });
});

test('what waits is named, by queue', () => {
  const { queues } = standingOf(messaging, 0);
  expect(waitsFor({ queues, running: 0 })).toBe('');
  const busy = { ...queues, inbound: { waiting: 1, dead: 0 }, outbox: { waiting: 12, dead: 0 } };
  expect(waitsFor({ queues: busy, running: 2 })).toBe('1 in inbound, 12 in outbox, 2 being handled');
});

test('waiting is given up, and says for what, where nothing moves', async () => {
  messaging.sendMessage('outbox', 'nobody reads this', { region: 'ca-central-1' });
  const waiting = settled(() => standingOf(messaging, 0), patience);
  await expect(waiting).rejects.toThrow(/^Nothing has moved for .*Still there: 1 in outbox\./);
});
