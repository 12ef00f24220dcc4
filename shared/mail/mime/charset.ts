import { isAscii, isUtf8 } from 'node:buffer';
import { type Charset, charsetNamed, decoderOf } from './charset-label.ts';
import { guessCharset } from './guess-charset.ts';
import { latin1 } from './latin1.ts';
import { decodeMixedUtf8 } from './mixed-utf8.ts';
import { decodeHz, decodeIso2022 } from './shifted-charsets.ts';
import { decodeUtf7 } from './utf7.ts';
import { isNarrow, isWide, wideOrder } from './wide.ts';

/**
 * Octets of a text as Unicode. `declared` is what the mail says of their charset, which is believed as far as they bear it out:
 * what is valid UTF-8 is UTF-8 whatever was declared, and where nothing is declared, or nothing fits, the octets themselves tell
 * (`guess`).
 */
export function decodeText(
  octets: Uint8Array,
  declared: string | null | undefined,
  guess: Guess = guessCharset,
): string {
  const charset = octetsSay(octets) ?? charsetNamed(declared);
  switch (charset.kind) {
    case 'wide':
      if (isNarrow(octets)) return decodeEightBit(octets, null, guess);
      return decoderOf(charset.label ?? wideOrder(octets)).decode(octets);
    case 'utf-7':
      return decodeUtf7(octets);
    case 'hz':
      return decodeHz(octets);
    case 'iso-2022':
      if (!isAscii(octets) && !octets.includes(escapeOctet)) return decodeEightBit(octets, null, guess);
      return decodeIso2022(octets, charset.language);
    case 'label':
      return decodeEightBit(octets, charset.label, guess);
    case 'unsaid':
      return decodeEightBit(octets, null, guess);
    default:
      return charset satisfies never;
  }
}

/** The label of the charset that octets nobody declared rightly may be in. */
type Guess = (octets: Uint8Array) => string;

/** What HTML (or XML) says of its own charset near its beginning, or null. */
export function charsetInMarkup(octets: Uint8Array): string | null {
  const head = latin1(octets, 0, 4096);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head);
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head);
  return (meta ?? xml)?.[1] ?? null;
}

/** Byte order marks, zeros between the letters and escape sequences leave no doubt. */
function octetsSay(octets: Uint8Array): Charset | null {
  const [first, second, third] = octets;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { kind: 'label', label: 'utf-8' };
  if (first === 0xff && second === 0xfe) return { kind: 'wide', label: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { kind: 'wide', label: 'utf-16be' };
  if (isWide(octets)) return { kind: 'wide', label: wideOrder(octets) };
  return null;
}

function decodeEightBit(octets: Uint8Array, label: string | null, guess: Guess): string {
  if (isAscii(octets)) return decodeSevenBit(octets);
  if (isUtf8(octets)) return decodeValidUtf8(octets, label);
  if (label === null || label === 'utf-8') {
    return decodeMixedUtf8(octets) ?? decoderOf(guess(octets)).decode(octets);
  }
  const sample = decoderOf(label).decode(octets.subarray(0, sampleSize));
  return decoderOf(decodedWell(sample) ? label : guess(octets)).decode(octets);
}

/** ASCII, or, where escape sequences stand in it, a 7-bit charset that nobody declared. */
function decodeSevenBit(octets: Uint8Array): string {
  const text = latin1(octets);
  if (!octets.includes(escapeOctet)) return text;
  if (text.includes('\x1B$)C')) return decodeIso2022(octets, 'kr');
  return ['\x1B$@', '\x1B$B', '\x1B$('].some((start) => text.includes(start))
    ? decodeIso2022(octets, 'jp')
    : text;
}

/**
 * Valid UTF-8 is UTF-8; but a few characters of a double-octet charset can be valid UTF-8 by chance:
 * then they are letters of several alphabets that nobody writes beside each other.
 */
function decodeValidUtf8(octets: Uint8Array, label: string | null): string {
  const text = decoderOf('utf-8').decode(octets);
  if (label === null || !doubleOctet.has(label) || !mixesAlphabets(text)) return text;
  const declared = decoderOf(label).decode(octets);
  return declared.includes('\uFFFD') ? text : declared;
}

const doubleOctet = new Set(['gb18030', 'gbk', 'big5', 'euc-kr', 'euc-jp', 'shift_jis']);

function mixesAlphabets(text: string): boolean {
  const alphabets = [
    /[\u00C0-\u024F]/,
    /[\u0250-\u036F]/,
    /[\u0370-\u03FF]/,
    /[\u0400-\u052F]/,
    /[\u0530-\u07FF]/,
  ];
  return !/[\u0800-\uFFFF]/.test(text) && alphabets.filter((alphabet) => alphabet.test(text)).length > 1;
}

/** At most one in twenty of the characters beyond ASCII could not be decoded. */
function decodedWell(text: string): boolean {
  if (!text.includes('\uFFFD')) return true;
  let undecoded = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) foreign++;
    if (code === 0xfffd) undecoded++;
  }
  return undecoded * 20 <= foreign;
}

/** Enough to tell whether text is in the charset it says. */
const sampleSize = 100_000;
const escapeOctet = 0x1b;
