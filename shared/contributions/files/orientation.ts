/** How a camera was held (Exif tag 0x0112), 1 to 8; 1 where a JPEG does not say. It is lost with all else that the camera wrote, so the picture itself is turned. */
export function orientationOf(octets: Uint8Array): number {
  const file = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  const exif = file.subarray(0, 256 * 1024).indexOf('Exif\0\0', 0, 'latin1');
  if (exif < 0) return 1;
  try {
    return readOrientation(file.subarray(exif + 6));
  } catch {
    // It ends before it says.
    return 1;
  }
}

function readOrientation(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(directory), 200);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + 12 * i;
    if (short(entry) !== 0x0112) continue;
    const said = short(entry + 8);
    return said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}
