import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { planEdition } from '../../shared/digests/plan-edition.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import type { AccessProfile } from '../../shared/language/profile.ts';
import { loadBatch } from '../../shared/letters/batch-store.ts';
import type { Edition } from '../../shared/letters/edition.ts';
import { editionWrites } from '../../shared/letters/edition-store.ts';
import type { Render } from '../../shared/letters/letter-model.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember, loadMemberAt } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, contribution, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const begun = now();
const ago = (hours: number) => iso(begun.subtract({ hours }));

/** The real letters, with the profile they were made for in their subject. */
const telling: Render = async (model, frame) => {
  const { subject, ...rest } = await render(model, frame);
  return { subject: `${frame.profile}: ${subject}`, ...rest };
};
const tools = { now, newId, render: telling };

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

async function somebody(given: Partial<Member> = {}): Promise<Member> {
  const id = newId();
  const kept = { id, address: `${id}@example.net`, language: 'en', digestedUntil: ago(24 * 7) } as const;
  const made = member({ ...kept, ...given });
  await commit(createMember(made, null));
  return made;
}

/** Handles a mail, sends what it caused, and gives the newest letter at its writer's address (or at another one). */
async function mail(from: string, to: string, words: string, { forged = false, at = from } = {}) {
  const raw = [`From: ${from}`, `Message-ID: <${newId()}@x>`, '', words, ''].join('\r\n');
  const verdict = forged ? 'FAIL' : 'PASS';
  const verdicts = { spf: verdict, dkim: verdict, dmarc: verdict, spam: 'PASS', virus: 'PASS' };
  const event = await cloud.arrive(raw, from, to, verdicts);
  const { Message } = JSON.parse(event.Records[0]?.body ?? '');
  await receiveMail(ReceiptNotification.parse(JSON.parse(Message)), tools);
  await sendWaiting();
  return (await cloud.letters(at)).at(-1);
}
async function sendWaiting(): Promise<void> {
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
}
const profileOf = async ({ id }: Member) => (await loadMember(id))?.profile;
const typeOf = (letter: { headers: Record<string, string> } | undefined) =>
  letter?.headers['content-type']?.split(';')[0];

/** Plans an edition and sends its batches; how many letters were composed for it. */
async function goesOut(edition: Edition): Promise<number> {
  const before = (await cloud.items('LETTER#')).length;
  await commit(editionWrites(edition));
  await planEdition(edition.id, tools);
  for (const { pk, sk } of await cloud.items(`BATCHES#${edition.id}_`)) {
    const batch = await loadBatch(`${pk.slice('BATCHES#'.length, pk.lastIndexOf('#'))}_${sk}`);
    await deliver(queueEvent({ batch: batch?.id }));
  }
  return (await cloud.items('LETTER#')).length - before;
}
const digestOf = (region: string): Edition => ({
  kind: 'digest',
  id: `digest-${region}`,
  region,
  rhythm: 'weekly',
  slot: iso(begun),
  createdAt: iso(begun),
});

describe('a member who writes "large print, please"', () => {
  let jo: Member;
  beforeAll(async () => {
    jo = await somebody({ regions: ['london'] });
  });

  test('is answered in large print at once, and reads how to change it back', async () => {
    const letter = await mail(jo.address, 'settings@letters.example', 'Large print, please.');
    expect(await profileOf(jo)).toBe('large-print');
    expect(letter?.subject).toBe('large-print: Your settings');
    expect(letter?.text).toContain('Your letters now come in large print.');
    expect(letter?.text).toContain('Reply “normal letters”.');
    expect(letter?.text).toContain('Your letters come: in large print');
  });

  test.each([
    ['an empty mail', 'letters@letters.example', '', 'We could not read your mail'],
    ['a reply address that is no more', 'r.abc@letters.example', 'hello', 'We could not tell'],
    ['a wish nobody understands', 'settings@letters.example', 'make it blue', 'What you can say'],
    ['a question', 'help@letters.example', 'help', 'What you can say'],
  ])('is answered so also for %s', async (_, to, words, subject) => {
    expect((await mail(jo.address, to, words))?.subject).toContain(`large-print: ${subject}`);
  });

  test('is asked so whether a forged mail is theirs', async () => {
    const letter = await mail(jo.address, 'settings@letters.example', 'normal letters', { forged: true });
    expect(letter?.subject).toBe('large-print: Did you write this?');
    expect(await profileOf(jo)).toBe('large-print');
  });

  test('is not heard to ask for more by words of ours that they quote, nor by a signature', async () => {
    const words =
      'Thank you!\n\n-- \nnormal letters\n\nOn Tue, Nov 24, 2026, we wrote:\n> plain text\n> easy words';
    await mail(jo.address, 'help@letters.example', words);
    expect(await profileOf(jo)).toBe('large-print');
  });

  test('gets the usual letters back by asking for them', async () => {
    const letter = await mail(jo.address, 'settings@letters.example', 'normal letters');
    expect(letter?.subject).toBe('standard: Your settings');
    expect(letter?.text).toContain('in the usual way again');
  });

  test('and then leaves reads goodbye so; who comes back is asked so', async () => {
    const lea = await somebody({ profile: 'large-print' });
    expect((await mail(lea.address, 'stop@letters.example', 'stop'))?.subject).toContain(
      'large-print: Goodbye',
    );
    expect((await mail(lea.address, 'join@letters.example', 'join'))?.subject).toContain(
      'large-print: Shall',
    );
    expect(await loadMemberAt(lea.address)).toMatchObject({ status: 'pending', profile: 'large-print' });
  });
});

