import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../functions/inbound/handler.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { type Cloud, startCloud } from '../support/local-cloud.ts';

describe('the letter that asks "shall we write to you?"', () => {
  let cloud: Cloud;
  let newcomers = 0;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  const arrives = async (from: string, to: string, subject: string, body: string) => {
    const head = ['Content-Type: text/plain; charset=utf-8', `From: ${from}`, `Subject: ${subject}`];
    const event = await cloud.arrive([...head, '', body].join('\r\n'), from, to);
    expect((await handler(event)).batchItemFailures).toEqual([]);
  };
  const find = async (prefix: string, of: (item: Record<string, unknown>) => boolean) => {
    const found = (await cloud.items(prefix)).find(of);
    if (!found) throw new Error(`nothing at ${prefix}`);
    return found;
  };

  /** Somebody asks to join and answers the letter; what became of them. */
  async function answered(
    reply: (letter: { subject: string; text: string }) => { subject?: string; body: string },
  ) {
    newcomers += 1;
    const address = `new${newcomers}@example.net`;
    await arrives(address, 'join@letters.example', 'join', 'join');
    const { id } = await find('MEMBER#', (item) => item.address === address);
    const { letterId } = await find('DELIVERY#', ({ memberId }) => memberId === id);
    const letter = await find(`LETTER#${letterId}`, () => true);
    const named = { kind: 'reply', memberId: String(id), letterId: String(letterId), item: 0 } as const;
    const asked = { subject: String(letter.subject), text: String(letter.text) };
    const { subject = `Re: ${asked.subject}`, body } = reply(asked);
    await arrives(address, `r.${encodeToken(named, await tokenKey())}@letters.example`, subject, body);
    const letters = (await cloud.items('DELIVERY#')).filter(({ memberId }) => memberId === id);
    return {
      status: (await find('MEMBER#', (item) => item.address === address)).status,
      letters: letters.length,
    };
  }
  const quoted = (text: string) =>
    `On Tue, Nov 24, 2026 at 6:18 PM Circle <letters@letters.example> wrote:\r\n\r\n${text.replace(/^/gm, '> ')}`;
  const askedOnceMore = { status: 'pending', letters: 2 };

  test('joins whoever answers yes', async () => {
    const yes = await answered(({ text }) => ({ body: `Yes, Ottawa\r\n\r\n${quoted(text)}` }));
    expect(yes).toEqual({ status: 'active', letters: 2 });
    expect((await answered(() => ({ subject: 'Yes, Ottawa', body: '' }))).status).toBe('active');
  });

  test('joins nobody by an empty reply, though its own subject names a place', async () => {
    expect(await answered(() => ({ body: '' }))).toEqual(askedOnceMore);
    expect(await answered(({ subject }) => ({ subject: `AW: ${subject}`, body: '' }))).toEqual(askedOnceMore);
    expect(await answered(({ subject }) => ({ subject, body: '' }))).toEqual(askedOnceMore);
  });

  test('joins nobody by a reply that only quotes it', async () => {
    expect(await answered(({ text }) => ({ body: quoted(text) }))).toEqual(askedOnceMore);
  });

  test('joins nobody by a mail that could not be read to its end', async () => {
    expect(await answered(() => ({ body: `Yes\r\n${'\r\n'.repeat(6000)}and so on` }))).toEqual(askedOnceMore);
  });
});
