import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, id, member, prompt } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

describe('the same notification', () => {
  let cloud: Cloud;
  let replyAddress: string;
  beforeAll(async () => {
    cloud = await startCloud();
    const letter = bulkLetter();
    await commit([
      ...createMember(member({ trusted: false }), null),
      ...createPrompt(prompt()),
      ...letterWrites(letter, { kind: 'prompt', promptId: prompt().id }),
    ]);
    const token = encodeToken(
      { kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0 },
      await tokenKey(),
    );
    replyAddress = `r.${token}@letters.example`;
  });
  afterAll(() => cloud.stop());

  const mail = (messageId: string, words: string) =>
    `From: Marie <marie@example.net>\r\nMessage-ID: <${messageId}>\r\nSubject: Re: question\r\n\r\n${words}\r\n`;
  const count = async (prefix: string, of: (item: Record<string, unknown>) => boolean = () => true) =>
    (await cloud.items(prefix)).filter(of).length;

  test('delivered five times, twice at once, leaves one reflection, one receipt and one moderation letter', async () => {
    const event = await cloud.arrive(mail('one@x', 'Elle a chanté.'), 'marie@example.net', replyAddress);
    const answers = await Promise.all([handler(event), handler(event)]);
    for (let i = 0; i < 3; i++) answers.push(await handler(event));
    expect(answers.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    expect(await count('CONTRIBUTION#')).toBe(1);
    expect(await count('LETTER#', ({ kind }) => kind === 'receipt')).toBe(1);
    expect(await count('LETTER#', ({ kind }) => kind === 'moderation')).toBe(1);
  });

  test('under another SES id, but with the same Message-ID and sender, counts as the same', async () => {
    const event = await cloud.arrive(mail('one@x', 'Elle a chanté.'), 'marie@example.net', replyAddress);
    expect((await handler(event)).batchItemFailures).toEqual([]);
    expect(await count('CONTRIBUTION#')).toBe(1);
  });

  test('whose raw mail is missing goes back to the queue, to be tried again', async () => {
    const event = await cloud.arrive(mail('two@x', 'Lost?'), 'marie@example.net', replyAddress);
    const broken = JSON.parse(JSON.stringify(event).replaceAll('raw/mail', 'raw/gone'));
    expect((await handler(broken)).batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
    expect((await handler(event)).batchItemFailures).toEqual([]);
    expect(await count('CONTRIBUTION#')).toBe(2);
  });

  test('of a mail with a virus or of spam is kept and goes no further', async () => {
    const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'FAIL' };
    const event = await cloud.arrive(mail('virus@x', 'stop'), 'marie@example.net', replyAddress, verdicts);
    await handler(event);
    expect((await cloud.items('INBOUND#')).find(({ what }) => what === 'quarantined: virus')).toBeDefined();
    expect((await cloud.items(`MEMBER#${id('m')}`)).find(({ sk }) => sk === 'MEMBER')?.status).toBe('active');
  });
});
