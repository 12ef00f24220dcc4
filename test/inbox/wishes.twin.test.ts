import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember, loadMemberAt } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

async function somebody(given: Partial<Member> = {}): Promise<Member> {
  const id = newId();
  const made = member({ id, address: `${id}@example.net`, language: 'en', ...given });
  await commit(createMember(made, null));
  return made;
}

/** Handles a mail, sends what it caused, and gives the newest letter at its writer's address. */
async function mail(from: string, to: string, words: string) {
  const raw = [`From: ${from}`, `Message-ID: <${newId()}@x>`, '', words, ''].join('\r\n');
  const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
  const event = await cloud.arrive(raw, from, to, verdicts);
  const { Message } = JSON.parse(event.Records[0]?.body ?? '');
  await receiveMail(ReceiptNotification.parse(JSON.parse(Message)), { now, newId, render });
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
  return (await cloud.letters(from)).at(-1);
}
const settings = 'settings@letters.example';
const replyTo = (letter: { headers: Record<string, string> } | undefined) =>
  /[^<\s]+@[^>\s]+/.exec(letter?.headers['reply-to'] ?? '')?.[0] ?? '';

describe('several wishes in one mail', () => {
  test('are granted together, by one letter that says how to undo each', async () => {
    const jo = await somebody();
    const letter = await mail(
      jo.address,
      settings,
      'Hello,\n\nPlease make the print bigger and send it once a month. I moved to Kingstone.\n\nJo',
    );
    expect(await loadMember(jo.id)).toMatchObject({
      profile: 'large-print',
      rhythm: 'monthly',
      regions: ['kingston'],
    });
    for (const said of ['in large print', 'once a month', 'We read this place in your mail: Kingston'])
      expect(letter?.text.replace(/\s+/g, ' ')).toContain(said);
    for (const undo of ['“normal letters”', '“weekly”', '“my regions: Ottawa”'])
      expect(letter?.text).toContain(`* ${undo}`);
  });

  test('with one for the guidelines bring them, and reach no steward', async () => {
    const jo = await somebody();
    const before = (await cloud.letters('lee@example.org')).length;
    await mail(jo.address, settings, 'Easy words please. Can you send me the rules of the group?');
    expect((await cloud.letters(jo.address)).some(({ text }) => text.includes('Everyone has gifts.'))).toBe(
      true,
    );
    expect(await cloud.letters('lee@example.org')).toHaveLength(before);
  });

  test('with one for all we hold of its writer reach no steward: the file comes to the writer', async () => {
    const jo = await somebody();
    const before = (await cloud.letters('lee@example.org')).length;
    const words = 'Easy words please. And please send me everything you keep about me.';
    await mail(jo.address, settings, words);
    expect(await loadMember(jo.id)).toMatchObject({ profile: 'plain-language' });
    const subjects = (await cloud.letters(jo.address)).map(({ subject }) => subject);
    expect(subjects).toContain('Everything we know about you');
    expect(await cloud.letters('lee@example.org')).toHaveLength(before);
  });

  test('with a stop to its own address and a question beside it is a stop', async () => {
    const jo = await somebody();
    await mail(jo.address, 'stop@letters.example', 'Why am I getting this?');
    expect(await loadMember(jo.id)).toMatchObject({ status: 'left' });
  });
});

test('a pause without an end is shown as one', async () => {
  const jo = await somebody();
  const letter = await mail(jo.address, settings, 'Please stop the letters until I tell you.');
  expect(await loadMember(jo.id)).toMatchObject({ status: 'paused', pausedUntil: null });
  expect(letter?.text).toContain('Paused until: you reply “resume”');
});

test('a yes with a wish beside it joins, and grants it', async () => {
  const address = `${newId()}@example.net`;
  const asked = await mail(address, 'join@letters.example', 'join');
  await mail(address, replyTo(asked), 'Yes, Kingston. Large print please.');
  expect(await loadMemberAt(address)).toMatchObject({
    status: 'active',
    regions: ['kingston'],
    profile: 'large-print',
  });
});

describe('a wish in doubt', () => {
  const unsure = 'Maybe monthly, or a pause until January 5 2030? I am not sure.';

  test('changes nothing, and is asked about once; a number answers', async () => {
    const jo = await somebody();
    const asked = await mail(jo.address, settings, unsure);
    expect(asked?.subject).toBe('What would you like?');
    expect(await loadMember(jo.id)).toMatchObject({ rhythm: 'weekly', status: 'active' });
    const number = /(\d)\. monthly/.exec(asked?.text ?? '')?.[1];
    await mail(jo.address, replyTo(asked), `${number}\n\nThanks!`);
    expect(await loadMember(jo.id)).toMatchObject({ rhythm: 'monthly', status: 'active' });
  });

  test('is also answered in other words', async () => {
    const jo = await somebody();
    const asked = await mail(jo.address, settings, unsure);
    await mail(jo.address, replyTo(asked), 'pause until January 5, 2030');
    expect(await loadMember(jo.id)).toMatchObject({ rhythm: 'weekly', pausedUntil: '2030-01-05' });
  });

  test('in answer to a question may be words to share: “share” makes them a reflection, once', async () => {
    const [jo, letter] = [await somebody(), bulkLetter({ id: newId() })];
    await commit([
      ...createPrompt(prompt()),
      ...letterWrites(letter, { kind: 'prompt', promptId: prompt().id }),
    ]);
    const token = { kind: 'reply', memberId: jo.id, letterId: letter.id, item: 0 } as const;
    const to = `r.${encodeToken(token, await tokenKey())}@letters.example`;
    const words = 'We need large print menus in every restaurant in Ottawa.';
    const asked = await mail(jo.address, to, words);
    expect(asked?.text).toContain('Then reply with the word “share”');
    expect((await mail(jo.address, replyTo(asked), 'share'))?.text).toContain('every restaurant');
    await mail(jo.address, replyTo(asked), 'share');
    const shared = (await cloud.items('CONTRIBUTION#')).filter(({ authorId }) => authorId === jo.id);
    expect(shared.map(({ words: said }) => said)).toEqual([words]);
    expect(await loadMember(jo.id)).toMatchObject({ profile: 'standard' });
  });
});
