import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../emails/render.ts';
import { carriedBySns } from '../../functions/batch.ts';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { receiveMail } from '../../shared/inbox/receive-mail.ts';
import type { Render } from '../../shared/letters/letter-model.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { now } from '../../shared/platform/clock.ts';
import { newId } from '../../shared/platform/ids.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

let cloud: Cloud;
let replyAddress: string;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member(), null),
    ...createPrompt(prompt()),
    ...letterWrites(bulkLetter(), { kind: 'prompt', promptId: prompt().id }),
  ]);
  const token = { kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0 } as const;
  replyAddress = `r.${encodeToken(token, await tokenKey())}@letters.example`;
});
afterAll(() => cloud.stop());

const alarms: string[] = [];
async function write(messageId: string, words: string, how: Render): Promise<string> {
  const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${messageId}>\r\nSubject: Re: question\r\n\r\n${words}\r\n`;
  const event = await cloud.arrive(raw, 'marie@example.net', replyAddress);
  const [record] = event.Records;
  if (!record) throw new Error('no mail came');
  const tools = { now, newId, render: how, alarm: (what: string) => alarms.push(what) };
  return receiveMail(ReceiptNotification.parse(carriedBySns(record)), tools);
}
const shared = async () => (await cloud.items('CONTRIBUTION#')).map(({ words }) => words);

test('where the answer to somebody’s words comes out wrong, the words are kept, and a simple letter says so', async () => {
  const withoutReceipt: Render = async (model, frame) => {
    if (model.kind === 'receipt') throw new Error('no such place');
    return render(model, frame);
  };
  await write('one@x', 'Elle a chanté.', withoutReceipt);
  expect(await shared()).toEqual(['Elle a chanté.']);
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  const [letter, ...more] = await cloud.letters('marie@example.net');
  expect(more).toEqual([]);
  expect(letter?.text).toContain('Rien de ce que vous avez écrit n’est perdu.');
  expect(letter?.headers['in-reply-to']).toContain('one@x');
  expect(alarms).toEqual(['a letter was not fit to be sent: receipt: Error: no such place']);
});

test('where no letter at all can be written nothing is changed, and the same mail tried again later is answered', async () => {
  const nothingAtAll: Render = async () => ({ subject: 'a', html: '', text: 'a' });
  await expect(write('two@x', 'Il a dansé.', nothingAtAll)).rejects.toThrow(/no letter can be written/);
  expect(await shared()).toEqual(['Elle a chanté.']);
  await write('two@x', 'Il a dansé.', render);
  expect((await shared()).toSorted()).toEqual(['Elle a chanté.', 'Il a dansé.']);
});
