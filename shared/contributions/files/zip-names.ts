/** No honest document has more. */
const mostEntries = 5_000;
const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;

/** The names of what is in a ZIP file (APPNOTE 4.3.12), from its central directory; nothing is unpacked. Null where that is not whole. */
export function zipNames(octets: Uint8Array): string[] | null {
  const file = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  const end = endOf(file);
  if (end < 0) return null;
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) return null;
  const names: string[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryRecord) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(file.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

/** The record that ends the file; a comment of up to 64 KB may follow it. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at--)
    if (file.readUInt32LE(at) === endRecord) return at;
  return -1;
}