test('somebody who has not said yes yet can ask for large print, and is asked again in it', async () => {
  const stranger = 'new@example.net';
  expect((await mail(stranger, 'join@letters.example', 'join'))?.subject).toContain(
    'standard: Shall we write',
  );
  expect((await mail(stranger, 'help@letters.example', 'large print'))?.subject).toContain(
    'large-print: Shall',
  );
  expect(await loadMemberAt(stranger)).toMatchObject({ status: 'pending', profile: 'large-print' });
});

test('words about large print in answer to a question are an answer', async () => {
  const [jo, letter] = [await somebody(), bulkLetter({ id: newId() })];
  await commit([
    ...createPrompt(prompt()),
    ...letterWrites(letter, { kind: 'prompt', promptId: prompt().id }),
  ]);
  const token = { kind: 'reply', memberId: jo.id, letterId: letter.id, item: 0 } as const;
  const to = `r.${encodeToken(token, await tokenKey())}@letters.example`;
  for (const words of ['Large print is hard to find these days.', 'Large print\nis hard to find these days.'])
    expect((await mail(jo.address, to, words))?.text).toContain('hard to find these days');
  expect(await profileOf(jo)).toBe('standard');
});

describe('a member who reads plain text', () => {
  test('gets letters of text alone from then on, about errors too', async () => {
    const jo = await somebody();
    expect(typeOf(await mail(jo.address, 'settings@letters.example', 'settings'))).toBe(
      'multipart/alternative',
    );
    const settings = await mail(jo.address, 'settings@letters.example', 'plain text');
    const unreadable = await mail(jo.address, 'letters@letters.example', '');
    expect([settings, unreadable].map(typeOf)).toEqual(['text/plain', 'text/plain']);
    expect([settings?.html, unreadable?.html]).toEqual(['', '']);
    expect(unreadable?.text).toContain('We could not read your mail');
  });

  test('and looks after a region gets stewards’ letters so', async () => {
    const lee = 'lee@example.org';
    const jo = await somebody({ regions: ['kingston'] });
    await mail(jo.address, 'letters@letters.example', 'Is somebody there?');
    const settings = await mail(lee, 'settings@letters.example', 'texte seul');
    expect(typeOf(settings)).toBe('text/plain');
    const message = await mail(jo.address, 'letters@letters.example', 'Hello, Lee?', { at: lee });
    expect([typeOf(message), message?.text.includes('Hello, Lee?')]).toEqual(['text/plain', true]);
  });
});

describe('a bulk letter', () => {
  const profiles: AccessProfile[] = ['standard', 'large-print', 'plain-text', 'plain-language'];
  const words = 'She sang on the bus, all the way to the lake.';
  beforeAll(async () => {
    const at = ago(1);
    await commit(createContribution(contribution({ words, promptId: null, createdAt: at, publishedAt: at })));
  });
  const newest = async ({ address }: Member) => (await cloud.letters(address)).at(-1);

  test('comes to each reader as they best read, composed once for each way', async () => {
    const readers = await Promise.all(
      [...profiles, ...profiles].map((profile) => somebody({ regions: ['sudbury'], profile })),
    );
    expect(await goesOut(digestOf('sudbury'))).toBe(profiles.length);
    for (const reader of readers) {
      const letter = await newest(reader);
      expect(letter?.subject).toContain(`${reader.profile}: `);
      expect(letter?.text).toContain('She sang on the bus');
      const bare = reader.profile === 'plain-text';
      expect([typeOf(letter), letter?.html === '']).toEqual([
        bare ? 'text/plain' : 'multipart/alternative',
        bare,
      ]);
      expect(letter?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
      expect((await cloud.letters(reader.address)).length).toBe(1);
    }
  });

  test('is composed once where nobody chose anything, also for who joined before there was a choice', async () => {
    const [old, young] = [await somebody({ regions: ['windsor'] }), await somebody({ regions: ['windsor'] })];
    for (const { profile: _, ...item } of await cloud.items(`MEMBER#${old.id}`))
      await commit([{ kind: 'put', item }]);
    for (const { profile: _, ...item } of await cloud.items('REGION#windsor#'))
      if (item.sk === `MEMBER#${old.id}`) await commit([{ kind: 'put', item }]);
    expect(await profileOf(old)).toBe('standard');
    expect(await goesOut(digestOf('windsor'))).toBe(1);
    expect([(await newest(old))?.subject, (await newest(young))?.subject]).toEqual([
      expect.stringContaining('standard: '),
      expect.stringContaining('standard: '),
    ]);
  });

  test('with a question does the same', async () => {
    const readers = await Promise.all(profiles.map((profile) => somebody({ regions: ['kenora'], profile })));
    const promptId = newId();
    await commit(createPrompt(prompt({ id: promptId, region: 'kenora', sentAt: ago(0) })));
    expect(await goesOut({ kind: 'prompt', id: promptId, promptId, createdAt: iso(begun) })).toBe(
      profiles.length,
    );
    for (const reader of readers) {
      const letter = await newest(reader);
      expect(letter?.subject).toContain(`${reader.profile}: `);
      expect(letter?.html === '').toBe(reader.profile === 'plain-text');
    }
  });
});
