import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailboxApp } from '../../../infra/local/mailbox/mailbox.tsx';

const letter = [
  'From: Circle <letters@letters.example>',
  'To: marie@example.org',
  'Reply-To: r.abc@letters.example',
  'Subject: =?utf-8?Q?Deux_mots=C2=A0?=',
  'Date: Tue, 24 Nov 2026 12:00:00 +0000',
  'Message-ID: <one@letters.example>',
  'References: <zero@letters.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello Marie\n> older words',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head></head><body><script>alert(1)</script><a href="mailto:r.x2@letters.example?subject=Re%3A%20a&amp;body=hi">Reply to 2</a></body></html>',
  '--b--',
].join('\r\n');

let dataDir: string;
let smtp: SMTPServer;
let app: Hono;
let received: { email: Email; from: string; to: string[] }[];

beforeAll(async () => {
  smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: async (stream, { envelope }, done) => {
      const email = await PostalMime.parse(Buffer.concat(await Array.fromAsync(stream)));
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      received.push({ email, from, to: envelope.rcptTo.map(({ address }) => address) });
      done();
    },
  });
  await new Promise<void>((resolve) => {
    smtp.listen(0, '127.0.0.1', resolve);
  });
  dataDir = await mkdtemp(join(tmpdir(), 'mailbox-'));
  const { port } = smtp.server.address() as AddressInfo;
  app = new Hono().route('/mailbox', mailboxApp({ dataDir, smtpPort: port, mailDomain: 'letters.example' }));
});
afterAll(async () => {
  smtp.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  received = [];
  await rm(join(dataDir, 'mail'), { recursive: true, force: true });
});

async function deliver(address: string, file: string): Promise<void> {
  await mkdir(join(dataDir, 'mail', address, 'new'), { recursive: true });
  await writeFile(join(dataDir, 'mail', address, 'new', file), letter);
}

const post = (fields: Record<string, string>, headers = {}) => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
});
const text = async (path: string) => (await app.request(path)).text();
const one = '/mailbox/of/marie%40example.org/1.one%3A2%2CS';

test('says where to write while there is no letter', async () => {
  expect(await text('/mailbox')).toContain('/mailbox/write?to=join%40letters.example');
});

test('lists mailboxes and letters, and shows one', async () => {
  await deliver('marie@example.org', '1.one:2,S');
  expect(await text('/mailbox')).toContain('href="/mailbox/of/marie%40example.org"');
  expect(await text('/mailbox/of/marie%40example.org')).toContain('Deux mots');
  const page = await text(one);
  expect(page).toContain('r.abc@letters.example');
  expect(page).toContain('Hello Marie');
  expect(page).toMatch(/<iframe[^>]*sandbox="allow-popups/);
  expect(page).toContain('&gt; Hello Marie\n&gt;&gt; older words');
});

test('shows a letter’s HTML where nothing can run, and its mail links open the form', async () => {
  await deliver('marie@example.org', '1.one:2,S');
  const answer = await app.request(`${one}/html`);
  expect(answer.headers.get('Content-Security-Policy')).toMatch(
    /^sandbox allow-popups[^;]*; default-src 'none'/,
  );
  const html = await answer.text();
  expect(html).toContain(
    'href="/mailbox/write?from=marie%40example.org&amp;to=r.x2%40letters.example&amp;subject=Re%3A+a&amp;text=hi"',
  );
});

test('replies as a mail program does', async () => {
  await deliver('marie@example.org', '1.one:2,S');
  const answer = await app.request(
    `${one}/reply`,
    post({ text: 'Yes!\r\n\r\nOn that day wrote:\r\n> Hello' }),
  );
  expect(answer.status).toBe(200);
  expect(received).toHaveLength(1);
  const [{ email, from, to } = { email: null, from: '', to: [] }] = received;
  expect({ from, to }).toEqual({ from: 'marie@example.org', to: ['r.abc@letters.example'] });
  expect(email?.subject).toMatch(/^Re: Deux mots/);
  expect(email?.inReplyTo).toBe('<one@letters.example>');
  expect(email?.references).toBe('<zero@letters.example> <one@letters.example>');
  expect(email?.text?.trim()).toBe('Yes!\n\nOn that day wrote:\n> Hello');
});

test('writes a new letter from any address; a wrong address is said', async () => {
  const mail = { from: 'new@example.org', to: 'join@letters.example', subject: 'join', text: 'bonjour' };
  expect((await app.request('/mailbox/write', post(mail))).status).toBe(200);
  expect(received[0]).toMatchObject({ from: 'new@example.org', to: ['join@letters.example'] });
  expect((await app.request('/mailbox/write', post({ ...mail, from: 'new' }))).status).toBe(422);
  expect(received).toHaveLength(1);
});

test('another website cannot write', async () => {
  const mail = { from: 'new@example.org', to: 'join@letters.example', subject: '', text: '' };
  expect((await app.request('/mailbox/write', post(mail, { 'Sec-Fetch-Site': 'cross-site' }))).status).toBe(
    403,
  );
  expect(received).toEqual([]);
});

test('never leaves its folder', async () => {
  await deliver('marie@example.org', '1.one');
  await writeFile(join(dataDir, 'secret'), letter);
  for (const path of [
    '..',
    '..%2F..',
    '%2Fetc',
    'marie%40example.org/..%2F..%2F..%2Fsecret',
    'marie%40example.org%2Fnew',
    '.',
  ])
    expect((await app.request(`/mailbox/of/${path}`)).status).toBe(404);
});
