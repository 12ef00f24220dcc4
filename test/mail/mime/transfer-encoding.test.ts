import { describe, expect, test } from 'vitest';
import { decodeTextTransfer, decodeTransfer } from '../../../shared/mail/mime/transfer-encoding.ts';

const decoded = (encoded: string, encoding: string): string =>
  Buffer.from(decodeTransfer(Buffer.from(encoded, 'latin1'), encoding)).toString('utf8');
const text = (encoded: string, encoding: string, most = 1000): string =>
  Buffer.from(decodeTextTransfer(Buffer.from(encoded, 'latin1'), encoding, most).octets).toString('utf8');
const base64 = (words: string): string => Buffer.from(words).toString('base64');

describe('base64', () => {
  test('is decoded', () => {
    expect(decoded(base64('Voilà\n'), 'base64')).toBe('Voilà\n');
  });

  test('may lack its padding', () => {
    expect(decoded('aGVsbG8', 'base64')).toBe('hello');
    expect(decoded('aGVsbG8g', 'base64')).toBe('hello ');
  });

  test('may be cut into lines anywhere, with blanks in them', () => {
    expect(decoded('aG\r\nVsb\nG 8g\r\n\r\nd29y\tbGQ=', 'base64')).toBe('hello world');
  });

  test('may have padding in the middle', () => {
    expect(decoded('aGVsbG8=\r\nIHdvcmxk\r\nIQ==\r\n', 'base64')).toBe('hello world!');
    expect(decoded('aGVsbG8=IHdvcmxkIQ==', 'base64')).toBe('hello world!');
    expect(decoded('!\xE9aGVsbG8=IHdvcmxk', 'base64')).toBe('hello world');
  });

  test('ends where words follow its padding', () => {
    expect(decoded('ecO2dMOkIHZhYW4uCg== ignored', 'base64')).toBe('yötä vaan.\n');
    expect(decoded('aGVsbG8=\r\nThis list is run by\r\nvolunteers', 'base64')).toBe('hello');
  });

  test('ends where a footer follows, padding or none', () => {
    expect(decoded('aGVsbG8g\r\n_______________\r\nOur list\r\n', 'base64')).toBe('hello ');
    expect(decoded('aGVsbG8=\r\n-- \r\nOur list: https://list.example\r\n', 'base64')).toBe('hello');
  });

  test('that was only declared leaves words as they are', () => {
    expect(text('Hello, I never was encoded.\r\n', 'base64')).toBe('Hello, I never was encoded.\r\n');
    expect(text('Bonjour', 'base64')).toBe('Bonjour');
  });

  test('of something binary is decoded nevertheless', () => {
    const octets = Buffer.from([0, 1, 2, 3, 250, 251, 5, 6, 7, 8, 9, 1, 2, 3, 4]);
    expect(
      Buffer.from(decodeTextTransfer(Buffer.from(octets.toString('base64')), 'base64', 100).octets),
    ).toEqual(octets);
  });
});

describe('quoted-printable', () => {
  test('is decoded, with digits in either case', () => {
    expect(decoded('Voil=C3=A0, d=c3=a9j=C3=a0', 'quoted-printable')).toBe('Voilà, déjà');
  });

  test('joins lines at a soft break, blanks behind it or not', () => {
    expect(decoded('one=\r\n two=  \r\n three=\n four', 'quoted-printable')).toBe('one two three four');
    expect(decoded('one=\rtwo=\r\nthree', 'quoted-printable')).toBe('onetwothree');
  });

  test('loses blanks at line ends', () => {
    expect(decoded('one \t \r\ntwo  ', 'quoted-printable')).toBe('one\r\ntwo');
    expect(decoded('one =20\r\n', 'quoted-printable')).toBe('one  \r\n');
  });

  test('keeps an equals sign that encodes nothing', () => {
    expect(decoded('a=b, 1 = 1, =G1, =4', 'quoted-printable')).toBe('a=b, 1 = 1, =G1, =4');
  });

  test('loses an equals sign at its very end', () => {
    expect(decoded('cut off=', 'quoted-printable')).toBe('cut off');
  });
});

describe('an encoding', () => {
  test('that nobody knows is none', () => {
    expect(decoded('=41', '8bit')).toBe('=41');
    expect(decoded('=41', 'x-fancy')).toBe('=41');
  });

  test('of uuencode is decoded', () => {
    expect(decoded('begin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n', 'x-uuencode')).toBe('hello');
  });

  test('is decoded no further than is wanted', () => {
    expect(decodeTextTransfer(Buffer.from('=41'.repeat(100)), 'quoted-printable', 10)).toMatchObject({
      isCut: true,
    });
    expect(text('=41'.repeat(100), 'quoted-printable', 10)).toBe('A'.repeat(10));
    expect(text(base64('b'.repeat(100)), 'base64', 10)).toBe('b'.repeat(10));
    expect(decodeTextTransfer(Buffer.from('short'), '7bit', 10)).toMatchObject({ isCut: false });
  });
});
