/** Decodes UTF-7 (RFC 2152): runs of base64 between `+` and `-` are UTF-16 in big-endian order. */
export function decodeUtf7(octets: Uint8Array): string {
  const units = new Uint16Array(octets.length);
  let length = 0;
  let at = 0;
  while (at < octets.length) {
    const octet = octets[at++] as number;
    if (octet !== plus) units[length++] = octet;
    else if (octets[at] === minus) {
      units[length++] = plus;
      at++;
    } else {
      const start = at;
      const before = length;
      let bits = 0;
      let count = 0;
      for (let value = sextetOf(octets[at]); value >= 0; value = sextetOf(octets[++at])) {
        bits = ((bits << 6) | value) & 0x3fffff;
        count += 6;
        if (count < 16) continue;
        count -= 16;
        units[length++] = bits >> count;
      }
      if (length === before) for (const one of [plus, ...octets.subarray(start, at)]) units[length++] = one;
      else if (octets[at] === minus) at++;
    }
  }
  return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
}

const plus = 0x2b;
const minus = 0x2d;

/** What an octet stands for in base64, or -1. */
const sextetOf = (octet: number | undefined): number => values[octet ?? 0] as number;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = Int8Array.from({ length: 256 }, (_, octet) => alphabet.indexOf(String.fromCharCode(octet)));
