/** A colour of sRGB, as `#1b5e57`. */
export type Colour = string;

export const colourPattern = /^#[0-9a-f]{6}$/i;

/** What letters are written on, by day and where a reader's device is dark. */
export const paper = { day: '#fffdf9', night: '#1e2124' } as const;

/** Body text at level AAA (WCAG 2.2, success criterion 1.4.6). */
export const enough = 7;

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The same colour, or as much light taken from it as reading it on a light ground needs: a darker one of the same hue. */
export function darkEnough(colour: Colour, ground: Colour, least = enough): Colour {
  if (contrast(colour, ground) >= least) return colour;
  const wanted = (luminance(ground) + 0.05) / least - 0.05;
  const share = Math.max(0, wanted / luminance(colour));
  return colourOf(
    light(colour).map((channel) => channel * share),
    Math.floor,
  );
}

/** The same colour, or as much more light as reading it on a dark ground needs: a brighter one of the same hue, with white only where it can be no brighter. */
export function lightEnough(colour: Colour, ground: Colour, least = enough): Colour {
  if (contrast(colour, ground) >= least) return colour;
  const wanted = (luminance(ground) + 0.05) * least - 0.05;
  const brightest = 1 / Math.max(...light(colour), 1e-6);
  const share = Math.min(brightest, wanted / Math.max(luminance(colour), 1e-6));
  const bright = light(colour).map((channel) => channel * share);
  const reached = relative(bright);
  const white = Math.max(0, (wanted - reached) / (1 - reached));
  return colourOf(
    bright.map((channel) => channel + (1 - channel) * white),
    Math.ceil,
  );
}

/** A ground with a little of a colour in it, as a wash; `share` is 0 to 1. */
export function washed(ground: Colour, colour: Colour, share: number): Colour {
  const over = channels(colour);
  return hex(channels(ground).map((channel, i) => Math.round(channel + ((over[i] ?? 0) - channel) * share)));
}

/** WCAG 2.2, "relative luminance": 0 is black, 1 white. */
const luminance = (colour: Colour): number => relative(light(colour));

const relative = ([red = 0, green = 0, blue = 0]: number[]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const channels = (colour: Colour): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Red, green and blue as amounts of light (0 to 1): the inverse of sRGB's curve, as WCAG writes it. */
const light = (colour: Colour): number[] =>
  channels(colour)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));

const colourOf = (amounts: number[], rounded: (channel: number) => number): Colour =>
  hex(
    amounts
      .map((amount) => (amount <= 0.0031308 ? amount * 12.92 : 1.055 * amount ** (1 / 2.4) - 0.055))
      .map((channel) => Math.min(255, Math.max(0, rounded(channel * 255)))),
  );

const hex = (values: number[]): Colour =>
  `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
