import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as feedback } from '../../functions/feedback/handler.ts';
import { endingMeasured } from '../../functions/metrics.ts';
import { reportEdition, reportEditions } from '../../shared/delivery/report-edition.ts';
import { whyBounced } from '../../shared/delivery/why-bounced.ts';
import { followEdition } from '../../shared/digests/follow-edition.ts';
import { tick } from '../../shared/digests/tick.ts';
import type { Batch } from '../../shared/letters/batch.ts';
import { loadBatch } from '../../shared/letters/batch-store.ts';
import type { Edition } from '../../shared/letters/edition.ts';
import { dueEditions, editionWrites, loadEdition } from '../../shared/letters/edition-store.ts';
import { createMember } from '../../shared/members/store.ts';
import { documents } from '../../shared/platform/clients.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const begun = now();
const addresses = [
  'a@example.net',
  'b@example.net',
  'bounce@simulator.amazonses.com',
  'complaint@simulator.amazonses.com',
];
let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  for (const [i, address] of addresses.entries())
    await commit(createMember(member({ id: id('abcd'.charAt(i)), address }), null));
});
afterAll(() => cloud.stop());

const minutes = (some: number) => begun.add({ minutes: some });
const days = (some: number) => begun.subtract({ hours: 24 * some });
const follow = (edition: string, after: number) =>
  followEdition(edition, { now: () => minutes(after), newId, render });

let made = 0;
/** A question to everybody of Ottawa, asked at a time. */
async function ask(at = begun): Promise<string> {
  made += 1;
  const promptId = id('pqrstuv'.charAt(made));
  const question = { en: `What about ${made}?`, fr: `Et ${made} ?` };
  await commit(createPrompt(prompt({ id: promptId, region: 'ottawa', question, sentAt: iso(at) })));
  const edition: Edition = { kind: 'prompt', id: promptId, promptId, createdAt: iso(at) };
  await commit(editionWrites(edition));
  return promptId;
}

const batchesOf = async (edition: string) =>
  Promise.all(
    (await cloud.items(`BATCHES#${edition}_`)).map(async ({ pk, sk }) => {
      const id = `${pk.slice('BATCHES#'.length, pk.lastIndexOf('#'))}_${sk}`;
      const batch = await loadBatch(id);
      if (!batch) throw new Error(`there is no batch ${id}`);
      return { ...batch, pk, sk };
    }),
  );
const readersOf = ({ groups }: Batch) => groups.flatMap(({ members }) => members);
async function sendAll(edition: string): Promise<void> {
  for (const { id } of await batchesOf(edition)) await deliver(queueEvent({ batch: id }));
}
const hearFromSes = async () => {
  for (const { body } of cloud.messaging.inspectQueue('feedback')?.messages.ready ?? [])
    await feedback(queueEvent(JSON.parse(body)));
};
const isDue = async (edition: string) =>
  (await Array.fromAsync(dueEditions(iso(minutes(1_000_000))))).includes(edition);
const received = async (saying: string) =>
  (await Promise.all(addresses.map((address) => cloud.letters(address))))
    .flat()
    .filter(({ text }) => text.includes(saying)).length;

test('an edition stays on the list until all its letters are settled, looked at from hour to hour, and then ends once', async () => {
  const one = await ask();
  expect((await follow(one, 0)).what).toContain('planned');
  expect(await isDue(one)).toBe(true);
  expect(await follow(one, 30)).toEqual({ what: `${one} needs nothing now`, ended: null });
  expect(await follow(one, 60)).toEqual({ what: `${one} has letters that are still open`, ended: null });
  await sendAll(one);
  await hearFromSes();
  expect((await follow(one, 90)).what).toContain('needs nothing now');
  const [first, second] = await Promise.all([follow(one, 120), follow(one, 120)]);
  expect([first?.ended, second?.ended].filter((ended) => ended !== null)).toHaveLength(1);
  expect((await follow(one, 240)).ended).toBeNull();
  expect(await isDue(one)).toBe(false);
});

