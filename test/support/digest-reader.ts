import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, contribution, id, member, prompt } from './builders.ts';
import { queueEvent, startCloud } from './local-cloud.ts';

const long = `${'Nous avons marché jusqu’au lac. '.repeat(400)}Et puis nous sommes rentrés.`;

/** Marie, who has a digest: a question leads it (p), number 1 is Jo's long story (c), number 2 another question (q). */
export async function startDigestReader() {
  const cloud = await startCloud();
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
  let mails = 0;
  /** Answers the Message-ID of the mail. */
  const write = async (to: string, words: string): Promise<string> => {
    const messageId = `${++mails}@x`;
    const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${messageId}>\r\nSubject: Re: news\r\n\r\n${words}\r\n`;
    await handler(await cloud.arrive(raw, 'marie@example.net', to));
    return messageId;
  };
  return {
    cloud,
    write,
    reply: async (words: string, item = 0): Promise<string> => {
      const token = { kind: 'reply', memberId: id('m'), letterId: id('l'), item } as const;
      return write(`r.${encodeToken(token, await tokenKey())}@letters.example`, words);
    },
    /** What she has shared, by its words and what it answers. */
    shared: async () =>
      (await cloud.items('CONTRIBUTION#'))
        .filter(({ authorId }) => authorId === id('m'))
        .map(({ words, promptId, inReplyTo }) => ({ words, promptId, inReplyTo })),
    /** All letters at an address, once everything that waits is delivered. */
    lettersTo: async (address: string) => {
      for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
      return cloud.letters(address);
    },
  };
}
export type DigestReader = Awaited<ReturnType<typeof startDigestReader>>;
