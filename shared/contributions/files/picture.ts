import { inflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { FileRefusal } from '../../letters/file-view.ts';
import { orientationOf } from './orientation.ts';
import { pictureSize } from './picture-size.ts';
import { type Pixels, scaledDown, upright } from './scale.ts';

/** Pictures are made no larger than this, either way. */
const mostPixelsWide = 1600;
/** What telephones take, and so little that unpacked it fits into the function's memory. */
const mostPixels = 25_000_000;
const quality = 82;

export type Redrawn =
  | { kind: 'picture'; type: 'jpeg' | 'png'; octets: Uint8Array }
  | { kind: 'refused'; why: Extract<FileRefusal, 'picture-broken' | 'picture-too-large'> };

/**
 * A picture drawn anew: upright, at most 1600 pixels either way, and without anything that was written beside it (Exif, place, comments, profiles, whatever is
 * hidden behind its end). What comes as PNG stays PNG; all else becomes JPEG. How large it would be unpacked is asked before it is.
 */
export async function redraw(octets: Uint8Array, from: 'jpeg' | 'png' | 'webp'): Promise<Redrawn> {
  const size = pictureSize(octets, from);
  if (!size || size.width * size.height === 0) return { kind: 'refused', why: 'picture-broken' };
  if (size.width * size.height > mostPixels) return { kind: 'refused', why: 'picture-too-large' };
  try {
    const pixels = scaledDown(await unpacked[from](octets), mostPixelsWide);
    const turned = from === 'jpeg' ? upright(pixels, orientationOf(octets)) : pixels;
    return { kind: 'picture', ...(from === 'png' ? asPng(turned) : asJpeg(turned)) };
  } catch {
    // Decoders throw many things at what is no whole picture.
    return { kind: 'refused', why: 'picture-broken' };
  }
}

const unpacked: Record<'jpeg' | 'png' | 'webp', (octets: Uint8Array) => Pixels | Promise<Pixels>> = {
  jpeg: (octets) =>
    jpeg.decode(octets, { useTArray: true, maxResolutionInMP: mostPixels / 1e6, maxMemoryUsageInMB: 1024 }),
  png: (octets) => {
    const file = Buffer.from(octets);
    if (file[28] === 1) boundInterlaced(file);
    const { width, height, data } = PNG.sync.read(file);
    return { width, height, data };
  },
  webp: async (octets) => {
    // Its WebAssembly is loaded by few mails, and then by itself.
    const { decode } = await import('@cwasm/webp');
    const { width, height, data } = decode(Buffer.from(octets));
    return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  },
};

/** Of interlaced pictures the decoder would unpack whatever is there; throws where that is more than the header says (with room for its filters). */
function boundInterlaced(file: Buffer): void {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  inflateSync(Buffer.concat(parts), { maxOutputLength: mostPixels * 8 });
}

const asJpeg = (pixels: Pixels) =>
  ({ type: 'jpeg', octets: jpeg.encode(onWhite(pixels), quality).data }) as const;

function asPng({ width, height, data }: Pixels) {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return { type: 'png', octets: PNG.sync.write(png) } as const;
}

/** JPEG knows no transparency: what shows through is white, as paper is. */
function onWhite({ width, height, data }: Pixels): Pixels {
  const paper = Uint8Array.from(data);
  for (let at = 0; at < paper.length; at += 4) {
    const alpha = (paper[at + 3] ?? 255) / 255;
    for (let i = at; i < at + 3; i++) paper[i] = (paper[i] ?? 0) * alpha + 255 * (1 - alpha);
  }
  return { width, height, data: paper };
}
