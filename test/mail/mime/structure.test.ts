import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { leaf, multipart, rawMail } from '../../support/raw-mail.ts';

const plain = (words: string) => leaf('text/plain; charset=utf-8', words);
const html = (words: string) => leaf('text/html; charset=utf-8', words);
const image = leaf('image/png; name=a.png', 'AAAA', 'Content-Transfer-Encoding: base64');
const read = (mail: Buffer) => readMessage(mail);

describe('the body of a mail', () => {
  test('is its text where it has no parts', async () => {
    expect(await read(plain('Hello'))).toMatchObject({
      text: 'Hello',
      html: null,
      attachments: [],
      unread: [],
    });
    expect(await read(html('<p>Hi'))).toMatchObject({ text: null, html: '<p>Hi' });
  });

  test('is in both forms where they are alternatives', async () => {
    const mail = multipart('alternative', 'a', plain('Hello'), html('<b>Hello</b>'));
    expect(await read(mail)).toMatchObject({ text: 'Hello', html: '<b>Hello</b>', attachments: [] });
  });

  test('is the HTML alone where the plain alternative is empty', async () => {
    const mail = multipart('alternative', 'a', plain(' \r\n'), html('<b>Hello</b>'));
    expect(await read(mail)).toMatchObject({ text: null, html: '<b>Hello</b>' });
  });

  test('joins the text parts of a mixture with a blank line', async () => {
    const mail = multipart('mixed', 'm', plain('One\r\n'), image, plain('Two'));
    expect(await read(mail)).toMatchObject({
      text: 'One\n\nTwo',
      html: null,
      attachments: [{ filename: 'a.png' }],
    });
  });

  test('has all text of a mixture in HTML where some of it is only that', async () => {
    const mail = multipart('mixed', 'm', plain('1 < 2\r\n& so'), html('<b>Two</b>'), plain('Three'));
    expect(await read(mail)).toMatchObject({
      text: '1 < 2\n& so\n\nThree',
      html: '<div>1 &lt; 2<br>\n&amp; so</div>\n<b>Two</b>\n<div>Three</div>',
    });
  });

  test('puts alternatives and what stands beside them together', async () => {
    const alternatives = multipart('alternative', 'a', plain('Hello'), html('<b>Hello</b>'));
    const mail = multipart('mixed', 'm', alternatives, plain('-- \r\nOur list'));
    expect(await read(mail)).toMatchObject({
      text: 'Hello\n\n-- \nOur list',
      html: '<b>Hello</b>\n<div>-- <br>\nOur list</div>',
    });
  });

  test('finds HTML and its pictures within alternatives', async () => {
    const rich = multipart('related', 'r', html('<img src=cid:a>'), image);
    const mail = multipart('alternative', 'a', plain('Hello'), rich);
    expect(await read(mail)).toMatchObject({
      text: 'Hello',
      html: '<img src=cid:a>',
      attachments: [{ type: 'image/png' }],
    });
    const apple = multipart(
      'alternative',
      'a',
      plain('Hello'),
      multipart('mixed', 'm', html('<i>He'), image, html('llo</i>')),
    );
    expect(await read(apple)).toMatchObject({ text: 'Hello', html: '<i>He\nllo</i>' });
  });

  test('is the part that a related one names as its root', async () => {
    const root = rawMail(['Content-Type: text/html', 'Content-ID: <root>'], '<p>Root');
    const mail = Buffer.from(
      multipart('related', 'r', plain('a style sheet'), root)
        .toString()
        .replace('boundary=', 'start="<root>"; boundary='),
    );
    expect(await read(mail)).toMatchObject({
      html: '<p>Root',
      attachments: [{ type: 'text/plain', text: 'a style sheet' }],
    });
  });

  test('is the signed part of a signed mail', async () => {
    const signature = leaf('application/pgp-signature; name=signature.asc', '-----BEGIN PGP SIGNATURE-----');
    const mail = multipart('signed', 's', plain('Signed'), signature);
    expect(await read(mail)).toMatchObject({
      text: 'Signed',
      attachments: [{ filename: 'signature.asc', text: null }],
    });
  });

  test('is only the part of a report that people read', async () => {
    const status = leaf('message/delivery-status', 'Action: failed\r\n');
    const mail = multipart(
      'report; report-type=delivery-status',
      'r',
      plain('It failed'),
      status,
      plain('Subject: x'),
    );
    expect(await read(mail)).toMatchObject({
      text: 'It failed',
      attachments: [
        { type: 'message/delivery-status', text: 'Action: failed\n' },
        { type: 'text/plain', text: 'Subject: x' },
      ],
    });
  });

  test('is the first part of a report in both its forms', async () => {
    const words = multipart('alternative', 'a', plain('It failed'), html('<p>It failed'));
    const mail = multipart(
      'report',
      'r',
      leaf('message/delivery-status', 'Action: failed'),
      words,
      html('<p>Yours'),
    );
    expect(await read(mail)).toMatchObject({
      text: 'It failed',
      html: '<p>It failed',
      attachments: [{ type: 'message/delivery-status' }, { type: 'text/html', text: '<p>Yours' }],
    });
  });

  test('never is a mail within the mail', async () => {
    const forwarded = leaf('message/rfc822', plain('Not mine'));
    expect(await read(multipart('mixed', 'm', plain('Mine'), forwarded))).toMatchObject({
      text: 'Mine',
      attachments: [{ type: 'message/rfc822', text: expect.stringContaining('Not mine') }],
    });
    const message = (subject: string, words: string) =>
      Buffer.from(`\r\nSubject: ${subject}\r\n\r\n${words}`);
    const digest = multipart('digest', 'd', message('one', 'First'), message('two', 'Second'));
    const { text, attachments } = await read(digest);
    expect(text).toBeNull();
    expect(attachments).toMatchObject([
      { type: 'message/rfc822', text: 'Subject: one\n\nFirst' },
      { text: 'Subject: two\n\nSecond' },
    ]);
  });

  test('is the first text with a name where there is no other, as phones’ text messages come', async () => {
    const script = leaf('application/smil; name=smil.xml', '<smil></smil>');
    const named = (name: string, words: string, disposition = 'inline') =>
      leaf(`text/plain; name=${name}`, words, `Content-Disposition: ${disposition}; filename=${name}`);
    const words = named('text_0.txt', 'My sister surprised me.');
    const more = named('text_1.txt', 'More');
    expect(await read(multipart('mixed', 'm', script, image, words, more))).toMatchObject({
      text: 'My sister surprised me.',
      attachments: [{ filename: 'smil.xml' }, { filename: 'a.png' }, { filename: 'text_1.txt' }],
    });
    expect((await read(multipart('related', 'r', script, words))).text).toBe('My sister surprised me.');
    expect((await read(multipart('mixed', 'm', plain('Mine'), words))).text).toBe('Mine');
    const attached = named('notes.txt', 'Not mine', 'attachment');
    expect((await read(multipart('mixed', 'm', script, attached))).text).toBeNull();
  });

  test('is not a text that is attached after no semicolon', async () => {
    const attached = leaf('text/plain', 'Not mine', 'Content-Disposition: attachment filename=notes.txt');
    expect((await read(multipart('mixed', 'm', plain('Mine'), attached))).text).toBe('Mine');
  });

  test('is not a text that is attached', async () => {
    const attached = leaf('text/plain', 'Not mine', 'Content-Disposition: attachment; filename=notes.txt');
    const shown = leaf('text/plain; name=more.txt', 'Nor this');
    expect(await read(multipart('mixed', 'm', plain('Mine'), attached, shown))).toMatchObject({
      text: 'Mine',
      attachments: [
        { filename: 'notes.txt', text: 'Not mine' },
        { filename: 'more.txt', text: 'Nor this' },
      ],
    });
  });

  test.each([
    'text',
    'text/plain/html',
    'plain',
    '',
    'text/plain charset=utf-8',
    'text/enriched',
    'text/x-own',
    'application/octet-stream',
    'nonsense',
  ])('is read as text under the type %j', async (type) => {
    expect(await read(leaf(type, 'Voilà'))).toMatchObject({ text: 'Voilà', attachments: [] });
  });

  test('is not something that only programs read', async () => {
    expect(await read(leaf('text/calendar', 'BEGIN:VCALENDAR'))).toMatchObject({
      text: null,
      attachments: [{ type: 'text/calendar', text: 'BEGIN:VCALENDAR' }],
    });
    expect(await read(leaf('application/octet-stream', Buffer.from([1, 2, 3, 4])))).toMatchObject({
      text: null,
    });
  });

  test('may say its charset nowhere but in its HTML', async () => {
    const cyrillic = Buffer.from('<meta charset=koi8-r><p>\xF0\xD2\xC9', 'latin1');
    expect((await read(leaf('text/html', cyrillic))).html).toBe('<meta charset=koi8-r><p>При');
  });

  test('is unflowed', async () => {
    expect((await read(leaf('text/plain; format=flowed; delsp=yes', 'a \r\nb\r\nc'))).text).toBe('ab\nc');
    expect((await read(leaf('text/plain; Format="Flowed"', 'a \r\nb\r\nc'))).text).toBe('a b\nc');
    expect((await read(leaf('text/plain', 'a \r\nb'))).text).toBe('a \nb');
  });

  test('gives away a file uuencoded into it', async () => {
    expect(await read(plain('Look:\r\nbegin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n'))).toMatchObject({
      text: 'Look:\n',
      attachments: [{ filename: 'a.txt', type: 'application/octet-stream', size: 5, text: null }],
    });
  });
});

