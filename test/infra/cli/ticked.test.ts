import { expect, test } from 'vitest';
import { tickedInWords } from '../../../infra/local/cli/ticked.ts';
import type { Ticked } from '../../../infra/local/scheduler.ts';

const none = { waiting: 0, dead: 0 };
const ticked = (given: Partial<Ticked> = {}): Ticked => ({
  tick: 'tick: 2 editions due, 0 editions to plan or close, 0 letters queued again, 1 batch queued again',
  at: '2026-12-01T12:00:00.000Z',
  delivered: 3,
  lettersDelivered: 40,
  queues: { inbound: none, editions: none, outbox: none, feedback: none },
  ...given,
});

test('a tick says what was due, and how many letters were delivered since, not ever', () => {
  expect(tickedInWords(ticked())).toBe(
    'Tick of 2026-12-01T12:00:00.000Z: 2 editions due, 1 batch queued again.\nSince then 3 letters were delivered; the queues are empty.',
  );
});

test('a tick with nothing to do says so', () => {
  const quiet = ticked({ tick: 'tick: 0 editions due, 0 letters unknown', delivered: 0 });
  expect(tickedInWords(quiet)).toBe(
    'Tick of 2026-12-01T12:00:00.000Z: nothing was due.\nSince then no letter was delivered; the queues are empty.',
  );
});

test('that SES takes no letters is said too, and what was given up', () => {
  const closed = ticked({
    tick: 'tick: 0 editions due, 0 stewards told; SES takes no letters: sending is off, it is paused',
  });
  expect(tickedInWords(closed)).toContain(
    'Z: nothing was due; SES takes no letters: sending is off, it is paused.',
  );
  expect(
    tickedInWords(ticked({ queues: { ...ticked().queues, outbox: { waiting: 0, dead: 2 } } })),
  ).toContain('Given up: 2. To see why: npm run cli -- dead');
});