test('what is written down of it is what lies in the Maildirs', async () => {
  const ending = (await loadEdition(id('q')))?.ending;
  expect(ending).toMatchObject({ at: iso(minutes(120)), missing: 0, expired: false });
  // What bounces is in no Maildir; who complains has the letter.
  expect(await received('Et 1')).toBe(3);
  expect(ending?.tally).toMatchObject({ planned: 4, sent: 4, delivered: 2, bounced: 1, complained: 1 });
  expect(ending?.tally).toMatchObject({ pending: 0, unknown: 0, skipped: 0, failed: 0 });
});

test('asked for among others it is shown as it ended, and by its name with what came later', async () => {
  const batch = (await batchesOf(id('q'))).find((one) => readersOf(one).includes(id('a')));
  const mail = { messageId: 'x', tags: { delivery: [id('a')], batch: [batch?.id] } };
  const bounce = { eventType: 'Bounce', mail, bounce: { bounceType: 'Transient' } };
  await feedback(queueEvent({ Message: JSON.stringify(bounce) }));
  const all = await reportEditions(iso(begun));
  expect(all.find(({ edition }) => edition.id === id('q'))).toMatchObject({
    state: 'closed',
    accounted: true,
    tally: { bounced: 1 },
  });
  expect(await reportEdition(id('q'))).toMatchObject({
    state: 'closed',
    accounted: true,
    tally: { bounced: 2 },
  });
});

test('of its letters that came back it is known why, as far as mail systems told', async () => {
  const report = await reportEdition(id('q'));
  if (!report) throw new Error('there is no such edition');
  expect(await whyBounced(report.edition)).toEqual(
    new Map([
      ['no-such-address', 1],
      ['unknown', 1],
    ]),
  );
});

test('a batch that is lost is missed, in numbers and by name', async () => {
  const two = await ask();
  await follow(two, 0);
  const [lost] = await batchesOf(two);
  if (!lost) throw new Error('nothing was planned');
  const size = readersOf(lost).length;
  const Key = { pk: lost.pk, sk: lost.sk };
  await documents().send(new DeleteCommand({ TableName: process.env.TABLE_NAME, Key }));
  await sendAll(two);
  const { ended } = await follow(two, 60);
  if (!ended) throw new Error('it has not ended');
  expect(endingMeasured(ended.edition, ended.ending, begun)).toMatchObject({
    edition: two,
    LettersMissing: size,
    LettersPlanned: ended.ending.tally.sent + size,
    EditionsExpired: 0,
  });
  expect(await reportEdition(two)).toMatchObject({ state: 'closed', accounted: false });
});

test('an edition that expired ends saying so, and the stewards of the whole community hear of it once', async () => {
  const tools = { now: () => minutes(75), newId, render };
  const old = await ask(days(8));
  const tooOld = await ask(days(9));
  for (const edition of [old, tooOld]) {
    expect((await follow(edition, 0)).what).toContain('expired');
    const { ended } = await follow(edition, 60);
    expect(ended?.ending).toMatchObject({ expired: true, missing: 0, tally: { planned: 0 } });
  }
  await Promise.all([tick(minutes(75), tools), tick(minutes(75), tools)]);
  await tick(minutes(90), tools);
  const told = await cloud.items('LETTER#');
  expect(told.filter(({ kind }) => kind === 'editions-expired')).toHaveLength(1);
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  const [letter, ...more] = await cloud.letters('sam@example.org');
  expect(more).toEqual([]);
  expect(letter?.text).toMatch(/What about 3\?[\s\S]*nobody got it[\s\S]*What about 4\?/);
  expect((await cloud.letters('lee@example.org')).length).toBe(0);
  expect((await reportEditions(iso(days(8)))).map(({ state }) => state)).toContain('expired');
});
