import { readFileSync } from 'node:fs';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { redraw } from '../../../shared/contributions/files/picture.ts';
import { photo, pngSaying } from '../../support/files.ts';

async function redrawn(octets: Buffer, from: 'jpeg' | 'png' | 'webp') {
  const made = await redraw(octets, from);
  if (made.kind === 'refused') throw new Error(made.why);
  return { ...made, octets: Buffer.from(made.octets) };
}
const colourAt = ({ width, data }: { width: number; data: Uint8Array }, x: number, y: number) => {
  const [red = 0, , blue = 0] = data.subarray((y * width + x) * 4);
  return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : `${red}/${blue}`;
};

describe('a picture is drawn anew', () => {
  test('without the place and the camera that stood in it', async () => {
    const given = photo(40, 30);
    expect(given.includes('GPS 45.4215')).toBe(true);
    const { octets, type } = await redrawn(given, 'jpeg');
    expect(type).toBe('jpeg');
    expect(octets.includes('GPS')).toBe(false);
    expect(octets.includes('Exif')).toBe(false);
  });

  test('no larger than 1600 pixels either way, in its shape', async () => {
    const { octets } = await redrawn(photo(2000, 500), 'jpeg');
    expect(jpeg.decode(octets)).toMatchObject({ width: 1600, height: 400 });
  });

  test.each([
    [1, 40, 20, 'red', 'blue'],
    [2, 40, 20, 'blue', 'red'],
    [3, 40, 20, 'blue', 'red'],
    [4, 40, 20, 'red', 'blue'],
  ])('upright, as it was held (%i)', async (orientation, width, height, left, right) => {
    const made = jpeg.decode((await redrawn(photo(40, 20, orientation), 'jpeg')).octets);
    expect(made).toMatchObject({ width, height });
    expect([colourAt(made, 4, 10), colourAt(made, 35, 10)]).toEqual([left, right]);
  });

  test.each([
    [5, 'red', 'blue'],
    [6, 'red', 'blue'],
    [7, 'blue', 'red'],
    [8, 'blue', 'red'],
  ])('turned, where it was held upright (%i)', async (orientation, top, bottom) => {
    const made = jpeg.decode((await redrawn(photo(40, 20, orientation), 'jpeg')).octets);
    expect(made).toMatchObject({ width: 20, height: 40 });
    expect([colourAt(made, 10, 4), colourAt(made, 10, 35)]).toEqual([top, bottom]);
  });

  test('as PNG where it came so, see-through where it was', async () => {
    const drawing = new PNG({ width: 4, height: 4 });
    drawing.data.fill(0);
    const { octets, type } = await redrawn(PNG.sync.write(drawing), 'png');
    expect(type).toBe('png');
    expect(PNG.sync.read(octets).data.every((octet) => octet === 0)).toBe(true);
  });

  test('as JPEG where it came as WebP', async () => {
    const { octets, type } = await redrawn(readFileSync('test/contributions/files/red.webp'), 'webp');
    expect(type).toBe('jpeg');
    expect(colourAt(jpeg.decode(octets), 4, 4)).toBe('red');
  });
});

describe('a picture is refused', () => {
  test.each([
    ['of more points than fit, before it is unpacked', pngSaying(30_000, 30_000), 'png', 'picture-too-large'],
    ['that says it is large and is not', photo(65_500, 1).fill(0xff, 200), 'jpeg', 'picture-broken'],
    ['whose rows are not there', pngSaying(40, 400), 'png', 'picture-broken'],
    ['that ends in its header', photo(40, 40).subarray(0, 100), 'jpeg', 'picture-broken'],
    ['that only begins like a WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 '), 'webp', 'picture-broken'],
    ['of no size', pngSaying(0, 40), 'png', 'picture-broken'],
  ] as const)('%s', async (_, octets, from, why) => {
    expect(await redraw(octets, from)).toEqual({ kind: 'refused', why });
  });

  test('that is interlaced and swells when it is unpacked', async () => {
    const small = pngSaying(8, 8, true);
    expect((await redraw(small, 'png')).kind).toBe('refused');
  });
});
