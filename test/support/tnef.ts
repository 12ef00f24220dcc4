/** A TNEF stream (MS-OXTNEF) of these attributes. */
export const tnef = (...attributes: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('789f3e220100', 'hex'), ...attributes]);

/** An attribute by its id; the checksum is nought, which nobody checks. */
export const attribute = (id: number, value: Buffer | string): Buffer => {
  const octets = Buffer.from(value as string, 'latin1');
  return Buffer.concat([Buffer.of(1), uint32(id), uint32(octets.length), octets, Buffer.alloc(2)]);
};

/** The value of an attribute that holds properties of MAPI. */
export const properties = (...encoded: Buffer[]): Buffer =>
  Buffer.concat([uint32(encoded.length), ...encoded]);

export const unicodeProperty = (id: number, text: string): Buffer =>
  variable(0x1f, id, Buffer.from(`${text}\0`, 'utf16le'));
export const binaryProperty = (id: number, octets: Buffer): Buffer => variable(0x102, id, octets);
export const longProperty = (id: number, value: number): Buffer =>
  Buffer.concat([tag(0x03, id), uint32(value)]);

/** A property that has a name instead of an id. */
export const namedProperty = (name: string, text: string): Buffer => {
  const letters = Buffer.from(`${name}\0`, 'utf16le');
  const named = Buffer.concat([Buffer.alloc(16), uint32(1), uint32(letters.length), padded(letters)]);
  const value = Buffer.from(`${text}\0`, 'latin1');
  return Buffer.concat([tag(0x1e, 0x8001), named, uint32(1), uint32(value.length), padded(value)]);
};

/** RTF as PidTagRtfCompressed has it (MS-OXRTFCP), every octet written out. */
export function compressedRtf(rtf: string): Buffer {
  const octets = Buffer.from(rtf, 'latin1');
  const runs = [];
  for (let at = 0; at < octets.length; at += 8) runs.push(Buffer.of(0), octets.subarray(at, at + 8));
  const content = Buffer.concat(runs);
  return Buffer.concat([
    uint32(content.length + 12),
    uint32(octets.length),
    Buffer.from('LZFu'),
    uint32(0),
    content,
  ]);
}

const variable = (type: number, id: number, value: Buffer): Buffer =>
  Buffer.concat([tag(type, id), uint32(1), uint32(value.length), padded(value)]);

const tag = (type: number, id: number): Buffer => Buffer.of(type & 0xff, type >> 8, id & 0xff, id >> 8);

const padded = (octets: Buffer): Buffer =>
  Buffer.concat([octets, Buffer.alloc((4 - (octets.length % 4)) % 4)]);

function uint32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32LE(value >>> 0);
  return octets;
}
