import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { letterWrites } from '../../shared/letters/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { createPrompt } from '../../shared/reflections/store.ts';
import { bulkLetter, id, member, prompt } from '../support/builders.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

const pass = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

describe('a mail in a member’s name', () => {
  let cloud: Cloud;
  let mails = 0;
  /** Another member for every test, and the letter she got. */
  let marie = member();
  let letterId = '';
  const letters = 'nopqrstuvwxy';
  beforeAll(async () => {
    cloud = await startCloud();
    await commit(createPrompt(prompt()));
  });
  afterAll(() => cloud.stop());
  beforeEach(async () => {
    const next = letters[letters.indexOf(marie.id.charAt(0)) + 1] ?? '';
    marie = member({ id: id(next), address: `marie-${next}@example.net` });
    letterId = id('abcdefghijkl'.charAt(letters.indexOf(next)));
    const letter = bulkLetter({ id: letterId });
    const about = { kind: 'prompt', promptId: prompt().id } as const;
    await commit([...createMember(marie, null), ...letterWrites(letter, about)]);
  });

  const replyAddress = async (answered = letterId) => {
    const token = { kind: 'reply', memberId: marie.id, letterId: answered, item: 0 } as const;
    return `r.${encodeToken(token, await tokenKey())}@letters.example`;
  };
  const arrives = async (
    words: string,
    {
      from = [marie.address],
      source = marie.address,
      to = '',
      headers = [] as string[],
      verdicts = pass,
    } = {},
  ) => {
    const senders = from.map((one) => `From: ${one}`);
    const fields = [...senders, `Message-ID: <${mails++}@x>`, 'Subject: Re: s', ...headers];
    const event = await cloud.arrive(
      [...fields, 'Content-Type: text/plain; charset=utf-8', '', words].join('\r\n'),
      source,
      to || (await replyAddress()),
      verdicts,
    );
    expect((await handler(event)).batchItemFailures).toEqual([]);
  };
  const hers = async (prefix: string, key: string) =>
    (await cloud.items(prefix)).filter((item) => item[key] === marie.id);
  const shared = async () => (await hers('CONTRIBUTION#', 'authorId')).map(({ words }) => words);
  const status = async () => (await hers('MEMBER#', 'id')).find(({ sk }) => sk === 'MEMBER')?.status;
  /** The letters that ask her "did you write this?". */
  const asked = async () => {
    const got = (await hers('DELIVERY#', 'memberId')).map((delivery) => delivery.letterId);
    const checks = (await cloud.items('LETTER#')).filter(({ kind }) => kind === 'sender-check');
    return checks.map(({ pk }) => pk.slice('LETTER#'.length)).filter((one) => got.includes(one));
  };
  const nothingDone = async (letters: number) =>
    expect([await status(), await shared(), (await asked()).length]).toEqual(['active', [], letters]);

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
    await nothingDone(2);
  });

  test('counts once she says yes to that question, even where her own mail is disowned', async () => {
    await arrives('Je l’ai dit.', disowned);
    await arrives('oui', { ...disowned, to: await replyAddress((await asked())[0]) });
    expect(await shared()).toEqual(['Je l’ai dit.']);
  });

  test('with two authors, in one From field or in two, is asked about', async () => {
    const eve = { source: 'eve@evil.example' };
    await arrives('Nous étions deux.', { ...eve, from: [`${marie.address}, Eve <eve@evil.example>`] });
    await arrives('stop', { ...eve, from: [marie.address, 'Eve <eve@evil.example>'] });
    await nothingDone(2);
  });

  test('whose From says the same address twice has one author', async () => {
    await arrives('Deux fois moi.', { from: [marie.address, `Marie <${marie.address.toUpperCase()}>`] });
    expect(await shared()).toEqual(['Deux fois moi.']);
  });

  test('to stop@ ends her membership, whatever it says', async () => {
    await arrives('Stop\n\nI have had enough.', { to: 'stop@letters.example' });
    expect(await status()).toBe('left');
  });

  test('from an unsubscribe button at another address of hers is a stop once she says that it was she', async () => {
    const button = { from: ['Marie <m@icloud.example>'], headers: ['X-Apple-Unsubscribe: true'] };
    await arrives('Apple Mail sent this email to unsubscribe from the message “s”.', button);
    await nothingDone(1);
    await arrives('yes', { to: await replyAddress((await asked())[0]) });
    expect([await status(), await shared()]).toEqual(['left', []]);
  });
});
