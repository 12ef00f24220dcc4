import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { deliverBatch } from '../../shared/delivery/deliver-batch.ts';
import { loadGate, saveGate } from '../../shared/delivery/gate-store.ts';
import { sweep } from '../../shared/delivery/sweep.ts';
import { batchWrite, loadBatch } from '../../shared/letters/batch-store.ts';
import { loadBookmarks } from '../../shared/letters/bookmark-store.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { createMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { batch, bulkLetter, community, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const office = { community, webUrl: '', tokenKey: new Uint8Array(32), wait: async () => {} };
let cloud: Cloud;
const names = ['a', 'b', 'd', 'e'];
const members = names.map(id);
beforeAll(async () => {
  cloud = await startCloud();
  for (const name of names)
    await commit(createMember(member({ id: id(name), address: `${name}@example.net` }), null));
  await commit(letterWrites(bulkLetter(), { kind: 'prompt', promptId: id('p') }));
});
afterAll(() => cloud.stop());
beforeEach(async () => {
  Object.assign(cloud.faults, { paused: false, quota: null });
  await sweep(now().add({ hours: 1 }));
});

let made = 0;
async function plan(): Promise<string> {
  made += 1;
  const one = batch({
    id: `prompt${made}_ottawa_0`,
    series: `prompt-${made}`,
    createdAt: iso(now()),
    goodUntil: iso(now().add({ hours: 48 })),
    groups: [{ letterId: id('l'), since: '', until: iso(now()), marked: false, members }],
  });
  await commit([batchWrite(one)]);
  return one.id;
}
const send = (id: string) => deliver(queueEvent({ batch: id }));
const stateOf = async (id: string) => (await loadBatch(id))?.state;
const lettersSent = async () =>
  (await Promise.all(names.map((name) => cloud.letters(`${name}@example.net`)))).flat().length;

test('a paused account takes no letter, uses up no try, and goes on by itself once it may', async () => {
  const before = await lettersSent();
  const one = await plan();
  cloud.faults.paused = true;
  expect(await send(one)).toEqual({ batchItemFailures: [] });
  expect(await stateOf(one)).toBe('waiting');
  expect((await loadGate()).closed).toMatchObject({ why: 'paused' });
  expect(await sweep(now().add({ minutes: 10 }))).toMatchObject({ batches: 0, closed: { why: 'paused' } });
  cloud.faults.paused = false;
  expect(await sweep(now().add({ minutes: 20 }))).toMatchObject({ batches: 1, closed: null });
  await send(one);
  expect(await stateOf(one)).toBe('done');
  expect(await lettersSent()).toBe(before + 4);
});

test('behind a closed gate a sender does not even ask SES', async () => {
  const one = await plan();
  const gate = await loadGate();
  await saveGate(gate, { ...gate, closed: { why: 'paused', detail: '', since: iso(now()) } });
  const before = await lettersSent();
  await send(one);
  expect(await lettersSent()).toBe(before);
  expect(await stateOf(one)).toBe('waiting');
});

test('the day’s quota stops in the midst of a batch; the rest goes out the next day, and nothing twice', async () => {
  const before = await lettersSent();
  const one = await plan();
  cloud.faults.quota = before + 2;
  await send(one);
  expect(await stateOf(one)).toBe('waiting');
  expect(await lettersSent()).toBe(before + 2);
  expect((await loadGate()).closed).toMatchObject({ why: 'quota' });
  cloud.faults.quota = null;
  await sweep(now().add({ hours: 24 }));
  await send(one);
  expect(await lettersSent()).toBe(before + 4);
});

test('an edition that has expired is not sent, and says so', async () => {
  const before = await lettersSent();
  const one = await plan();
  const old = batch({ id: 'old_ottawa_0', goodUntil: '2020-01-01T00:00:00.000Z' });
  await commit([batchWrite(old)]);
  await send(old.id);
  expect((await loadBatch(old.id))?.done[id('a')]).toEqual({ state: 'skipped', reason: 'expired' });
  expect(await lettersSent()).toBe(before);
  await send(one);
});

test('who waited behind a closed gate until their edition was too old has not read on: their next digest has it all', async () => {
  made += 1;
  const since = '2026-11-24T11:55:00.000Z';
  const one = batch({
    id: `late${made}_ottawa_0`,
    goodUntil: iso(now().add({ hours: 1 })),
    groups: [{ letterId: id('l'), since, until: '2026-12-01T11:55:00.000Z', marked: false, members }],
  });
  await commit([batchWrite(one)]);
  cloud.faults.quota = 0;
  await send(one.id);
  const marks = async () => [...(await loadBookmarks('digest', members)).values()].map(({ until }) => until);
  expect(await marks()).toEqual(members.map(() => '2026-12-01T11:55:00.000Z'));
  cloud.faults.quota = null;
  await sweep(now().add({ hours: 2 }));
  await deliverBatch(one.id, { ...office, now: () => now().add({ hours: 2 }) });
  expect((await loadBatch(one.id))?.done[id('a')]).toEqual({ state: 'skipped', reason: 'expired' });
  expect(await marks()).toEqual(members.map(() => since));
});

test('whose letter SES refused for good has not read on either', async () => {
  const [one] = members;
  const since = '2026-12-08T11:55:00.000Z';
  const refused = batch({
    id: 'refused_ottawa_0',
    series: 'refused',
    goodUntil: iso(now().add({ hours: 9 })),
    groups: [
      { letterId: id('l'), since, until: '2026-12-15T11:55:00.000Z', marked: false, members: [one ?? ''] },
    ],
  });
  await commit([batchWrite(refused)]);
  const submit = async () => ({ kind: 'refused', why: 'not this one' }) as const;
  await deliverBatch(refused.id, { ...office, now: () => now().add({ hours: 3 }), submit });
  expect((await loadBatch(refused.id))?.done[one ?? '']?.state).toBe('failed');
  expect((await loadBookmarks('refused', members)).get(one ?? '')?.until).toBe(since);
});
