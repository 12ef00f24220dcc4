import { describe, expect, test } from 'vitest';
import { decodeWords } from '../../../shared/mail/mime/encoded-words.ts';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { encodeHz, encodeIso2022, encodeText, encodeUtf7 } from '../../support/encode-text.ts';
import { rawMail } from '../../support/raw-mail.ts';

const word = (charset: string, octets: Buffer) => `=?${charset}?B?${octets.toString('base64')}?=`;
const read = (...header: (string | Buffer)[]) =>
  readMessage(
    Buffer.concat([
      ...header.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]),
      Buffer.from('\r\nHi'),
    ]),
  );

describe('encoded words', () => {
  test.each([
    ['=?iso-8859-1?Q?D=E9j=E0_re=E7u?=', 'Déjà reçu'],
    ['=?UTF-8?q?d=c3=a9j=c3=a0?= vu', 'déjà vu'],
    ['=?utf-8*fr?B?ZMOpasOg?=', 'déjà'],
    ['a =?utf-8?Q?b?= =?utf-8?Q?c?=\t=?iso-8859-1?Q?=E9?= d', 'a bcé d'],
    ['=?utf-8?B?w?= =?utf-8?B?6k=?=', 'é'],
    ['=?utf-8?B?ww==?= =?utf-8?B?qQ==?=', 'é'],
    ['=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=', 'é'],
    ['=?utf-8?Q?with blanks?=', 'with blanks'],
    ['=?iso-8859-1?Q?d=C3=A9j=C3=A0?=', 'déjà'],
    ['=?x-unheard-of?Q?d=E9j=E0?=', 'déjà'],
    ['=?utf-8?Q?d=E9j=E0?=', 'déjà'],
    ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
    ['=?utf-8?Q?unended', '=?utf-8?Q?unended'],
    ['2 =? 3', '2 =? 3'],
  ])('%s is %s', (value, text) => {
    expect(decodeWords(value)).toBe(text);
  });

  test.each([
    ['utf-7', encodeUtf7('Déjà 東京')],
    ['utf-16be', encodeText('Déjà 東京', 'utf-16be')],
    ['gb2312', encodeText('D 東京', 'gbk')],
    ['hz-gb-2312', encodeHz('D 东京')],
    ['iso-2022-jp', encodeIso2022('D 東京', { charset: 'euc-jp', begin: '\x1B$B', end: '\x1B(B' })],
    [
      'iso-2022-kr',
      encodeIso2022('D 동경', { charset: 'euc-kr', begin: '\x0E', end: '\x0F', announce: '\x1B$)C' }),
    ],
  ])('are read in %s', (charset, octets) => {
    expect(decodeWords(word(charset, octets))).toMatch(/^D(?:éjà)? [東东동][京경]$/);
  });
});

describe('a header', () => {
  test('in raw UTF-8 or latin1 is read', async () => {
    const latin1 = Buffer.from('Subject: R\xE9ponse \x96 d\xE9j\xE0', 'latin1');
    expect((await read('Subject: Réponse – déjà')).subject).toBe('Réponse – déjà');
    expect((await read(latin1)).subject).toBe('Réponse – déjà');
    expect((await read(Buffer.from('From: Ren\xE9 <rene@example.net>', 'latin1'))).from).toEqual({
      address: 'rene@example.net',
      name: 'René',
    });
  });

  test('in another charset is read in the one that the mail names', async () => {
    const subject = Buffer.concat([Buffer.from('Subject: '), encodeText('Спасибо', 'koi8-r')]);
    expect((await read(subject, 'Content-Type: text/plain; charset=koi8-r')).subject).toBe('Спасибо');
    expect((await read('Subject: \x1B$B$"\x1B(B')).subject).toBe('あ');
  });

  test('is unfolded, on one line', async () => {
    expect((await read('Subject: one\r\n two\r\n\tthree')).subject).toBe('one two three');
    expect((await read('Subject: =?utf-8?Q?one=0D=0ABcc:_x?=')).subject).toBe('one Bcc: x');
  });

  test('gives its fields in order, decoded, names in lower case', async () => {
    const { headers } = await read('X-One: =?utf-8?Q?=C3=A9?=', 'x-ONE : two', 'no field', 'X-Three:');
    expect(headers).toEqual([
      { name: 'x-one', value: 'é' },
      { name: 'x-one', value: 'two' },
      { name: 'x-three', value: '' },
    ]);
  });

  test('gives mailboxes, those of groups among them', async () => {
    const message = await read(
      'From: "Tremblay, Marie" <marie@example.net>, other@example.net',
      'Sender: sam@example.org (Sam)',
      'Reply-To: =?iso-8859-1?Q?Caf=E9=2C_a=40b.c?= <cafe@example.net>',
      'To: Friends: a@example.net, B <b@example.net>;, undisclosed-recipients:;',
      'To: c@example.net',
      'Cc: nobody at all',
    );
    expect(message.from).toEqual({ address: 'marie@example.net', name: 'Tremblay, Marie' });
    expect(message.sender).toEqual({ address: 'sam@example.org', name: 'Sam' });
    expect(message.replyTo).toEqual([{ address: 'cafe@example.net', name: 'Café, a@b.c' }]);
    expect(message.to.map(({ address }) => address)).toEqual([
      'a@example.net',
      'b@example.net',
      'c@example.net',
    ]);
    expect(message.cc).toEqual([]);
  });

  test('gives names in charsets that the address parser does not know', async () => {
    const name = word(
      'iso-2022-kr',
      encodeIso2022('가', { charset: 'euc-kr', begin: '\x0E', end: '\x0F', announce: '\x1B$)C' }),
    );
    expect((await read(`From: ${name} <a@example.net>`)).from?.name).toBe('가');
  });

  test('gives message-ids without brackets', async () => {
    const message = await read(
      'Message-ID: <one@example.net>',
      'In-Reply-To: Your mail <two@example.net> of Monday',
      'References: <three@example.net>\r\n\t<four@example.net>',
    );
    expect(message).toMatchObject({
      messageId: 'one@example.net',
      inReplyTo: 'two@example.net',
      references: ['three@example.net', 'four@example.net'],
    });
    expect((await read('Message-ID: bare@example.net')).messageId).toBe('bare@example.net');
    expect((await read('Message-ID: not at all')).messageId).toBeNull();
  });

  test('gives the date, or what stands in its place', async () => {
    expect((await read('Date: Tue, 1 Dec 2026 07:00:00 -0500 (EST)')).date).toBe('2026-12-01T12:00:00.000Z');
    expect((await read('Date: Tue, 1 Dec 2026 07:00:00')).date).toBe('2026-12-01T07:00:00.000Z');
    expect((await read('Date: someday')).date).toBe('someday');
    expect((await read('Subject: none')).date).toBeNull();
  });
});

test('A field of a part is not one of the mail', async () => {
  const body = '--b\r\nSubject: part\r\n\r\nHi\r\n--b--';
  const message = await readMessage(
    rawMail(['Content-Type: multipart/mixed; boundary=b', 'Subject: mail'], body),
  );
  expect(message.headers.map(({ value }) => value)).toEqual(['multipart/mixed; boundary=b', 'mail']);
});
