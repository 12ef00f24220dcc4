import { afterAll, beforeAll, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, contribution, id, member, prompt } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const long = `${'Nous avons marché jusqu’au lac. '.repeat(400)}Et puis nous sommes rentrés.`;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member(), null),
    ...createMember(member({ id: id('x'), address: 'jo@example.net' }), null),
    ...createContribution(contribution({ id: id('c'), authorId: id('x'), authorName: 'Jo', words: long })),
    ...createPrompt(prompt({ id: id('p') })),
    ...createPrompt(prompt({ id: id('q') })),
    ...letterWrites(bulkLetter({ kind: 'digest' }), {
      kind: 'digest',
      leadPromptId: id('p'),
      items: [id('c')],
      prompts: [id('q')],
    }),
  ]);
});
afterAll(() => cloud.stop());

let mails = 0;
async function reply(words: string, item = 0): Promise<void> {
  mails += 1;
  const token = { kind: 'reply', memberId: id('m'), letterId: id('l'), item } as const;
  const to = `r.${encodeToken(token, await tokenKey())}@letters.example`;
  const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: news\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, 'marie@example.net', to));
}
const shared = async () =>
  (await cloud.items('CONTRIBUTION#'))
    .filter(({ authorId }) => authorId === id('m'))
    .map(({ words, promptId, inReplyTo }) => ({ words, promptId, inReplyTo }));

test('a question numbered behind the items is answered by its address, or by its number', async () => {
  await reply('Le silence.', 2);
  await reply('2. Le chant.');
  await reply('La neige.');
  expect(await shared()).toEqual(
    expect.arrayContaining([
      { words: 'Le silence.', promptId: id('q'), inReplyTo: null },
      { words: 'Le chant.', promptId: id('q'), inReplyTo: null },
      { words: 'La neige.', promptId: id('p'), inReplyTo: null },
    ]),
  );
});

test.each(['more 1', 'Suite 1', 'Plus 1.', '« suite 1 »'])(
  '“%s” brings all the words of an item, and shares nothing',
  async (words) => {
    const before = (await shared()).length;
    await reply(words);
    expect(await shared()).toHaveLength(before);
    for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
    const letter = (await cloud.letters('marie@example.net')).findLast(({ subject }) =>
      /en entier/.test(subject),
    );
    expect(letter?.text).toMatch(/Et puis\s+nous\s+sommes\s+rentrés/);
    expect(letter?.headers['in-reply-to']).toContain(`${mails}@x`);
  },
);
