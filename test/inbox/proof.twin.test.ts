import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { id, member, prompt } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

const marie = 'Marie <marie@example.net>';
const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

describe('a mail to a member’s reply address', () => {
  let cloud: Cloud;
  let mails = 0;
  beforeAll(async () => {
    cloud = await startCloud();
    const letter = {
      id: id('l'),
      kind: 'prompt',
      language: 'fr' as const,
      subject: 's',
      html: 'h',
      text: 't',
      inReplyTo: null,
      references: [] as string[],
      listId: 'ontario',
      createdAt: '2026-11-20T12:00:00.000Z',
    };
    await commit([
      ...createMember(member(), null),
      ...createPrompt(prompt()),
      ...letterWrites(letter, { kind: 'prompt', promptId: prompt().id }),
    ]);
  });
  afterAll(() => cloud.stop());

  const replyAddress = async (letterId: string) =>
    `r.${encodeToken({ kind: 'reply', memberId: id('m'), letterId, item: 0 }, await tokenKey())}@letters.example`;
  const arrives = async (
    words: string,
    { from = [marie], source = 'marie@example.net', to = '', headers = [] as string[], verdicts = pass } = {},
  ) => {
    const fields = [
      ...from.map((one) => `From: ${one}`),
      `Message-ID: <${mails++}@x>`,
      'Subject: Re: s',
      ...headers,
    ];
    const raw = [...fields, '', words].join('\r\n');
    const event = await cloud.arrive(raw, source, to || (await replyAddress(id('l'))), verdicts);
    expect((await handler(event)).batchItemFailures).toEqual([]);
  };
  const shared = async () => (await cloud.items('CONTRIBUTION#')).map(({ words }) => words);
  const asked = async () => (await cloud.items('LETTER#')).filter(({ kind }) => kind === 'sender-check');
  const find = async (saying: string) => {
    const letter = (await asked()).find(({ text }) => `${text}`.includes(saying));
    return `${letter?.pk}`.slice('LETTER#'.length);
  };
  const status = async () =>
    (await cloud.items(`MEMBER#${id('m')}`)).find(({ sk }) => sk === 'MEMBER')?.status;

  test('is hers where a domain without DMARC has no say in it', async () => {
    await arrives('Elle a chanté.', { verdicts: { ...pass, spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } });
    expect([await shared(), (await asked()).length]).toEqual([['Elle a chanté.'], 0]);
  });

  const disowned = {
    source: 'evil@evil.example',
    verdicts: { ...pass, spf: 'FAIL', dkim: 'FAIL', dmarc: 'GRAY' },
  };

  test('whose envelope sender disowns it (SPF) and for which DMARC does not speak is asked about, not acted on', async () => {
    await arrives('Je n’ai pas dit cela.', disowned);
    await arrives('stop', disowned);
    expect([await status(), await shared(), (await asked()).length]).toEqual([
      'active',
      ['Elle a chanté.'],
      2,
    ]);
  });

  test('counts once she says yes to that question, even where her own mail is disowned', async () => {
    await arrives('oui', { ...disowned, to: await replyAddress(await find('pas dit cela')) });
    expect((await shared()).toSorted()).toEqual(['Elle a chanté.', 'Je n’ai pas dit cela.']);
  });

  test('from an unsubscribe button at another address of hers is a stop once she says that it was she', async () => {
    const button = { from: ['Marie <m@icloud.example>'], headers: ['X-Apple-Unsubscribe: true'] };
    await arrives('Apple Mail sent this email to unsubscribe from the message “s”.', button);
    expect(await status()).toBe('active');
    const before = await shared();
    await arrives('yes', { to: await replyAddress(await find('icloud')) });
    expect([await status(), await shared()]).toEqual(['left', before]);
  });
});
