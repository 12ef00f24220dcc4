import { latin1 } from './latin1.ts';

/**
 * Decodes base64 (RFC 2045 §6.8) in any state of disrepair: padding missing, or in the middle, lines cut at odd places.
 * What is plainly no base64 any more (words that a list or a gateway wrote below it) ends it.
 */
export function decodeBase64(encoded: Uint8Array): Uint8Array {
  const text = latin1(encoded);
  const base64 = text.slice(0, startOfJunk(text));
  const padding = base64.indexOf('=');
  const isOneUnit = padding < 0 || /^=+\s*$/.test(base64.slice(padding));
  return isOneUnit ? Buffer.from(base64, 'base64') : decodeUnits(base64);
}

/** The first line with a character foreign to base64, if a line of good base64 stands before it; else the end. */
function startOfJunk(text: string): number {
  const foreign = text.search(/[^A-Za-z0-9+/=\s]/);
  if (foreign < 0) return text.length;
  const line = text.lastIndexOf('\n', foreign) + 1;
  return text.slice(0, line).trim() === '' ? text.length : line;
}

/** Padding ends a unit; the next begins afresh. */
function decodeUnits(base64: string): Uint8Array {
  const decoded = new Uint8Array(Math.ceil(base64.length / 4) * 3);
  let length = 0;
  let bits = 0;
  let count = 0;
  let units = 0;
  for (let at = 0; at <= base64.length; at++) {
    const value = at === base64.length ? pad : (sextets[base64.charCodeAt(at)] as number);
    if (value < pad) {
      bits = (bits << 6) | value;
      count++;
    }
    if (count === 4 || (value === pad && count > 0)) {
      const unit = bits << (6 * (4 - count));
      if (count > 1) decoded[length++] = unit >> 16;
      if (count > 2) decoded[length++] = unit >> 8;
      if (count > 3) decoded[length++] = unit;
      bits = 0;
      count = 0;
      if (value === pad && units++ < mostUnits && areWords(base64.slice(at + 1, at + 200))) break;
    }
  }
  return decoded.subarray(0, length);
}

/** Beyond so many, nobody looks what follows a padding any more. */
const mostUnits = 1000;
const pad = 64;
const foreign = 65;
const sextets = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character);
  return value >= 0 ? value : character === '=' ? pad : foreign;
});

/** Something on the same line after a blank, or a line with a blank in its middle: no encoder writes that after padding. */
const areWords = (afterPad: string): boolean =>
  /^=*[ \t]+\S/.test(afterPad) || /^=*\s*\S+[ \t]+\S/.test(afterPad);
