import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { leaf, multipart, rawMail } from '../../support/raw-mail.ts';

const hello = leaf('text/plain', 'Hello');

describe('a mail beyond measure', () => {
  test.each([
    ['8bit', 'a'.repeat(1_000_001)],
    ['8bit', 'a\r\n'.repeat(1_000_001)],
    ['base64', Buffer.alloc(4_000_000, 'a').toString('base64')],
    ['quoted-printable', '=41'.repeat(1_000_001)],
  ])('in %s has its body cut', async (encoding, body) => {
    const { text, unread } = await readMessage(
      leaf('text/plain', body, `Content-Transfer-Encoding: ${encoding}`),
    );
    expect(text?.length).toBeGreaterThan(500_000);
    expect(text?.length).toBeLessThanOrEqual(1_000_000);
    expect(unread).toEqual(['cut']);
  });

  test('has each form of its body cut', async () => {
    const long = 'é'.repeat(600_000);
    const { html, unread } = await readMessage(
      multipart('mixed', 'm', leaf('text/html', long), leaf('text/html', long)),
    );
    expect(html).toHaveLength(1_000_000);
    expect(unread).toEqual(['cut']);
  });

  test('is not cut at all at its very measure', async () => {
    const { text, unread } = await readMessage(leaf('text/plain', 'a'.repeat(1_000_000)));
    expect(text).toHaveLength(1_000_000);
    expect(unread).toEqual([]);
  });

  test('is never cut within a character', async () => {
    const { text } = await readMessage(leaf('text/plain', `a${'👍'.repeat(500_000)}`));
    expect(text?.isWellFormed()).toBe(true);
  });

  test('has a thousand header lines, and its body', async () => {
    const header = Array.from({ length: 1500 }, (_, line) => `X-${line}: x`);
    const { headers, text, unread } = await readMessage(rawMail(['Subject: Hi', ...header], 'Hello'));
    expect(headers).toHaveLength(1000);
    expect(headers[999]).toEqual({ name: 'x-998', value: 'x' });
    expect({ text, unread }).toEqual({ text: 'Hello', unread: ['cut'] });
  });

  test('loses a header line of hundreds of kilobytes, and what follows it there', async () => {
    const header = ['Subject: Hi', `X-Long: ${'x'.repeat(400_000)}`, 'X-After: x'];
    expect(await readMessage(rawMail(header, 'Hello'))).toMatchObject({
      subject: 'Hi',
      headers: [{ name: 'subject' }],
      text: 'Hello',
      unread: ['cut'],
    });
  });

  test('is read fifty multiparts deep', async () => {
    const nested = (depth: number): Buffer =>
      depth === 0 ? hello : multipart('mixed', `b${depth}`, nested(depth - 1));
    expect(await readMessage(nested(50))).toMatchObject({ text: 'Hello', unread: [] });
    expect(await readMessage(nested(51))).toMatchObject({ unread: ['cut'] });
    expect(await readMessage(nested(1000))).toMatchObject({ unread: ['cut'] });
  });

  test('in which every multipart has the same boundary is read as deep', async () => {
    const mail = Buffer.from('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(1000));
    expect(await readMessage(mail)).toMatchObject({ unread: ['cut'] });
  });

  test('has no parts where their boundary is hundreds of characters long, and costs no time for it', async () => {
    const allowed = 'b'.repeat(200);
    expect((await readMessage(multipart('mixed', allowed, hello))).text).toBe('Hello');
    expect((await readMessage(multipart('mixed', `${allowed}b`, hello))).text).toContain('--b');
    const endless = multipart('mixed', 'd'.repeat(250_000));
    const almost = Buffer.from(`--${'d'.repeat(5000)}\r\n`.repeat(2000));
    const start = performance.now();
    await readMessage(Buffer.concat([endless, almost]));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('is read a thousand parts wide, two hundred of them as attachments', async () => {
    const parts = Array.from({ length: 1500 }, (_, part) => leaf(`image/png; name=${part}.png`, 'x'));
    const { text, attachments, unread } = await readMessage(multipart('mixed', 'm', hello, ...parts));
    expect(text).toBe('Hello');
    expect(attachments).toHaveLength(200);
    expect(attachments[199]?.filename).toBe('199.png');
    expect(unread).toEqual(['cut']);
  });

  test('is read a thousand texts wide', async () => {
    const parts = Array.from({ length: 1500 }, (_, part) => leaf('text/plain', `${part}`));
    const { text, unread } = await readMessage(multipart('mixed', 'm', ...parts));
    expect(text?.split('\n\n')).toHaveLength(1000);
    expect(unread).toEqual(['cut']);
  });

  test('gives two hundred files, wherever they are', async () => {
    const block = 'begin 644 a\n%:&5L;&\\\n`\nend\n';
    const { attachments, unread } = await readMessage(leaf('text/plain', block.repeat(201)));
    expect([attachments.length, unread]).toEqual([200, ['cut']]);
    expect((await readMessage(leaf('text/plain', block.repeat(200)))).unread).toEqual([]);
    const parts = Array.from({ length: 201 }, () => leaf('image/png', 'x'));
    expect((await readMessage(multipart('mixed', 'm', hello, ...parts))).unread).toEqual(['cut']);
  });

  test('of many long texts reads enough to fill its body', async () => {
    const parts = Array.from({ length: 10 }, (_, part) => leaf('text/plain', `${part}`.repeat(400_000)));
    const { text, unread } = await readMessage(multipart('mixed', 'm', ...parts));
    expect(text).toHaveLength(1_000_000);
    expect(text?.startsWith('0')).toBe(true);
    expect(unread).toEqual(['cut']);
  });

  test('gives two hundred mailboxes of a field', async () => {
    const list = Array.from({ length: 300 }, (_, one) => `a${one}@example.net`).join(', ');
    const { to, cc, unread } = await readMessage(rawMail([`To: ${list}`, 'Cc: b@example.net']));
    expect([to.length, cc.length, unread]).toEqual([200, 1, ['cut']]);
  });

  test('shows 256 KB of an attached text', async () => {
    const { attachments, unread } = await readMessage(
      multipart('mixed', 'm', hello, leaf('text/csv', 'x'.repeat(300_000))),
    );
    expect(attachments[0]?.size).toBe(300_000);
    expect(attachments[0]?.text).toHaveLength(256 * 1024);
    expect(unread).toEqual([]);
  });

  test('with more lines like delimiters than there are delimiters keeps them', async () => {
    const mail = multipart('mixed', 'b', leaf('text/plain', '--bx\r\n'.repeat(100_001)));
    const { text, unread } = await readMessage(mail);
    expect(text).toContain('--bx\n--bx');
    expect(unread).toEqual(['cut']);
  });
});

test('postal-mime has what is used of its inside', async () => {
  const parser = new PostalMime() as unknown as Record<string, unknown>;
  expect(parser.root).toBe(parser.currentNode);
  expect(parser).toMatchObject({
    root: {
      state: 'header',
      headers: [],
      contentType: { value: 'text/plain', parsed: { value: 'text/plain', params: {} } },
      contentTransferEncoding: { encoding: '' },
      contentDisposition: { parsed: { value: '', params: {} } },
      contentDecoder: null,
      childNodes: [],
    },
    boundaries: [],
    processLine: expect.any(Function),
    finalize: expect.any(Function),
  });
});
