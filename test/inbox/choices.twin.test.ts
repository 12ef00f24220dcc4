import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import { commitOutcome } from '../../shared/letters/commit-outcome.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import type { Member } from '../../shared/members/member.ts';
import { createMember, loadMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { community, contribution, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const tools = { now, newId, render };
const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

async function somebody(given: Partial<Member> = {}): Promise<Member> {
  const id = newId();
  const made = member({ id, address: `${id}@example.net`, language: 'en', ...given });
  await commit(createMember(made, null));
  return made;
}
async function sendAll(): Promise<void> {
  for (const { id, state } of await cloud.items('DELIVERY#'))
    if (state === 'pending') await deliver(queueEvent({ deliveries: [id] }));
}
/** Handles a mail (twice, as queues do), sends what it caused, and gives the newest letter at its writer's address. */
async function mail(from: string, to: string, words: string) {
  const raw = [`From: ${from}`, `Message-ID: <${newId()}@x>`, '', words, ''].join('\r\n');
  const event = await cloud.arrive(raw, from, to, pass);
  const { Message } = JSON.parse(event.Records[0]?.body ?? '');
  for (let again = 0; again < 2; again++)
    await receiveMail(ReceiptNotification.parse(JSON.parse(Message)), tools);
  await sendAll();
  return said((await cloud.letters(from)).at(-1));
}
const said = <Letter extends { text: string }>(letter: Letter | undefined) =>
  letter && { ...letter, text: letter.text.replace(/\s+/g, ' ') };
const replyTo = (letter: { headers: Record<string, string> } | undefined) =>
  /[^<\s]+@[^>\s]+/.exec(letter?.headers['reply-to'] ?? '')?.[0] ?? '';

/** The letter by which somebody hears that their words are answered. */
async function answered(author: Member) {
  const shared = contribution({ id: newId(), authorId: author.id, promptId: null });
  const response = contribution({ id: newId(), authorId: newId(), kind: 'response', inReplyTo: shared.id });
  await commit([...createContribution(shared), ...createContribution(response)]);
  const quotation = { author: 'David', place: { en: 'Kingston', fr: 'Kingston' }, language: 'en' } as const;
  const letter = {
    to: { memberId: author.id },
    reader: author,
    model: { kind: 'response', response: { ...quotation, words: 'Me too.' }, yourWords: shared.words },
    context: { kind: 'response', contributionId: response.id },
    answers: null,
  } as const;
  await commitOutcome({ what: 'answered', writes: [], letters: [letter] }, community, tools);
  await sendAll();
  return said((await cloud.letters(author.address)).at(-1));
}
const responses = async ({ id }: Member) =>
  (await cloud.items('CONTRIBUTION#')).filter(({ authorId }) => authorId === id).length;

describe.each([
  ['en', 'no answers', 'only in your digest', 'send me answers again', 'by letter, and in your digest'],
  [
    'fr',
    'pas de réponses',
    'seulement dans votre bulletin',
    'envoyez-moi de nouveau les réponses',
    'par lettre, et dans votre bulletin',
  ],
] as const)('a letter with an answer to one’s words, in %s', (language, none, digest, again, letter) => {
  let jo: Member;
  beforeAll(async () => {
    jo = await somebody({ language });
  });

  test('says how to have no more of them, and that is understood in reply to it, once, with its undo', async () => {
    const came = await answered(jo);
    expect(came?.text).toMatch(new RegExp(`[“«]\\s?${none}\\s?[”»]`, 'u'));
    const [before, shared] = [(await cloud.letters(jo.address)).length, await responses(jo)];
    const settings = await mail(jo.address, replyTo(came), none);
    expect(await loadMember(jo.id)).toMatchObject({ noAnswers: true, version: 2 });
    expect(settings?.text).toContain(digest);
    expect(settings?.text).toMatch(new RegExp(`[“«]\\s?${again}\\s?[”»]`, 'u'));
    expect([(await cloud.letters(jo.address)).length, await responses(jo)]).toEqual([before + 1, shared]);
    const back = await mail(jo.address, replyTo(settings), again);
    expect(await loadMember(jo.id)).toMatchObject({ noAnswers: false });
    expect(back?.text).toContain(letter);
  });

  test('is answered by a story that begins so', async () => {
    const before = await responses(jo);
    await mail(
      jo.address,
      replyTo(await answered(jo)),
      `${none}\n\nThat is what we got for ten years, and we went on asking.`,
    );
    expect([await loadMember(jo.id), await responses(jo)]).toMatchObject([{ noAnswers: false }, before + 2]);
  });
});

test('a letter in a month without a digest is asked for, shown with the settings and in “my data”, and undone', async () => {
  const jo = await somebody();
  const settings = await mail(jo.address, 'settings@letters.example', 'Write to me even when nothing is new');
  expect(settings?.text).toContain('When nothing is new: a short letter, once a month');
  expect((await loadMember(jo.id))?.stillHereAt).toMatch(/^\d{4}-\d{2}-01T/);
  await mail(jo.address, 'settings@letters.example', 'my data');
  const data = said((await cloud.letters(jo.address)).at(-1));
  expect(data?.text).toContain('When nothing is new: a short letter, once a month');
  await mail(jo.address, replyTo(settings), 'only write when something is new');
  expect(await loadMember(jo.id)).toMatchObject({ stillHereAt: null });
});

test('nobody else can ask for it in somebody’s name', async () => {
  const [jo, other] = [await somebody(), await somebody()];
  await mail(other.address, replyTo(await answered(jo)), 'no answers');
  expect((await loadMember(jo.id))?.noAnswers).toBeUndefined();
});
