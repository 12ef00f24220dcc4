import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { contributionsBy } from '../../shared/contributions/store.ts';
import { feedbackOf, receiveFeedback } from '../../shared/delivery/receive-feedback.ts';
import { SesEvent } from '../../shared/delivery/ses-event.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { loadTrail, supportsOf } from '../../shared/support/store.ts';
import { member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
const help = 'help@letters.example';

async function somebody(given: Partial<Member> = {}): Promise<Member> {
  const id = newId();
  const made = member({ id, address: `${id}@example.net`, language: 'en', name: `Jo ${id}`, ...given });
  await commit(createMember(made, null));
  return made;
}

/** A mail on its way: as often as it is handled it is the same one. */
async function write(from: string, to: string, words: string, verdicts = pass) {
  const raw = [`From: ${from}`, `Message-ID: <${newId()}@x>`, '', words, ''].join('\r\n');
  const event = await cloud.arrive(raw, from, to, verdicts);
  const { Message } = JSON.parse(event.Records[0]?.body ?? '');
  return ReceiptNotification.parse(JSON.parse(Message));
}
type Mail = Awaited<ReturnType<typeof write>>;
const receive = (mail: Mail) => receiveMail(mail, { now, newId, render });

/** Sends what waits, and the copies that this brings, until nothing waits. */
async function send(): Promise<void> {
  for (;;) {
    const pending = (await cloud.items('DELIVERY#')).filter(({ state }) => state === 'pending');
    if (pending.length === 0) return;
    for (const { id } of pending) await deliver(queueEvent({ deliveries: [id] }));
  }
}
async function say(from: string, to: string, words: string, verdicts = pass): Promise<string> {
  const what = await receive(await write(from, to, words, verdicts));
  await send();
  return what;
}
const newest = async (address: string) => (await cloud.letters(address)).at(-1);
const replyTo = async (address: string) =>
  /[^<\s]+@[^>\s]+/.exec((await newest(address))?.headers['reply-to'] ?? '')?.[0] ?? '';
const answer = async (from: string, words: string, verdicts = pass) =>
  say(from, await replyTo(from), words, verdicts);
const count = async (address: string) => (await cloud.letters(address)).length;

/** Somebody, and who helps them. */
async function helped(yes = 'yes', given: Partial<Member> = {}) {
  const jo = await somebody(given);
  const kim = `kim-${jo.id}@example.org`;
  await say(jo.address, help, `My support person is Kim, ${kim}`);
  await answer(jo.address, yes);
  await answer(kim, 'yes');
  return { jo, kim };
}

describe('somebody who helps', () => {
  test('is asked once, however often the mails that name and confirm them come', async () => {
    const jo = await somebody();
    const kim = `kim-${jo.id}@example.org`;
    const naming = await write(jo.address, help, `My support person is Kim, ${kim}`);
    for (let i = 0; i < 2; i++) await receive(naming);
    await send();
    const yes = await write(jo.address, await replyTo(jo.address), 'yes, with copies');
    await Promise.all([receive(yes), receive(yes)]);
    await send();
    expect(await count(kim)).toBe(1);
    const accept = await write(kim, await replyTo(kim), 'yes');
    await Promise.all([receive(accept), receive(accept)]);
    await receive(accept);
    await send();
    expect(await supportsOf(jo.id)).toMatchObject([{ state: 'active', copies: true, name: 'Kim' }]);
    expect((await loadMember(jo.id))?.copiesTo).toHaveLength(1);
    expect((await loadTrail(jo.id)).map(({ what }) => what)).toEqual(['named', 'confirmed', 'accepted']);
    expect(await count(kim)).toBe(2);
  });

  test('is not the fourth one, though four are confirmed at the same moment', async () => {
    const jo = await somebody();
    const mails: Mail[] = [];
    for (const name of ['Ana', 'Bea', 'Cai', 'Dan']) {
      await say(jo.address, help, `My support person is ${name}, ${name}-${jo.id}@example.org`);
      mails.push(await write(jo.address, await replyTo(jo.address), 'yes'));
    }
    await Promise.allSettled(mails.map(receive));
    for (const mail of mails) await receive(mail);
    const asked = (await supportsOf(jo.id)).filter(({ state }) => state === 'asked');
    expect(asked).toHaveLength(3);
  });

  test('gets each letter once, though its sender comes twice', async () => {
    const { jo, kim } = await helped('yes, with copies');
    const before = await count(kim);
    await receive(await write(jo.address, 'settings@letters.example', 'large print'));
    const pending = (await cloud.items('DELIVERY#')).filter(({ state }) => state === 'pending');
    const ids = pending.map(({ id }) => String(id));
    await Promise.all([deliver(queueEvent({ deliveries: ids })), deliver(queueEvent({ deliveries: ids }))]);
    await send();
    await send();
    expect(await count(kim)).toBe(before + 1);
  });

  test('writes for them, and what they write is theirs, marked, with a receipt for both', async () => {
    const { jo, kim } = await helped();
    const mail = await write(kim, 'share@letters.example', `for ${jo.name}: I sang on the bus.`);
    for (let i = 0; i < 2; i++) await receive(mail);
    await send();
    const [support] = await supportsOf(jo.id);
    expect(await contributionsBy(jo.id)).toMatchObject([
      { words: 'I sang on the bus.', authorName: jo.name, withSupport: support?.id },
    ]);
    expect((await newest(jo.address))?.text).toMatch(/^Press Reply[^\n]*\n\nKim wrote to us for you/);
    expect((await newest(kim))?.text.replace(/\s+/g, ' ')).toMatch(
      /This is a copy for you.*I sang on the bus/,
    );
    await answer(jo.address, 'withdraw');
    expect(await contributionsBy(jo.id)).toMatchObject([{ state: 'withdrawn' }]);
    expect((await loadTrail(jo.id)).at(-1)).toMatchObject({ what: 'wrote', words: 'I sang on the bus.' });
  });

  test('stops nobody’s letters: the member is asked, and only their yes counts', async () => {
    const { jo, kim } = await helped();
    await say(kim, help, `for ${jo.name}: stop everything`);
    expect((await loadMember(jo.id))?.status).toBe('active');
    expect((await newest(jo.address))?.subject).toBe('Shall we stop your letters?');
    await say(kim, await replyTo(jo.address), 'yes');
    expect((await loadMember(jo.id))?.status).toBe('active');
    const asked = (await cloud.letters(jo.address)).findLast(({ subject }) =>
      subject.startsWith('Shall we stop'),
    );
    const address = /[^<\s]+@[^>\s]+/.exec(asked?.headers['reply-to'] ?? '')?.[0] ?? '';
    const before = await count(kim);
    await say(jo.address, address, 'yes');
    expect((await loadMember(jo.id))?.status).toBe('left');
    expect((await newest(kim))?.subject).toBe('The support has ended');
    expect(await count(kim)).toBe(before + 1);
  });

  test('has no power from elsewhere, forged, or for whom they do not help', async () => {
    const { jo, kim } = await helped();
    const other = await somebody();
    const token = await replyTo(kim);
    const forged = { ...pass, spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL' };
    await say('mallory@elsewhere.example', token, 'large print');
    await say(kim, token, 'large print', forged);
    await say(kim, help, `for ${jo.name}: large print`, forged);
    await say('mallory@elsewhere.example', help, `for ${jo.name}: large print`);
    await say(kim, help, `for ${other.name}: large print`);
    await say(other.address, token, 'large print');
    for (const { id } of [jo, other]) expect((await loadMember(id))?.profile).toBe('standard');
    expect(await contributionsBy(other.id)).toEqual([]);
  });

  test('who is a member writes for themselves unless they say otherwise', async () => {
    const { jo, kim } = await helped();
    const self = await somebody({ address: kim, name: 'Kim' });
    await say(kim, 'settings@letters.example', 'large print');
    expect((await loadMember(self.id))?.profile).toBe('large-print');
    await say(kim, 'settings@letters.example', `for ${jo.name}: easy words`);
    expect((await loadMember(jo.id))?.profile).toBe('plain-language');
    expect((await loadMember(self.id))?.profile).toBe('large-print');
  });

  test('ends it with a word, and so does a member in one mail with another wish', async () => {
    const first = await helped('yes, with copies');
    await answer(first.kim, 'end support');
    expect(await supportsOf(first.jo.id)).toMatchObject([{ state: 'ended', copies: false }]);
    expect((await newest(first.jo.address))?.subject).toBe('The support has ended');
    const second = await helped('yes, with copies');
    await say(second.jo.address, 'settings@letters.example', 'Large print please.\nNo copies.');
    expect(await loadMember(second.jo.id)).toMatchObject({ profile: 'large-print', copiesTo: [] });
    expect(await supportsOf(second.jo.id)).toMatchObject([{ state: 'active', copies: false }]);
  });

  test('whose address is gone gets no more copies, and the member’s letters go on', async () => {
    const { jo, kim } = await helped('yes, with copies');
    await say(jo.address, 'settings@letters.example', 'weekly');
    const [support] = await supportsOf(jo.id);
    const copy = (await cloud.items('DELIVERY#')).find(
      ({ copy, supportId }) => copy && supportId === support?.id,
    );
    const told = feedbackOf(
      SesEvent.parse({
        eventType: 'Bounce',
        mail: { messageId: 'x', tags: { delivery: [String(copy?.id)] } },
        bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: kim }] },
      }),
    );
    for (let i = 0; i < 2; i++) await receiveFeedback(told ? [told] : [], now());
    expect(await loadMember(jo.id)).toMatchObject({ status: 'active', copiesTo: [] });
    expect(await supportsOf(jo.id)).toMatchObject([{ state: 'active', copies: false }]);
    expect((await loadTrail(jo.id)).filter(({ what }) => what === 'copies-off')).toHaveLength(1);
  });

  test('is forgotten with their name and address, though they are no member', async () => {
    const { jo, kim } = await helped('yes, with copies');
    await say(kim, help, 'forget me');
    expect(await supportsOf(jo.id)).toMatchObject([{ state: 'ended', copies: false }]);
    expect((await loadMember(jo.id))?.copiesTo).toEqual([]);
    expect((await newest(jo.address))?.subject).toBe('The support has ended');
    expect((await newest(jo.address))?.text).not.toContain(kim);
  });
});
