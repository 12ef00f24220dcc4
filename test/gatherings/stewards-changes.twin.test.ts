import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { handler as schedule } from '../../functions/schedule/handler.ts';
import { Gathering } from '../../shared/gatherings/gathering.ts';
import { decidedGatheringTraces } from '../../shared/gatherings/gathering-traces.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [amina, marie, lee] = ['amina@example.net', 'marie@example.net', 'lee@example.org'] as const;

let cloud: Cloud;
let mails = 0;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member({ language: 'en' }), null),
    ...createMember(member({ id: id('h'), address: amina, name: 'Amina', language: 'en' }), null),
  ]);
});
afterAll(() => cloud.stop());

async function write(from: string, to: string, words: string, subject = 'Re: yours') {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, from, to));
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
}
async function editionsGoOut() {
  for (const { pk } of await cloud.items('EDITION#'))
    await schedule(queueEvent({ edition: pk.slice('EDITION#'.length) }));
  for (const { pk, sk } of await cloud.items('BATCHES#'))
    await deliver(queueEvent({ batch: `${pk.slice('BATCHES#'.length, pk.lastIndexOf('#'))}_${sk}` }));
}
const newest = async (address: string) => {
  const letter = (await cloud.letters(address)).at(-1);
  if (!letter) throw new Error(`nothing came to ${address}`);
  return { ...letter, text: letter.text.replace(/\s+/g, ' ') };
};
const reply = async (from: string, words: string) => write(from, (await newest(from)).replyTo, words);
const gathering = async () =>
  (await cloud.items('GATHERING#'))
    .filter(({ sk }) => sk === 'GATHERING')
    .map((item) => Gathering.parse(item))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1) as Gathering;

/** Amina invites people, and Lee has said yes. */
beforeEach(async () => {
  const text = 'When: January 13 2099, 7 pm\nWhere: Dow’s Lake\n\nBring a blanket.';
  await write(amina, 'gatherings@letters.example', text, 'Picnic');
  await reply(amina, 'send');
  await reply(lee, 'approve');
  await editionsGoOut();
});

describe('a steward cancels a member’s gathering', () => {
  beforeEach(async () => {
    await reply(lee, 'cancel: no room');
    await editionsGoOut();
  });

  test('and its host hears who did it, why, and can talk to them', async () => {
    const told = await newest(amina);
    expect(told.subject).toBe('A steward cancelled it: Picnic');
    expect(told.text).toContain('Lee looks after this community, and cancelled your gathering.');
    expect(told.text).toContain('Lee says: no room');
    await reply(amina, 'May I use the town hall?');
    expect((await newest(lee)).text).toContain('May I use the town hall?');
  });

  test('and people read that a steward did, and not the host', async () => {
    const { subject, text } = await newest(marie);
    expect(subject).toBe('Cancelled: Picnic');
    expect(text).toContain('Lee, a steward of this community, cancelled this gathering.');
    expect(text).toContain('Lee says: no room');
    expect(text).not.toContain('The host says');
  });

  test('and nothing names them there once they are forgotten', async () => {
    const { id, cancelledBy } = await gathering();
    expect(cancelledBy).toBe('Lee');
    const [pointer] = (await cloud.items('MEMBER#')).filter(({ sk }) => sk === `DECIDEDGATHERING#${id}`);
    const person = { memberId: null, address: lee, words: 'erase', atLast: true } as const;
    for await (const trace of decidedGatheringTraces(pointer as never, person))
      if (trace.kind === 'rewrite') await commit(trace.writes);
    expect(await gathering()).toMatchObject({ decidedBy: null });
    expect(JSON.stringify(await gathering())).not.toContain('Lee');
  });
});

test('a host cancels, and people read that the host says why', async () => {
  await reply(amina, 'cancel: I am ill');
  await editionsGoOut();
  expect((await newest(marie)).text).toContain('The host says: I am ill');
  expect((await newest(amina)).subject).toBe('It is cancelled: Picnic');
});

test('a steward moves it: its host hears so, and people read what was before', async () => {
  await reply(lee, 'new place: the town hall');
  await editionsGoOut();
  expect((await newest(amina)).text).toContain('Lee looks after this community, and changed your gathering.');
  const { text } = await newest(marie);
  expect(text).toContain('Where: the town hall');
  expect(text).toMatch(/This is how it was before: Where: Dow’s Lake (?!.*When:)/);
});

test('a host moves the time: the old one stands beside the new', async () => {
  await reply(amina, 'new time: January 14 2099, 6 pm');
  await editionsGoOut();
  const { text } = await newest(marie);
  expect(text).toMatch(/When: Wednesday, January 14, from 6 pm/);
  expect(text).toMatch(/This is how it was before: When: Tuesday, January 13, from 7 pm/);
});