describe('an attachment', () => {
  test.each([
    ['application/json', true],
    ['text/vnd.google.email-reaction+json', true],
    ['text/csv', true],
    ['message/feedback-report', true],
    ['application/ics', true],
    ['application/pdf', false],
    ['image/svg', false],
  ])('of type %s shows its text: %s', async (type, isShown) => {
    const { attachments } = await read(multipart('mixed', 'm', plain('Hi'), leaf(type, '{"emoji":"👍"}')));
    expect(attachments).toMatchObject([{ type, size: 16, text: isShown ? '{"emoji":"👍"}' : null }]);
  });

  test('has the size of what it holds', async () => {
    expect((await read(multipart('mixed', 'm', plain('Hi'), image))).attachments).toMatchObject([
      { size: 3 },
    ]);
  });

  test.each([
    ['filename="=?utf-8?B?w6l0w6kucGRm?="', 'été.pdf'],
    ["filename*=UTF-8''%C3%A9t%C3%A9.pdf", 'été.pdf'],
    ["filename*0*=iso-8859-1'fr'%E9t; filename*1=e.pdf", 'éte.pdf'],
    ['filename="\u202Efdp.exe\u0007"', 'fdp.exe'],
  ])('with %s is named %s', async (parameter, filename) => {
    const attached = leaf('application/pdf', 'x', `Content-Disposition: attachment; ${parameter}`);
    expect((await read(multipart('mixed', 'm', plain('Hi'), attached))).attachments).toMatchObject([
      { filename },
    ]);
  });

  test('of message/rfc822 in base64 is decoded', async () => {
    const forwarded = leaf(
      'message/rfc822',
      plain('Hi').toString('base64'),
      'Content-Transfer-Encoding: base64',
    );
    expect((await read(multipart('mixed', 'm', forwarded))).attachments[0]?.text).toContain('\n\nHi');
  });
});
