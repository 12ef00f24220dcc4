import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as receive } from '../../functions/inbound/handler.ts';
import type { Contribution } from '../../shared/contributions/contribution.ts';
import { quotationOf } from '../../shared/contributions/quotation.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { tendDesk } from '../../shared/desk/tend-desk.ts';
import { commitOutcome } from '../../shared/letters/commit-outcome.ts';
import type { Outgoing } from '../../shared/letters/outcome.ts';
import { enrolStewards } from '../../shared/members/enrol-stewards.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMemberAt } from '../../shared/members/store.ts';
import { letterFrom } from '../../shared/moderation/message-letter.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { eraseAll } from '../../shared/privacy/erase.ts';
import { loadHoldings } from '../../shared/privacy/load-holdings.ts';
import { community, contribution, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [sam, lee, marie, jo] = [
  'sam@example.org',
  'lee@example.org',
  'marie@example.net',
  'jo@example.net',
] as const;
const people = {
  marie: member({ language: 'en', trusted: true }),
  jo: member({ id: id('j'), address: jo, name: 'Jo', language: 'en', trusted: true }),
};

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await enrolStewards(community, Temporal.Now.instant(), newId);
  await commit([...createMember(people.marie, null), ...createMember(people.jo, null)]);
  await mail(lee, 'help@letters.example', 'on duty: Lee, Sam');
});
afterAll(() => cloud.stop());

