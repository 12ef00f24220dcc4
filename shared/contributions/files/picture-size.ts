/** Width and height in pixels as a picture's own header says them, before anything of it is unpacked; null where it says none. */
export function pictureSize(
  octets: Uint8Array,
  from: 'jpeg' | 'png' | 'webp',
): { width: number; height: number } | null {
  const file = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  try {
    return { jpeg: ofJpeg, png: ofPng, webp: ofWebp }[from](file);
  } catch {
    // Shorter than its header says.
    return null;
  }
}

const ofPng = (file: Buffer) => ({ width: file.readUInt32BE(16), height: file.readUInt32BE(20) });

/** The frame header (ITU T.81 B.2.2): of several the largest, since whoever decodes may take any. */
function ofJpeg(file: Buffer) {
  let largest: { width: number; height: number } | null = null;
  for (let at = 2; at + 9 < file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] ?? 0;
    if (marker === 0xda) break;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const size = { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
      if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
    }
    at += 2 + file.readUInt16BE(at + 2);
  }
  return largest;
}

/** The three forms of a WebP file (RFC 9649): lossy, lossless, extended. */
function ofWebp(file: Buffer) {
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}
