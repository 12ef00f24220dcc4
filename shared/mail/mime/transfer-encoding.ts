import { decodeBase64 } from './base64.ts';
import { latin1 } from './latin1.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';
import { looksLikeText } from './text-like.ts';
import { takeUuencoded } from './uuencode.ts';

/** Octets of a body without its Content-Transfer-Encoding (RFC 2045 §6); an encoding nobody knows is none. `most` spares work where fewer will do. */
export function decodeTransfer(octets: Uint8Array, encoding: string, most = octets.length): Uint8Array {
  switch (encoding) {
    case 'base64':
      return decodeBase64(octets);
    case 'quoted-printable':
      return decodeQuotedPrintable(octets, most);
    case 'uuencode':
    case 'x-uuencode':
    case 'x-uue':
      return decodeUuencode(octets);
    default:
      return octets;
  }
}

/**
 * The same for text, as much of it as may give `most` octets. Text that says it is in base64 and plainly isn't is kept as it is.
 */
export function decodeTextTransfer(
  octets: Uint8Array,
  encoding: string,
  most: number,
): { octets: Uint8Array; isCut: boolean } {
  const source = octets.subarray(0, most * (longestEncoded[encoding] ?? 1));
  const isPlain = encoding === 'base64' && isNoBase64(source);
  const decoded = isPlain ? source : decodeTransfer(source, encoding, most + 1);
  return {
    octets: decoded.subarray(0, most),
    isCut: source.length < octets.length || decoded.length > most,
  };
}

/** How many octets may stand for one. */
const longestEncoded: Record<string, number> = { base64: 1.5, 'quoted-printable': 3 };

/** Words were not encoded at all if decoding them makes a mess; base64 has no blanks, and its length is a multiple of four. */
function isNoBase64(octets: Uint8Array): boolean {
  const sample = octets.subarray(0, 4000);
  const text = latin1(sample).trim();
  const isOdd = /\S[ \t]\S|[^A-Za-z0-9+/=\s]/.test(text) || text.length % 4 !== 0;
  return isOdd && looksLikeText(sample) && !looksLikeText(decodeBase64(sample));
}

function decodeUuencode(octets: Uint8Array): Uint8Array {
  const text = latin1(octets).replace(/\r\n?/g, '\n');
  return takeUuencoded(text).files[0]?.octets ?? octets;
}
