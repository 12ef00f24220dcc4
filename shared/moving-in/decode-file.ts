/**
 * The text of a file as spreadsheets write them: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode text"),
 * or else Windows-1252 (Excel's "CSV" in the West, in which every octet is something).
 */
export function decodeFile(octets: Uint8Array): { text: string; encoding: string } {
  if (octets[0] === 0xff && octets[1] === 0xfe)
    return { text: decoded(octets, 'utf-16le'), encoding: 'UTF-16' };
  if (octets[0] === 0xfe && octets[1] === 0xff)
    return { text: decoded(octets, 'utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: decoded(octets, 'utf-8', true), encoding: 'UTF-8' };
  } catch {
    return { text: decoded(octets, 'windows-1252'), encoding: 'Windows-1252' };
  }
}

/** The decoder itself drops the byte order mark. */
const decoded = (octets: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(octets);
