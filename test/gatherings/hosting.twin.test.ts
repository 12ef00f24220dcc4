import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { Gathering } from '../../shared/gatherings/gathering.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [amina, lee] = ['amina@example.net', 'lee@example.org'] as const;
let cloud: Cloud;
let mails = 0;
beforeAll(async () => {
  cloud = await startCloud();
  await commit(createMember(member({ id: id('h'), address: amina, name: 'Amina', language: 'en' }), null));
});
afterAll(() => cloud.stop());

async function write(to: string, words: string, from: string = amina, subject = 'Re: yours') {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, from, to));
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
}
const newest = async (address: string) => {
  const letter = (await cloud.letters(address)).at(-1);
  if (!letter) throw new Error(`nothing came to ${address}`);
  return letter;
};
const reply = async (words: string, from: string = amina) => write((await newest(from)).replyTo, words, from);
const gathering = async () =>
  (await cloud.items('GATHERING#'))
    .filter(({ sk }) => sk === 'GATHERING')
    .map((item) => Gathering.parse(item))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);

beforeEach(() =>
  write(
    'gatherings@letters.example',
    'When: January 13 2099, 7 pm\nWhere: Dow’s Lake\n\nBring a blanket.',
    amina,
    'Picnic',
  ),
);

describe('a host who has not said send', () => {
  test.each(['Thank you!', 'Great, thanks a lot'])(
    'says “%s”, and sees the preview again with the same words',
    async (words) => {
      await reply(words);
      expect(await gathering()).toMatchObject({ state: 'draft', words: 'Bring a blanket.' });
      expect((await newest(amina)).text).toContain('Bring a blanket.');
    },
  );

  test('says cancel, and nobody is invited, whatever they say after that', async () => {
    const preview = await newest(amina);
    await reply('cancel: I broke my leg');
    expect(await gathering()).toMatchObject({ state: 'cancelled', sequence: 0 });
    await write(preview.replyTo, 'send');
    expect(await gathering()).toMatchObject({ state: 'cancelled' });
  });
});

describe('a host whose gathering a steward reads first', () => {
  beforeEach(() => reply('send'));

  test('says cancel, and a steward who says approve afterwards invites nobody', async () => {
    const asked = await newest(lee);
    await reply('cancel');
    expect((await newest(amina)).subject).toBe('Cancelled: Picnic');
    await write(asked.replyTo, 'approve', lee);
    expect(await gathering()).toMatchObject({ state: 'cancelled' });
    expect((await newest(lee)).text).toContain('There is nothing more to decide');
  });

  test('changes it, and a steward is asked again after the next send', async () => {
    const asked = await newest(lee);
    await reply('new place: the town hall');
    expect(await gathering()).toMatchObject({
      state: 'draft',
      where: 'the town hall',
      words: 'Bring a blanket.',
    });
    await write(asked.replyTo, 'approve', lee);
    expect(await gathering()).toMatchObject({ state: 'draft' });
    await reply('send');
    expect(await gathering()).toMatchObject({ state: 'held' });
    const again = await newest(lee);
    expect(again.text).toContain('the town hall');
    await write(again.replyTo, 'approve', lee);
    expect(await gathering()).toMatchObject({ state: 'announced', where: 'the town hall' });
  });
});
