import { isAscii, isUtf8 } from 'node:buffer';
import { decodeText } from './charset.ts';
import { latin1 } from './latin1.ts';

/**
 * A header line as UTF-8 (RFC 6532). A line in another charset, raw against the rules, is read in the charset that the same header
 * names elsewhere, else by what its octets tell. `header`: the mail from the first line of this header on.
 */
export function inUtf8(line: Buffer, header: Buffer): Uint8Array {
  const isRaw = line.includes(escapeOctet) || !(isAscii(line) || isUtf8(line));
  if (!isRaw) return line;
  return new TextEncoder().encode(decodeText(line, charsetNamedIn(header), () => 'windows-1252'));
}

function charsetNamedIn(header: Buffer): string | undefined {
  const text = latin1(header, 0, farthest);
  const end = /\n\r?\n/.exec(text)?.index ?? farthest;
  return /charset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/i.exec(text.slice(0, end))?.[1];
}

const escapeOctet = 0x1b;
const farthest = 16_000;
