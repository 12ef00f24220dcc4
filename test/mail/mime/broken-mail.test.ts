import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';

const read = (mail: string) => readMessage(Buffer.from(mail, 'latin1'));

describe('a mail', () => {
  test.each([
    ['a blank line', '\r\n'],
    ['blank lines of either kind', '\n\r\n\n'],
    ['an mbox line', 'From marie@example.net Mon Jan  1 00:00:00 2026\n'],
    ['a quoted mbox line', '>From marie@example.net Mon Jan  1 00:00:00 2026\n'],
    ['a stray line', 'This message was received at noon\r\n'],
    ['a stray line and a blank one', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['a byte order mark', '\xEF\xBB\xBF'],
  ])('may begin with %s', async (_, before) => {
    const message = await read(`${before}From: Marie <marie@example.net>\r\nSubject: Hi\r\n\r\nHello\r\n`);
    expect(message).toMatchObject({ from: { address: 'marie@example.net' }, subject: 'Hi', text: 'Hello\n' });
  });

  test.each([['\n'], ['\r\n'], ['\r']])('may have lines that end in %j', async (end) => {
    const lines = [
      'Subject: Hi',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'One',
      'two',
      '--b--',
      '',
    ];
    expect(await read(lines.join(end))).toMatchObject({ subject: 'Hi', text: 'One\ntwo' });
  });

  test('may have had its line ends doubled', async () => {
    const mail = 'Subject: Hi\r\r\nX-Own: x\r\r\n\r\r\nOne\r\r\ntwo\r\r\n';
    expect(await read(mail)).toMatchObject({ subject: 'Hi', text: 'One\ntwo\n' });
  });

  test('without a header is all body', async () => {
    expect(await read('Hello there\n\nI am no mail.')).toMatchObject({
      headers: [],
      text: 'Hello there\n\nI am no mail.',
    });
  });

  test('that is empty is empty', async () => {
    expect(await read('')).toMatchObject({ from: null, subject: '', text: '', html: null, unread: [] });
  });

  test('without a body has an empty one', async () => {
    expect(await read('Subject: Hi')).toMatchObject({ subject: 'Hi', text: '' });
  });
});

describe('a multipart', () => {
  const multipart = (type: string, body: string) => read(`Content-Type: ${type}\r\n\r\n${body}`);

  test('may lack its last delimiter', async () => {
    expect((await multipart('multipart/mixed; boundary=b', '--b\r\n\r\nHello\r\n')).text).toBe('Hello\n');
  });

  test('may have blanks behind its delimiters', async () => {
    expect((await multipart('multipart/mixed; boundary=b', '--b \t\r\n\r\nHello\r\n--b-- \r\n')).text).toBe(
      'Hello',
    );
  });

  test('may have parts whose header runs into the next delimiter', async () => {
    const body = '--b\r\nContent-Type: text/html\r\n--b\r\n\r\nHello\r\n--b--';
    expect((await multipart('multipart/mixed; boundary=b', body)).text).toBe('Hello');
  });

  test('may name its boundary after no semicolon', async () => {
    expect(
      (await multipart('multipart/mixed\r\n\tboundary="a b"', '--a b\r\n\r\nHello\r\n--a b--')).text,
    ).toBe('Hello');
  });

  test('may name no boundary', async () => {
    const body = 'Preamble\r\n--xyz\r\nContent-Type: text/plain\r\n\r\nHello\r\n--xyz--';
    expect((await multipart('multipart/mixed', body)).text).toBe('Hello');
  });

  test('may name another boundary than it uses', async () => {
    const body = '--Boundary42\r\nContent-Type: text/plain\r\n\r\nHello\r\n--Boundary42--';
    expect((await multipart('multipart/mixed; boundary=boundary42', body)).text).toBe('Hello');
  });

  test('of no boundary within another does not take the delimiters of that', async () => {
    const inner = 'Content-Type: multipart/alternative\r\n\r\nOne\r\n';
    const html = 'Content-Type: text/html\r\n\r\n<p>Two';
    const message = await multipart('multipart/mixed; boundary=b', `--b\r\n${inner}--b\r\n${html}\r\n--b--`);
    expect(message).toMatchObject({ text: 'One', html: '<div>One</div>\n<p>Two' });
  });

  test('without parts is the text that stands in it', async () => {
    expect((await multipart('multipart/mixed; boundary=b', 'Hello')).text).toBe('Hello');
    expect((await multipart('multipart/mixed; boundary=b', '')).text).toBe('');
  });

  test('keeps lines that only begin like its delimiter', async () => {
    const body = '--b\r\n\r\n--bc\r\n--\r\n-- \r\nMarie\r\n--b--';
    expect((await multipart('multipart/mixed; boundary=b', body)).text).toBe('--bc\n--\n-- \nMarie');
  });

  test('in a multipart of nearly the same boundary is told from it', async () => {
    const inner =
      '--ab\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nOne\r\n--a--\r\n--ab\r\n\r\nTwo\r\n--ab--';
    expect((await multipart('multipart/mixed; boundary=ab', inner)).text).toBe('One\n\nTwo');
  });
});

test('Base64 with a footer below it is read without the footer', async () => {
  const body = `${Buffer.from('Bonjour à tous\n').toString('base64')}\r\n_____________\r\nOur list\r\n`;
  const message = await read(
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
  );
  expect(message.text).toBe('Bonjour à tous\n');
});

test('Whatever would change how a text is shown, or is a place of our letters, is gone', async () => {
  const letters =
    'a\u0000\u0007\u001B\u007F\u0085\u00AD\u200B\u202E\u2060\u2066\uFEFF\uE000\uF8FF\u{F0000}\u{10FFFD}\t\u200Fb';
  const utf8 = Buffer.from(letters).toString('latin1');
  const mail = `Subject: ${utf8}\r\nFrom: "${utf8}" <x${utf8}@example.net>\r\nX-Own: =?utf-8?B?${Buffer.from(letters).toString('base64')}?=\r\nContent-Type: text/html\r\n\r\n${utf8}`;
  const message = await read(mail);
  expect(message.html).toBe('a\t\u200Fb');
  expect(message.subject).toBe('a \u200Fb');
  expect(message.headers.find(({ name }) => name === 'x-own')?.value).toBe('a \u200Fb');
  expect(JSON.stringify(message)).not.toMatch(/[\uE000-\uF8FF\uFEFF\u202E]/);
});

test('Unicode’s line and paragraph separators end a line', async () => {
  const mail = Buffer.from('Subject: a\u2028b\r\n\r\none\u2028two\u2029three').toString('latin1');
  expect(await read(mail)).toMatchObject({ subject: 'a b', text: 'one\ntwo\nthree' });
});
