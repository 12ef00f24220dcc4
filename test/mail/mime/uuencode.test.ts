import { describe, expect, test } from 'vitest';
import { takeUuencoded } from '../../../shared/mail/mime/uuencode.ts';

const block = ['begin 644 note one.txt', '%:&5L;&\\', '`', 'end'];

describe('a file uuencoded into a text', () => {
  test('is taken out of it', () => {
    const { text, files } = takeUuencoded(['Before', ...block, 'after'].join('\n'));
    expect(text).toBe('Before\nafter');
    expect(files.map(({ filename, octets }) => [filename, Buffer.from(octets).toString()])).toEqual([
      ['note one.txt', 'hello'],
    ]);
  });

  test('is read over several lines, trailing blanks lost or not', () => {
    const octets = Buffer.alloc(50, 'é');
    const encoded = ['begin 0600 e.bin', ...uuencode(octets), '', 'end'].join('\n');
    expect(Buffer.from(takeUuencoded(encoded).files[0]?.octets ?? [])).toEqual(octets);
  });

  test('stays text where it only begins like one', () => {
    const prose = 'begin 644 again, she said.\nThen we walked home.\nend';
    expect(takeUuencoded(prose)).toEqual({ text: prose, files: [] });
    const cutOff = block.slice(0, 3).join('\n');
    expect(takeUuencoded(cutOff)).toEqual({ text: cutOff, files: [] });
  });
});

function uuencode(octets: Buffer): string[] {
  const lines = [];
  for (let at = 0; at < octets.length; at += 45) {
    const line = octets.subarray(at, at + 45);
    const sextets = [...line.toString('base64').replace(/=/g, 'A')].map((letter) => base64.indexOf(letter));
    lines.push(
      [line.length, ...sextets]
        .map((sextet) => String.fromCharCode(32 + sextet))
        .join('')
        .trimEnd(),
    );
  }
  return lines;
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
