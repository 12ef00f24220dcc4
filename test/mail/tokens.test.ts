import { describe, expect, test } from 'vitest';
import { decodeToken, encodeToken, tokensFor } from '../../shared/mail/tokens.ts';
import { id } from '../support/builders.ts';

const key = new Uint8Array(32).fill(3);
const [memberId, letterId] = [id('m'), id('l')];
const token = tokensFor(memberId, letterId, key);

describe('a token', () => {
  test('says what it was made of, in 45 characters of any case', () => {
    for (const kind of ['reply', 'confirm', 'settings', 'unsubscribe', 'archive'] as const)
      for (const item of [0, 1, 255]) {
        const text = token(kind, item);
        expect(text).toMatch(/^a[a-z2-7]{44}$/);
        expect(decodeToken(text.toUpperCase(), key)).toEqual({ kind, memberId, letterId, item });
        expect(encodeToken({ kind, memberId, letterId, item }, key)).toBe(text);
      }
  });

  test('names no item beyond 255, rather than another one', () => {
    expect(() => token('reply', 256)).toThrow(/item 256/);
    expect(() => token('reply', -1)).toThrow(/item -1/);
  });

  test('with any character of its signed part changed, or of another key, is none', () => {
    const text = token('unsubscribe');
    for (let i = 0; i < 43; i++) {
      const other = text[i] === 'b' ? 'c' : 'b';
      expect(decodeToken(text.slice(0, i) + other + text.slice(i + 1), key)).toBeNull();
    }
    expect(decodeToken(text, new Uint8Array(32))).toBeNull();
  });

  test('of one kind tells nothing of another', () => {
    const [reply, unsubscribe] = [token('reply'), token('unsubscribe')];
    // The kind is the first octet: 1.6 characters.
    expect(decodeToken(unsubscribe.slice(0, 2) + reply.slice(2), key)).toBeNull();
  });
});
