import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { Community } from '../../shared/community/community.ts';
import { communityItem } from '../../shared/community/store.ts';
import { Contribution } from '../../shared/contributions/contribution.ts';
import { createMember, loadMemberAt, saveMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { commit } from '../../shared/platform/table.ts';
import { loadHoldings } from '../../shared/privacy/load-holdings.ts';
import { myDataFile } from '../../shared/privacy/my-data.ts';
import { community, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [marie, lee, sam, max] = [
  'marie@example.net',
  'lee@example.org',
  'sam@example.org',
  'max@example.org',
] as const;
const stewardedBy = (email: string, name: string) =>
  Community.parse({
    ...community,
    stewards: [
      ...community.stewards.filter(({ region }) => region === 'ontario'),
      { email, name, region: 'eastern', language: 'en' },
    ],
  });
const named = (one: Community) => commit([{ kind: 'put', item: communityItem(one) }]);

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await named(stewardedBy(lee, 'Lee'));
  await commit(createMember(member({ id: id('m'), language: 'en', trusted: false }), null));
});
afterAll(() => cloud.stop());

let mails = 0;
async function mail(from: string, to: string, words: string) {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: words\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  expect((await handler(await cloud.arrive(raw, from, to))).batchItemFailures).toEqual([]);
}
async function letters(address: string) {
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
  return cloud.letters(address);
}
async function letter(address: string, saying: RegExp) {
  const all = await letters(address);
  const found = all.findLast(({ subject, text }) => saying.test(`${subject}\n${text}`));
  if (!found) throw new Error(`${address} has no letter saying ${saying}: ${all.map((one) => one.subject)}`);
  return found;
}
const find = async (words: string) =>
  (await cloud.items('CONTRIBUTION#'))
    .filter(({ sk }) => sk === 'CONTRIBUTION')
    .map((item) => Contribution.parse(item))
    .find((one) => one.words.includes(words));

describe('whoever looks after a place no more', () => {
  test('reads no answer to what they asked, and decides nothing, by letter or by list', async () => {
    await mail(marie, 'share@letters.example', 'The heron is back.');
    const asking = await letter(lee, /The heron/);
    await mail(lee, 'help@letters.example', 'what is held');
    const list = await letter(lee, /^What is held|The heron is back[\s\S]*1: approve/);
    await mail(lee, asking.replyTo, 'ask: Where did you see it?');
    const question = await letter(marie, /Where did you see it/);
    await named(stewardedBy(max, 'Max'));
    const before = (await letters(lee)).length;
    await mail(marie, question.replyTo, 'By the locks, but tell nobody else.');
    expect((await letter(max, /By the locks/)).subject).toContain('An answer from Marie');
    expect(await letters(lee)).toHaveLength(before);
    await mail(lee, asking.replyTo, 'approve');
    await mail(lee, list.replyTo, '1: approve');
    expect((await find('The heron'))?.state).toBe('held');
    const told = (await letters(lee)).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual([
      'Stewards look after this',
      'Stewards look after this',
    ]);
    expect(told.map(({ text }) => text).join()).not.toContain('heron');
  });

  test('finds what they once decided and asked in their data', async () => {
    const self = await loadMemberAt(lee);
    if (!self) throw new Error('Lee is no member');
    const file = JSON.parse(Buffer.from(myDataFile(await loadHoldings(self, now()), now())).toString());
    expect(file.decisionsAsSteward).toMatchObject([{ what: 'asked', words: 'Where did you see it?' }]);
  });
});

describe('where the only steward of a region has left', () => {
  test('those above read what is held, and messages, and the writer hears who reads them', async () => {
    await letters(max);
    const left = await loadMemberAt(max);
    if (!left) throw new Error('Max is no member');
    await commit(saveMember(left, { ...left, status: 'left' }));
    await mail(marie, 'help@letters.example', 'The hall in Ottawa has no ramp, and nobody answers the bell.');
    expect((await letter(sam, /has no ramp/)).subject).toContain('Marie');
    expect((await letter(marie, /has no ramp/)).text).toContain('Sam');
    await mail(marie, 'share@letters.example', 'The ice is thin.');
    expect((await letter(sam, /ice is thin/)).text).toContain('“approve”');
  });
});
