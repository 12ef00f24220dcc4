/** A picture as red, green, blue and alpha, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture no larger than `most` pixels either way; each of its pixels is the mean of those it stands for. */
export function scaledDown(picture: Pixels, most: number): Pixels {
  const factor = Math.max(picture.width, picture.height) / most;
  if (factor <= 1) return picture;
  const width = Math.max(1, Math.round(picture.width / factor));
  const height = Math.max(1, Math.round(picture.height / factor));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * picture.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * picture.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * picture.width) / width));
      data.set(meanOf(picture, left, right, top, bottom), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function meanOf({ width, data }: Pixels, left: number, right: number, top: number, bottom: number): number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
      alpha += data[at + 3] ?? 0;
    }
  const count = (right - left) * (bottom - top);
  return [red / count, green / count, blue / count, alpha / count];
}

/** A picture turned and mirrored as an Exif orientation asks (1 to 8), so that it stands upright without it. */
export function upright(picture: Pixels, orientation: number): Pixels {
  if (orientation <= 1) return picture;
  const { width, height, data } = picture;
  const turned = orientation >= 5;
  const [across, down] = turned ? [height, width] : [width, height];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [sourceX, sourceY] = sourceOf(x, y, orientation, width, height);
      to[y * across + x] = from[sourceY * width + sourceX] ?? 0;
    }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}

/** Which pixel of the picture as taken comes to stand at a place (Exif 2.32, table 4.6.4). */
function sourceOf(
  x: number,
  y: number,
  orientation: number,
  width: number,
  height: number,
): [number, number] {
  const [right, bottom] = [width - 1, height - 1];
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    default:
      return [right - y, x];
  }
}
