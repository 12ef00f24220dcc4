import { decoderOf } from './charset-label.ts';

/**
 * Decodes UTF-8 into which single octets of windows-1252 were mixed (a quoted mail, a footer, a signature pasted in),
 * or null where they outnumber what is UTF-8.
 */
export function decodeMixedUtf8(octets: Uint8Array): string | null {
  const { characters, strays } = count(octets);
  if (strays > characters) return null;
  const utf8 = new Uint8Array(octets.length + 2 * strays);
  let length = 0;
  for (let at = 0; at < octets.length; ) {
    const octet = octets[at] as number;
    const width = octet < 0x80 ? 1 : sequenceLength(octets, at);
    if (width === 0) {
      const replacement = windows1252[octet - 0x80] as Uint8Array;
      utf8.set(replacement, length);
      length += replacement.length;
      at++;
    } else for (const end = at + width; at < end; at++) utf8[length++] = octets[at] as number;
  }
  return decoderOf('utf-8').decode(utf8.subarray(0, length));
}

function count(octets: Uint8Array): { characters: number; strays: number } {
  let characters = 0;
  let strays = 0;
  for (let at = 0; at < octets.length; at++) {
    if ((octets[at] as number) < 0x80) continue;
    const width = sequenceLength(octets, at);
    if (width === 0) strays++;
    else {
      characters++;
      at += width - 1;
    }
  }
  return { characters, strays };
}

/** Of the UTF-8 character (RFC 3629) that begins here, or 0 where none does. */
function sequenceLength(octets: Uint8Array, at: number): number {
  const first = octets[at] as number;
  const second = octets[at + 1] ?? 0;
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  for (let one = 1; one < width; one++) if (((octets[at + one] ?? 0) & 0xc0) !== 0x80) return 0;
  return width;
}

const windows1252 = Array.from({ length: 128 }, (_, high) =>
  new TextEncoder().encode(decoderOf('windows-1252').decode(Uint8Array.of(high + 0x80))),
);
