/**
 * Decodes quoted-printable (RFC 2045 §6.7), as tolerantly as its notes ask: hexadecimal digits in either case, blanks at line ends
 * dropped, an `=` that begins nothing kept. No more than `most` octets come out.
 */
export function decodeQuotedPrintable(encoded: Uint8Array, most = encoded.length): Uint8Array {
  const decoded = new Uint8Array(Math.min(encoded.length, most));
  let length = 0;
  let at = 0;
  while (at < encoded.length && length < decoded.length) {
    const octet = encoded[at] as number;
    if (octet === equals) {
      const value = hexAt(encoded, at + 1);
      const soft = value < 0 ? lineEndAfterBlanks(encoded, at + 1) : -1;
      if (value < 0 && soft < 0) decoded[length++] = octet;
      if (value >= 0) decoded[length++] = value;
      at = soft >= 0 ? afterLineEnd(encoded, soft) : at + (value < 0 ? 1 : 3);
    } else if (octet === blank || octet === tab) {
      const end = afterBlanks(encoded, at);
      if (!isLineEnd(encoded, end))
        while (at < end && length < decoded.length) decoded[length++] = encoded[at++] as number;
      at = end;
    } else {
      decoded[length++] = octet;
      at++;
    }
  }
  return decoded.subarray(0, length);
}

const equals = 0x3d;
const blank = 0x20;
const tab = 0x09;
const cr = 0x0d;
const lf = 0x0a;

/** The octet that two hexadecimal digits at this place stand for, or -1. */
function hexAt(encoded: Uint8Array, at: number): number {
  const high = hexDigit[encoded[at] ?? 0] as number;
  const low = hexDigit[encoded[at + 1] ?? 0] as number;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

const hexDigit = Int8Array.from({ length: 256 }, (_, octet) =>
  /[0-9A-Fa-f]/.test(String.fromCharCode(octet)) ? Number.parseInt(String.fromCharCode(octet), 16) : -1,
);

/** Where the line ends if nothing but blanks stands before its end, else -1. */
function lineEndAfterBlanks(encoded: Uint8Array, at: number): number {
  const end = afterBlanks(encoded, at);
  return isLineEnd(encoded, end) ? end : -1;
}

function afterBlanks(encoded: Uint8Array, from: number): number {
  let at = from;
  while (encoded[at] === blank || encoded[at] === tab) at++;
  return at;
}

const isLineEnd = (encoded: Uint8Array, at: number): boolean =>
  at >= encoded.length || encoded[at] === lf || encoded[at] === cr;

const afterLineEnd = (encoded: Uint8Array, at: number): number =>
  at + (encoded[at] === cr && encoded[at + 1] === lf ? 2 : 1);
