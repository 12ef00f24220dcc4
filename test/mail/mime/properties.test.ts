import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { encodeHz, encodeIso2022, encodeText, encodeUtf7 } from '../../support/encode-text.ts';
import { leaf, multipart, rawMail } from '../../support/raw-mail.ts';
import { attribute, compressedRtf, tnef } from '../../support/tnef.ts';

const jis = { charset: 'euc-jp', begin: '\x1B$B', end: '\x1B(B' };
const ks = { charset: 'euc-kr', begin: '\x0E', end: '\x0F', announce: '\x1B$)C' };

/** Charsets, how to write them, and words that can be written in them. */
const charsets: [string, (text: string) => Buffer, string][] = [
  ['utf-8', (text) => Buffer.from(text), 'Voilà c’est 東京 가 שלום 👍 ok'],
  ['iso-8859-1', (text) => encodeText(text, 'windows-1252'), 'Voilà déjà reçu être où ok'],
  ['windows-1252', (text) => encodeText(text, 'windows-1252'), 'l’été “cœur” 5€ où ok'],
  ['koi8-r', (text) => encodeText(text, 'koi8-r'), 'Спасибо за письмо ok'],
  ['shift_jis', (text) => encodeText(text, 'shift_jis'), '東京 ありがとう カナダ ok'],
  ['euc-kr', (text) => encodeText(text, 'euc-kr'), '편지 감사합니다 서울 ok'],
  ['gb18030', (text) => encodeText(text, 'gbk'), '谢谢你的来信 我明天回复 ok'],
  ['big5', (text) => encodeText(text, 'big5'), '謝謝你的來信 我明天回覆 ok'],
  ['iso-2022-jp', (text) => encodeIso2022(text, jis), '東京 ありがとう カナダ ok'],
  ['iso-2022-kr', (text) => encodeIso2022(text, ks), '편지 감사합니다 서울 ok'],
  ['hz-gb-2312', encodeHz, '谢谢你的来信 我明天回复 ~ ok'],
  ['utf-7', encodeUtf7, 'Voilà 1+1 東京 ok'],
];
const wide: typeof charsets = [
  ['utf-16le', (text) => encodeText(text, 'utf-16le'), 'Voilà 東京 가 ok'],
  ['utf-16be', (text) => encodeText(text, 'utf-16be'), 'Voilà 東京 가 ok'],
];

const encodings: Record<string, (octets: Buffer) => string | Buffer> = {
  '8bit': (octets) => octets,
  base64: (octets) => octets.toString('base64').replace(/.{76}/g, '$&\r\n'),
  'quoted-printable': (octets) =>
    [...octets.toString('latin1')]
      .map(
        (letter, index) =>
          (/[A-Za-z0-9]/.test(letter) ? letter : escaped(letter)) + (index % 20 === 19 ? '=\r\n' : ''),
      )
      .join(''),
};
const escaped = (letter: string): string =>
  `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const lines = (words: string) =>
  fc.array(fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  });
const inCharset = (among: typeof charsets) =>
  fc
    .constantFrom(...among)
    .chain(([name, write, words]) =>
      fc.record({ name: fc.constant(name), write: fc.constant(write), text: lines(words) }),
    );

/** Words of a line, folded into flowed ones after every third. */
const flow = (words: string[]): string =>
  words
    .map((word, index) => (index % 3 === 2 ? `${word} \r\n` : `${word} `))
    .join('')
    .replace(/ (?:\r\n)?$/, '');

describe('whatever is written', () => {
  test.each(Object.keys(encodings))('in any charset in %s comes back', async (encoding) => {
    const among = encoding === '8bit' ? charsets : [...charsets, ...wide];
    await fc.assert(
      fc.asyncProperty(inCharset(among), fc.boolean(), async ({ name, write, text }, isFlowed) => {
        const written = text.map((words) => (isFlowed ? flow(words) : words.join(' '))).join('\r\n');
        const type = `text/plain; charset=${name}${isFlowed ? '; format=flowed' : ''}`;
        const body = encodings[encoding]?.(write(written)) ?? '';
        const message = await readMessage(leaf(type, body, `Content-Transfer-Encoding: ${encoding}`));
        expect(message.text).toBe(text.map((words) => words.join(' ')).join('\n'));
      }),
    );
  });

  test('in any charset in a subject comes back', async () => {
    await fc.assert(
      fc.asyncProperty(inCharset([...charsets, ...wide]), async ({ name, write, text }) => {
        const subject = text.flat().join(' ');
        const raw = rawMail([`Subject: =?${name}?B?${write(subject).toString('base64')}?=`]);
        expect((await readMessage(raw)).subject).toBe(subject);
      }),
    );
  });
});

const mails = [
  multipart(
    'mixed',
    'm',
    multipart(
      'alternative',
      'a',
      leaf('text/plain; charset=utf-8; format=flowed', 'Voilà \r\n> un'),
      leaf('text/html', '<p>Voilà'),
    ),
    leaf(
      'application/ms-tnef',
      tnef(attribute(0x0002800c, 'Hello'), attribute(0x00069003, compressedRtf('{\\rtf1 a}'))),
    ),
    leaf('application/pkcs7-mime', Buffer.from('308006092a864886f70d010702a080308002010131', 'hex')),
    leaf('message/delivery-status', 'Action: failed'),
  ),
  rawMail(
    [
      'From: =?iso-2022-jp?B?GyRCJCIbKEI=?= <a@example.net>',
      'To: G: b@example.net;',
      'Content-Type: text/plain; charset=iso-2022-kr',
      'Content-Transfer-Encoding: base64',
    ],
    Buffer.from('\x1B$)C\x0E0!\x0F').toString('base64'),
  ),
  leaf(
    'text/plain',
    '-----BEGIN PGP SIGNED MESSAGE-----\n\nbegin 644 a\n%:&5L;&\\\n`\nend\n',
    "Content-Disposition: inline; filename*0*=utf-8''%C3%A9",
  ),
];

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc
    .constantFrom(
      '\r\n\r\n',
      '\n--m\n',
      '--a--',
      '\x1B$B',
      '=?',
      '"',
      '\0',
      '\xFF\xFE',
      'boundary=',
      '=\r\n',
      ';',
    )
    .map((text) => Buffer.from(text, 'latin1')),
);
const damage = fc.record({ at: fc.nat(), cut: fc.nat(40), noise });
const damaged = fc
  .record({ mail: fc.constantFrom(...mails), damages: fc.array(damage, { minLength: 1, maxLength: 8 }) })
  .map(({ mail, damages }) =>
    damages.reduce((octets, { at, cut, noise }) => {
      const place = at % octets.length;
      return Buffer.concat([octets.subarray(0, place), noise, octets.subarray(place + cut), Buffer.of(10)]);
    }, mail),
  );

describe('whatever arrives', () => {
  test.each([
    ['octets', fc.uint8Array({ maxLength: 500 })],
    ['damaged mails', damaged],
  ])('of %s is read, the same when read again, and neutral', async (_, raws) => {
    await fc.assert(
      fc.asyncProperty(raws, async (raw) => {
        const message = await readMessage(raw);
        expect(message.unread).not.toContain('damaged');
        expect(await readMessage(raw)).toEqual(message);
        const shown = [
          message.text,
          message.html,
          message.subject,
          ...message.attachments.map(({ text }) => text),
          ...message.headers.map(({ value }) => value),
        ].join('');
        expect(shown).not.toMatch(/[\r\uE000-\uF8FF\uFEFF\u202A-\u202E]/);
      }),
      { numRuns: 500 },
    );
  });
});
