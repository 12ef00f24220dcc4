import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { readRtf } from '../../../shared/mail/mime/rtf.ts';
import { readTnef } from '../../../shared/mail/mime/tnef.ts';
import { leaf, multipart } from '../../support/raw-mail.ts';
import {
  attribute,
  binaryProperty,
  compressedRtf,
  longProperty,
  namedProperty,
  properties,
  tnef,
  unicodeProperty,
} from '../../support/tnef.ts';

const messageProperties = (...encoded: Buffer[]) => attribute(0x00069003, properties(...encoded));
const winmail = (octets: Buffer) =>
  leaf(
    'application/ms-tnef; name=winmail.dat',
    octets.toString('base64'),
    'Content-Transfer-Encoding: base64',
  );

describe('a winmail.dat', () => {
  test('gives its body where the mail has none', async () => {
    const mail = multipart(
      'mixed',
      'm',
      leaf('text/plain', ' \r\n'),
      winmail(tnef(attribute(0x0002800c, 'Voil\xE0\r\n\0'))),
    );
    expect(await readMessage(mail)).toMatchObject({ text: 'Voilà\n', html: null, attachments: [] });
  });

  test('does not give its body where the mail has one', async () => {
    const mail = multipart(
      'mixed',
      'm',
      leaf('text/plain', 'Hello'),
      winmail(tnef(attribute(0x0002800c, 'Other'))),
    );
    expect((await readMessage(mail)).text).toBe('Hello');
  });

  test('gives the files in it instead of itself', async () => {
    const file = [
      attribute(0x00069002, ''),
      attribute(0x0006800f, 'hello'),
      attribute(0x00018010, 'NOTES~1.TXT\0'),
      attribute(
        0x00069005,
        properties(unicodeProperty(0x3707, 'notes d’été.txt'), unicodeProperty(0x370e, 'text/plain')),
      ),
    ];
    const mail = multipart(
      'mixed',
      'm',
      leaf('text/plain', 'Hello'),
      winmail(tnef(...file, attribute(0x00069002, ''), attribute(0x00018010, 'b.bin\0'))),
    );
    expect((await readMessage(mail)).attachments).toEqual([
      { filename: 'notes d’été.txt', type: 'text/plain', disposition: '', size: 5, text: 'hello' },
      { filename: 'b.bin', type: 'application/octet-stream', disposition: '', size: 0, text: null },
    ]);
  });

  test('that is none stays an attachment', async () => {
    const mail = multipart('mixed', 'm', winmail(Buffer.from('no TNEF')));
    expect((await readMessage(mail)).attachments).toMatchObject([{ filename: 'winmail.dat', size: 7 }]);
  });

  test('has no place of our letters in it', async () => {
    const mail = winmail(tnef(messageProperties(unicodeProperty(0x1000, 'a\uE000\u202Eb'))));
    expect((await readMessage(mail)).text).toBe('ab');
  });
});

describe('TNEF', () => {
  test('has text and HTML among its properties', () => {
    const encoded = messageProperties(
      longProperty(0x3fde, 28591),
      namedProperty('x-own', 'value'),
      unicodeProperty(0x1000, 'Voilà'),
      binaryProperty(0x1013, Buffer.from('<p>Voil\xE0', 'latin1')),
    );
    expect(readTnef(tnef(encoded))).toEqual({ text: 'Voilà', html: '<p>Voilà', files: [] });
  });

  test('is in the code page that it says', () => {
    const codePage = attribute(0x00069007, Buffer.from('e3040000', 'hex'));
    expect(readTnef(tnef(codePage, attribute(0x0002800c, '\xCF\xF0\xE8')))?.text).toBe('При');
  });

  test('has its body in compressed RTF where it has no other', () => {
    const rtf = compressedRtf('{\\rtf1\\ansi\\fromtext \\par Bonjour\\par}');
    expect(readTnef(tnef(messageProperties(binaryProperty(0x1009, rtf))))?.text).toBe('\nBonjour\n');
  });

  test('is believed no further than there are octets', () => {
    const lying = Buffer.from('ffffffff', 'hex');
    const value = Buffer.concat([lying, Buffer.from('02010910', 'hex'), lying, lying, Buffer.from('abc')]);
    expect(readTnef(tnef(attribute(0x00069003, value)))).toEqual({ text: null, html: null, files: [] });
    const cutOff = tnef(attribute(0x0002800c, 'Hello'), attribute(0x0002800c, 'cut off')).subarray(0, -5);
    expect(readTnef(cutOff)?.text).toBe('Hello');
    const rtf = Buffer.concat([
      lying,
      lying,
      Buffer.from('LZFu'),
      lying,
      Buffer.of(0),
      Buffer.from('{\\rtf1 a'),
    ]);
    expect(readTnef(tnef(messageProperties(binaryProperty(0x1009, rtf))))?.text).toContain('a');
  });
});

test('A file of TNEF may have its content among its properties', () => {
  const content = attribute(0x00069005, properties(binaryProperty(0x3701, Buffer.from('hello'))));
  const files = readTnef(tnef(attribute(0x00069002, ''), content))?.files;
  expect(files?.map(({ octets }) => octets.toString())).toEqual(['hello']);
  const both = readTnef(tnef(attribute(0x00069002, ''), attribute(0x0006800f, 'real'), content))?.files;
  expect(both?.map(({ octets }) => octets.toString())).toEqual(['real']);
});

describe('RTF', () => {
  const read = (rtf: string) => readRtf(Buffer.from(rtf, 'latin1'));

  test('gives its text', () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}\\pard Voil\\'e0, 5\\~\\u8364?\\par\r\n\\{b\\}\\tab c\\emdash d\\\\{\\*\\generator X;}}";
    expect(read(rtf)).toEqual({ text: 'Voilà, 5\u00A0€\n{b}\tc—d\\' });
  });

  test('gives the HTML encapsulated in it', () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}\\htmlrtf {\\b\\htmlrtf0 1 < 2{\\*\\htmltag84 &nbsp;}\\'e9\\htmlrtf\\par}\\htmlrtf0{\\*\\mhtmltag64 no}\\par{\\*\\htmltag72 </p>}}";
    expect(read(rtf)).toEqual({ html: '<p>1 &lt; 2&nbsp;é\n</p>' });
  });

  test('decodes characters of several octets', () => {
    expect(read("{\\rtf1\\ansicpg932 \\'82\\'a0\\'82\\'a2}")).toEqual({ text: 'あい' });
  });

  test('skips the characters that stand in for one', () => {
    expect(read("{\\rtf1\\uc2 \\u233 ab\\'e9c\\uc0\\u233 d}")).toEqual({ text: 'éécéd' });
  });

  test('skips binary content, however long it says it is', () => {
    expect(read('{\\rtf1 a\\bin3 {{{b\\bin999999999 c}')).toEqual({ text: 'ab' });
  });

  test('is read no deeper than a thousand groups', () => {
    expect(read(`{\\rtf1 a${'{'.repeat(5000)}b`)).toEqual({ text: 'a' });
  });

  test('that is none is none', () => {
    expect(read('Hello')).toBeNull();
  });
});
