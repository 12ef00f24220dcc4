import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32 in lower case without padding: survives servers that change a local part's case. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

/** The same for the three octets of a number: five characters. */
export const encode24Bits = (octets: number): string =>
  (alphabet[octets >>> 19] ?? '') +
  alphabet[(octets >>> 14) & 31] +
  alphabet[(octets >>> 9) & 31] +
  alphabet[(octets >>> 4) & 31] +
  alphabet[(octets << 1) & 31];

/** The value of each character, by its code; 255 where it has none. */
const digits = new Uint8Array(128).fill(255);
for (const [value, character] of [...alphabet].entries())
  for (const written of [character, character.toUpperCase()]) digits[written.charCodeAt(0)] = value;

/** The octets of a base32 text in any case, or null where it is not the canonical encoding of any. */
export function decodeBase32(text: string): Uint8Array | null {
  const decoded = new Uint8Array(Math.floor((text.length * 5) / 8));
  let octet = 0;
  let bits = 0;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)] ?? 255;
    if (digit === 255) return null;
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    decoded[octet++] = value >>> bits;
  }
  // What is left over must be less than a character, and nothing.
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? decoded : null;
}

/** The same id for the same text: naming something twice by what it is names one thing. */
export const idFrom = (text: string): string =>
  encodeBase32(createHash('sha256').update(text).digest().subarray(0, 8));
