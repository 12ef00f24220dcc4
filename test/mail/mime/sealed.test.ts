import { describe, expect, test } from 'vitest';
import { openPgpInText } from '../../../shared/mail/mime/inline-pgp.ts';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { leaf, multipart } from '../../support/raw-mail.ts';

const inner = leaf('text/plain; charset=utf-8', 'Signé\r\n');
const smime = (octets: Buffer, type = 'application/pkcs7-mime; name=smime.p7m') =>
  leaf(type, octets.toString('base64'), 'Content-Transfer-Encoding: base64');

/** BER (X.690), of definite or indefinite length. */
const definite = (tag: number, ...content: Buffer[]): Buffer => {
  const value = Buffer.concat(content);
  const length =
    value.length < 0x80 ? Buffer.of(value.length) : Buffer.from([0x82, value.length >> 8, value.length]);
  return Buffer.concat([Buffer.of(tag), length, value]);
};
const indefinite = (tag: number, ...content: Buffer[]): Buffer =>
  Buffer.concat([Buffer.of(tag, 0x80), ...content, Buffer.of(0, 0)]);

const oid = (hex: string) => definite(0x06, Buffer.from(hex, 'hex'));
const signedData = oid('2a864886f70d010702');
const envelopedData = oid('2a864886f70d010703');
const data = oid('2a864886f70d010701');
const version = definite(0x02, Buffer.of(1));

const signed = (value: typeof definite, content: Buffer): Buffer =>
  value(
    0x30,
    signedData,
    value(
      0xa0,
      value(0x30, version, value(0x31, value(0x30)), value(0x30, data, value(0xa0, content)), value(0x31)),
    ),
  );

describe('opaque signed S/MIME', () => {
  test('is opened', async () => {
    const mail = smime(signed(definite, definite(0x04, inner)));
    expect(await readMessage(mail)).toMatchObject({ text: 'Signé\n', attachments: [], unread: [] });
  });

  test('is opened where lengths are indefinite and its content comes in pieces', async () => {
    const pieces = indefinite(
      0x24,
      definite(0x04, inner.subarray(0, 7)),
      indefinite(0x24, definite(0x04, inner.subarray(7, 20))),
      definite(0x04, inner.subarray(20)),
    );
    expect(await readMessage(smime(signed(indefinite, pieces)))).toMatchObject({
      text: 'Signé\n',
      unread: [],
    });
  });

  test('is known by the name of its file', async () => {
    const mail = smime(signed(definite, definite(0x04, inner)), 'application/octet-stream; name=smime.p7m');
    expect(await readMessage(mail)).toMatchObject({ text: 'Signé\n' });
  });

  test('keeps the header of the mail around it', async () => {
    const mail = Buffer.concat([
      Buffer.from('Subject: outer\r\n'),
      smime(signed(definite, definite(0x04, Buffer.concat([Buffer.from('Subject: inner\r\n'), inner])))),
    ]);
    expect(await readMessage(mail)).toMatchObject({ subject: 'outer', text: 'Signé\n' });
  });

  test('within itself is opened so deep and no deeper', async () => {
    const wrap = (mail: Buffer) => smime(signed(definite, definite(0x04, mail)));
    expect((await readMessage(wrap(wrap(inner)))).text).toBe('Signé\n');
    expect(await readMessage(wrap(wrap(wrap(wrap(inner)))))).toMatchObject({
      text: null,
      attachments: [{ filename: 'smime.p7m' }],
    });
  });

  test.each([
    ['cut off', signed(definite, definite(0x04, inner)).subarray(0, 30)],
    ['with no content', signed(definite, Buffer.alloc(0))],
    ['no BER at all', Buffer.from('hello')],
    ['endless', Buffer.alloc(5000, Buffer.from('3080', 'hex'))],
  ])('that is %s stays an attachment', async (_, octets) => {
    expect(await readMessage(smime(octets))).toMatchObject({
      text: null,
      attachments: [{ size: octets.length }],
      unread: [],
    });
  });
});

describe('what only its addressee can read', () => {
  test('is told of S/MIME', async () => {
    const mail = smime(definite(0x30, envelopedData, definite(0xa0)));
    expect(await readMessage(mail)).toMatchObject({
      text: null,
      html: null,
      unread: ['encrypted'],
      attachments: [{}],
    });
    const declared = smime(Buffer.from('?'), 'application/pkcs7-mime; smime-type=enveloped-data');
    expect((await readMessage(declared)).unread).toEqual(['encrypted']);
  });

  test('is told of PGP/MIME, and what stands around it is read', async () => {
    const encrypted = multipart(
      'encrypted',
      'e',
      leaf('application/pgp-encrypted', 'Version: 1'),
      leaf('application/octet-stream', '-----BEGIN PGP MESSAGE-----'),
    );
    expect(await readMessage(encrypted)).toMatchObject({ text: null, unread: ['encrypted'] });
    const footed = multipart('mixed', 'm', encrypted, leaf('text/plain', 'Our list'));
    expect(await readMessage(footed)).toMatchObject({ text: 'Our list', unread: ['encrypted'] });
  });

  test('is told of PGP within the text', async () => {
    const armour = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n';
    expect(await readMessage(leaf('text/plain', armour))).toMatchObject({
      text: null,
      unread: ['encrypted'],
    });
    expect(await readMessage(leaf('text/plain', `Here:\r\n${armour}Bye`))).toMatchObject({
      text: 'Here:\nBye',
      unread: ['encrypted'],
    });
  });
});

describe('PGP within HTML', () => {
  const armour = '-----BEGIN PGP MESSAGE-----<br>hQEMA<br>-----END PGP MESSAGE-----';

  test('is told, and goes with the HTML around it where nothing else stands there', async () => {
    const alternatives = multipart(
      'alternative',
      'a',
      leaf('text/plain', armour.replaceAll('<br>', '\r\n')),
      leaf('text/html', `<html><body>${armour}</body></html>`),
    );
    expect(await readMessage(alternatives)).toMatchObject({ text: null, html: null, unread: ['encrypted'] });
  });

  test('leaves the words around it', async () => {
    const mail = leaf(
      'text/html',
      `<p>Here:</p>${armour}<p>and ${armour} there, -----BEGIN PGP MESSAGE-----`,
    );
    expect(await readMessage(mail)).toMatchObject({
      html: '<p>Here:</p><p>and  there, ',
      unread: ['encrypted'],
    });
  });
});

describe('a text clear-signed with OpenPGP', () => {
  const signature = '-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----';
  const text = `Before\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDear all,\n- - one\n- -----dash\n${signature}\nafter`;

  test('is its words, dashes unescaped, without the signature', () => {
    expect(openPgpInText(text)).toEqual({
      text: 'Before\nDear all,\n- one\n-----dash\nafter',
      isEncrypted: false,
    });
  });

  test('keeps what follows a signature without an end', () => {
    const unended = text.replace('-----END PGP SIGNATURE-----', '');
    expect(openPgpInText(unended).text).toContain('after');
  });

  test('is left as it is where it is quoted', () => {
    const quoted = text.replace(/^/gm, '> ');
    expect(openPgpInText(quoted)).toEqual({ text: quoted, isEncrypted: false });
  });
});
