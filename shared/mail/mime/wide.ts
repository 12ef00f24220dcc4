/** Undeclared UTF-16: nearly every second octet is zero, and hardly one beside them. */
export function isWide(octets: Uint8Array): boolean {
  if (octets.length < 4 || octets.length % 2 !== 0) return false;
  const { even, odd, pairs } = halves(octets);
  const [most, least] = [Math.max(even.zeros, odd.zeros), Math.min(even.zeros, odd.zeros)];
  return most > pairs * 0.5 && least < pairs * 0.1;
}

/** The byte order of UTF-16 without a mark: of the two octets of a letter, the high one varies less. */
export function wideOrder(octets: Uint8Array): 'utf-16be' | 'utf-16le' {
  const { even, odd } = halves(octets);
  return even.seen.size < odd.seen.size ? 'utf-16be' : 'utf-16le';
}

/** UTF-16 was declared, but this is ASCII. */
export function isNarrow(octets: Uint8Array): boolean {
  const sample = octets.subarray(0, sampleSize);
  const printable = sample.filter((octet) => (octet >= 0x20 && octet < 0x7f) || (octet >= 9 && octet <= 13));
  return printable.length > sample.length * 0.95;
}

const sampleSize = 1000;

interface Half {
  zeros: number;
  seen: Set<number>;
}

function halves(octets: Uint8Array): { even: Half; odd: Half; pairs: number } {
  const even: Half = { zeros: 0, seen: new Set() };
  const odd: Half = { zeros: 0, seen: new Set() };
  const pairs = Math.floor(Math.min(octets.length, sampleSize) / 2);
  for (let pair = 0; pair < pairs; pair++) {
    count(even, octets[2 * pair] as number);
    count(odd, octets[2 * pair + 1] as number);
  }
  return { even, odd, pairs };
}

function count(half: Half, octet: number): void {
  if (octet === 0) half.zeros++;
  half.seen.add(octet);
}