let mails = 0;
const rawOf = (from: string, words: string) => {
  mails += 1;
  return `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: \r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
};
async function mail(from: string, to: string, words: string) {
  const event = await cloud.arrive(rawOf(from, words), from, to);
  expect((await receive(event)).batchItemFailures).toEqual([]);
  return event;
}
async function lettersTo(address: string) {
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
  return cloud.letters(address);
}
async function letter(address: string, saying = '') {
  const all = await lettersTo(address);
  const found = all.findLast(({ text, subject }) => `${subject}\n${text}`.includes(saying));
  if (!found) throw new Error(`${address}: no letter says ${saying}: ${all.map((one) => one.subject)}`);
  return { ...found, said: found.text.replace(/\s+/g, ' ') };
}
const hasLetter = async (address: string, saying: string) =>
  (await lettersTo(address)).some(({ text }) => text.includes(saying));
const ask = async (from: string, words: string) => {
  await mail(from, 'help@letters.example', words);
  return letter(from);
};
const write = (from: string, words: string) => mail(from, 'stewards@letters.example', words);
const answer = async (from: string, saying: string, words: string) =>
  mail(from, (await letter(from, saying)).replyTo, words);
const tend = (when: Temporal.Instant) => tendDesk(when, { now: () => when, newId, render });
const inDays = (days: number) => Temporal.Now.instant().add({ hours: 24 * days + 1 });
const waiting = async (what: string) =>
  (await cloud.items('WAITS#')).filter((one) => one.what === what).length;
const kept = async () =>
  (await cloud.items('MEMBER#')).filter(({ sk }) => String(sk).startsWith('MESSAGE#')).length;
const send = (letters: Outgoing[]) =>
  commitOutcome({ what: 'sent', writes: [], letters }, community, {
    now: () => Temporal.Now.instant(),
    newId,
    render,
  });

/** Somebody reads another's words, and can answer them at the address that comes back. */
async function read(to: Member, shared: Contribution): Promise<string> {
  const item = quotationOf(shared, community);
  const context = { kind: 'response', contributionId: shared.id } as const;
  await send([
    { to: { memberId: to.id }, reader: to, model: { kind: 'all-words', item }, context, answers: null },
  ]);
  return (await letter(to.address)).replyTo;
}

describe('a message to the stewards', () => {
  test('comes to the one on duty, and its writer reads who that is', async () => {
    await write(marie, 'Could somebody call me about the form?');
    expect((await letter(marie, 'about the form')).said).toMatch(/This steward reads them: \* Lee/);
    expect((await letter(lee, 'about the form')).said).toContain('Reply “done”.');
    expect(await hasLetter(sam, 'about the form')).toBe(false);
  });

  test('is listed with its writer, and after two days, once, asked of the next one', async () => {
    const list = await ask(lee, 'who is waiting');
    expect(list.said).toMatch(/1\. A message from Marie, Ottawa -+ Could somebody call me about the form\?/);
    expect(list.said).toContain('“1: done”');
    expect(await tend(inDays(1))).toMatch(/^0 /);
    expect(await tend(inDays(2))).toMatch(/^1 /);
    expect(await tend(inDays(2))).toMatch(/^0 /);
    const [first, second] = [await letter(lee, 'Their address'), await letter(sam, 'Their address')];
    expect(second.subject).toBe(first.subject);
    expect(second.said).toContain('Could somebody call me about the form?');
  });

  test('is in all that is held of its writer', async () => {
    const { messages } = await loadHoldings(people.marie, Temporal.Now.instant());
    expect(messages.map(({ words }) => words)).toEqual(['Could somebody call me about the form?']);
  });

  test('waits no more once any steward answered; nothing of it is kept', async () => {
    await answer(sam, 'about the form', 'I will call you tonight.');
    expect((await letter(marie)).said).toContain('I will call you tonight.');
    expect((await letter(marie)).said).not.toContain('“done”');
    expect([await waiting('message'), await kept()]).toEqual([0, 0]);
    expect(await tend(inDays(9))).toMatch(/^0 /);
    await answer(lee, 'Their address', 'Sam calls you, I heard.');
    expect((await letter(marie)).said).toContain('Sam calls you, I heard.');
  });

  test('is done by one word, of which its writer hears nothing; the second steward is told', async () => {
    await write(marie, 'My heating is cold.');
    await tend(inDays(2));
    const before = (await lettersTo(marie)).length;
    const event = await mail(lee, (await letter(lee, 'heating')).replyTo, 'Done, thanks\n\nLee');
    expect((await letter(lee)).said).toMatch(/Done, a message from Marie, Ottawa: .*My heating is cold\./);
    const told = (await lettersTo(lee)).length;
    expect((await receive(event)).batchItemFailures).toEqual([]);
    expect((await lettersTo(lee)).length).toBe(told);
    await answer(sam, 'heating', 'dealt with');
    expect((await letter(sam)).said).toContain('A message from Marie, Ottawa does not wait any more.');
    expect((await lettersTo(marie)).length).toBe(before);
    expect([await waiting('message'), await kept()]).toEqual([0, 0]);
  });

  test('is done by its number in the list, or by the word alone; shown whole, it can be answered', async () => {
    await write(marie, 'The ramp is broken.');
    await write(jo, 'I moved to another street.');
    const list = await ask(sam, 'who is waiting');
    await mail(sam, list.replyTo, 'show 1');
    expect((await letter(sam)).subject).toBe('A message from Marie, Ottawa');
    await mail(sam, list.replyTo, '1: done');
    expect((await letter(sam)).said).toMatch(/ramp is broken.*1\. A message from Jo, Ottawa/);
    await mail(sam, (await letter(sam)).replyTo, 'done');
    expect((await letter(sam)).said).toContain('Nothing waits.');
    expect(await kept()).toBe(0);
  });

  test('of thanks alone waits for nobody', async () => {
    await write(marie, 'Thank you so much!');
    expect([await waiting('message'), await kept()]).toEqual([0, 0]);
  });

  test('that came before any waited is answered as ever: “done” is an answer to its writer', async () => {
    const steward = (await loadMemberAt(lee)) as Member;
    await send([letterFrom(people.marie, steward, { words: 'An old question.' }, community)]);
    await answer(lee, 'An old question.', 'Done');
    expect((await letter(marie)).said).toContain('Done');
  });

  test('answered and done at the same moment fails for neither', async () => {
    await write(marie, 'Two of you at once.');
    await tend(inDays(2));
    const [lees, sams] = [await letter(lee, 'at once'), await letter(sam, 'at once')];
    const events = [
      await cloud.arrive(rawOf(lee, 'Here I am.'), lee, lees.replyTo),
      await cloud.arrive(rawOf(sam, 'done'), sam, sams.replyTo),
    ];
    const results = await Promise.all(events.map((event) => receive(event)));
    expect(results.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    expect((await letter(marie)).said).toContain('Here I am.');
    expect([await waiting('message'), await kept()]).toEqual([0, 0]);
  });
});

describe('a concern', () => {
  const bench = contribution({
    id: id('b'),
    authorId: people.marie.id,
    authorName: 'Marie',
    reach: 'ottawa',
    promptId: null,
    kind: 'story',
    words: 'Rose sat on my bench.',
    language: 'en',
  });
  let jos = '';

  test('comes to the one on duty, and is listed without who raised it', async () => {
    await commit(createContribution(bench));
    jos = await read(people.jo, bench);
    await mail(jo, jos, 'concern: Rose was not asked.');
    expect((await letter(jo)).said).toContain('Lee reads it now.');
    expect((await letter(lee)).said).toContain('Jo, Ottawa says: concern: Rose was not asked.');
    const list = await ask(sam, 'who is waiting');
    expect(list.said).toMatch(/1\. A concern about the words of Marie, Ottawa -+ Rose sat on my bench\./);
    expect(list.said).not.toMatch(/Jo\b|not asked/);
  });

  test('is asked of the next one after two days, in the same letter', async () => {
    expect(await tend(inDays(2))).toMatch(/^1 /);
    expect(await tend(inDays(2))).toMatch(/^0 /);
    const [first, second] = [await letter(lee, 'Somebody has'), await letter(sam, 'Somebody has')];
    expect(second.subject).toBe(first.subject);
    expect(second.said).toContain('Jo, Ottawa says: concern: Rose was not asked.');
  });

  test('said again goes on waiting since it was first said, and both come to who is asked next', async () => {
    await tend(inDays(4));
    const since = () =>
      cloud.items('WAITS#').then((all) => all.find(({ what }) => what === 'concern')?.since);
    const before = await since();
    await mail(jo, jos, 'concern: and she is sad.');
    expect(await since()).toBe(before);
    await tend(inDays(2));
    const told = (await lettersTo(sam)).filter(({ text }) => text.includes('Somebody has a concern'));
    const whys = told.slice(-2).map(({ text }) => /not asked|is sad/.exec(text)?.[0]);
    expect(whys.toSorted()).toEqual(['is sad', 'not asked']);
  });

  test('is decided by its number; who raised it hears of it, and of two stewards the second is told', async () => {
    const [sams, lees] = [await ask(sam, 'who is waiting'), await ask(lee, 'who is waiting')];
    await mail(sam, sams.replyTo, '1: approve');
    expect((await letter(sam)).said).toContain('Somebody has a concern');
    await mail(sam, sams.replyTo, '1: keep');
    expect((await letter(sam)).said).toMatch(/The words stay, from Marie, Ottawa: .*Nothing waits\./);
    expect((await letter(jo)).said).toContain('A steward read it with care.');
    await mail(lee, lees.replyTo, '1: hide: no');
    expect((await letter(lee)).said).toContain('Somebody had decided before you');
    await tend(inDays(12));
    expect(await waiting('concern')).toBe(0);
  });

  test('about a steward’s own words is kept from them, whoever is on duty', async () => {
    const steward = (await loadMemberAt(lee)) as Member;
    const own = { ...bench, id: id('c'), authorId: steward.id, authorName: 'Lee', words: 'I am the best.' };
    await commit(createContribution(own));
    await mail(jo, await read(people.jo, own), 'concern: Lee boasts.');
    expect((await letter(sam)).said).toContain('Lee boasts.');
    await tend(inDays(3));
    expect(await hasLetter(lee, 'Lee boasts.')).toBe(false);
    expect((await ask(lee, 'who is waiting')).said).toContain('Nothing waits.');
    await answer(sam, 'Lee boasts.', 'hide: be kind');
    expect((await letter(jo)).said).toContain('took the words out');
    await tend(inDays(20));
  });
});

describe('whoever is gone', () => {
  test('by leaving, or forgotten, is not waited for any more; nothing of them is kept', async () => {
    await write(marie, 'Will you write to me?');
    const about = contribution({
      id: id('d'),
      authorId: people.marie.id,
      words: 'A long winter.',
      language: 'en',
    });
    await commit(createContribution(about));
    await mail(jo, await read(people.jo, about), 'concern: too long.');
    expect([await waiting('message'), await waiting('concern')]).toEqual([1, 1]);
    await mail(marie, 'stop@letters.example', 'stop');
    await eraseAll({ memberId: people.jo.id, address: jo, words: 'erase', atLast: true });
    expect((await ask(lee, 'who is waiting')).said).toContain('Nothing waits.');
    await tend(inDays(3));
    expect([await waiting('message'), await waiting('concern'), await kept()]).toEqual([0, 0, 0]);
  });
});
