import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as inbound } from '../../functions/inbound/handler.ts';
import { createMember, loadMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const marie = member({ id: id('m'), address: 'marie@example.net' });
let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit(createMember(marie, null));
});
afterAll(() => cloud.stop());

let mails = 0;
/** Marie writes; gives the letter that answers her, as it lies in her Maildir, or undefined. */
async function writes(to: string, words: string) {
  mails += 1;
  const before = (await cloud.letters(marie.address)).length;
  const head = [
    `From: Marie <${marie.address}>`,
    `Message-ID: <${mails}@example.net>`,
    'Subject: Re: nos lettres',
    'Content-Type: text/plain; charset=utf-8',
  ].join('\r\n');
  const event = await cloud.arrive(`${head}\r\n\r\n${words}\r\n`, marie.address, to);
  expect((await inbound(event)).batchItemFailures).toEqual([]);
  for (const { body } of cloud.messaging.inspectQueue('outbox')?.messages.ready ?? [])
    await deliver(queueEvent(JSON.parse(body)));
  return (await cloud.letters(marie.address)).slice(before)[0];
}
const status = async () => (await loadMember(marie.id))?.status;

describe('a member who says stop, and more', () => {
  test('is asked whether they want to stop, with their words; a yes in reply is enough', async () => {
    const asked = await writes('settings@letters.example', 'arrêt\r\nJe déménage bientôt.');
    expect(asked?.subject).toContain('Voulez-vous arrêter');
    expect(asked?.text).toContain('Je déménage bientôt.');
    expect(await status()).toBe('active');

    expect((await writes(asked?.replyTo ?? '', 'non'))?.subject).toBeUndefined();
    expect(await status()).toBe('active');

    const goodbye = await writes(asked?.replyTo ?? '', 'Oui, merci');
    expect(goodbye?.subject).toBe('Au revoir, et merci');
    expect(await status()).toBe('left');

    const again = await writes(goodbye?.replyTo ?? '', 'oui');
    expect(again?.subject).toBe('Au revoir, et merci');
    expect(again?.text).toContain('inscription@letters.example');
  });
});
