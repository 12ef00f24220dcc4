import { decompressRTF } from '@kenjiuno/decompressrtf';
import { readRtf } from './rtf.ts';

/** The body in a PidTagRtfCompressed (MS-OXRTFCP); null where it is none. At most 1 MB of it is read. */
export function readCompressedRtf(octets: Buffer): { text: string | null; html: string | null } | null {
  if (octets.length < headerSize) return null;
  const kind = octets.readUInt32LE(8);
  if (kind !== compressed && kind !== uncompressed) return null;
  const sized = withTrueSizes(octets.subarray(0, longest));
  const read = readRtf(Uint8Array.from(decompressRTF([...sized])));
  return read === null ? null : { text: null, html: null, ...read };
}

const headerSize = 16;
const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;
const longest = 1_000_000;

/** The sizes in the header are what somebody wrote there: the library would read that far. */
function withTrueSizes(octets: Buffer): Buffer {
  const sized = Buffer.from(octets);
  sized.writeUInt32LE(octets.length - 4, 0);
  sized.writeUInt32LE(octets.length - headerSize, 4);
  return sized;
}
