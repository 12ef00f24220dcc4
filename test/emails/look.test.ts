import { integer, sample, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayPalette,
  nightPalette,
  type Palette,
  starkDay,
  starkNight,
} from '../../emails/components/palette.ts';
import { sizesFor } from '../../emails/components/sizes.ts';
import { community } from '../../emails/previews/people.ts';
import { frameOf, previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { contrast } from '../../shared/community/colour.ts';

const everything = async (profile: 'standard' | 'large-print', colour?: string) =>
  Promise.all(
    previews.map(async ({ name, model }) => {
      const frame = frameOf(model, 'en', profile);
      const look = colour === undefined ? {} : { look: { colour } };
      const { html } = await render(model, { ...frame, community: { ...community, ...look } });
      return [name, html ?? ''] as const;
    }),
  );
const inline = (html: string, property: string): number[] =>
  [...html.matchAll(new RegExp(`[;"]${property}:([\\d.]+)`, 'g'))].map(([, value]) => Number(value));

describe('a letter’s colours', () => {
  const colour = tuple(...Array.from({ length: 3 }, () => integer({ min: 0, max: 255 }))).map(
    (channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`,
  );
  const pairs = ({ ink, quiet, accent, onAccent, paper, wash }: Palette) => [
    [ink, paper],
    [ink, wash],
    [quiet, paper],
    [accent, paper],
    [onAccent, accent],
  ];

  test.each([
    ['by day', dayPalette],
    ['at night', nightPalette],
    ['by day with more contrast', starkDay],
    ['at night with more contrast', starkNight],
  ])('can be read %s, whatever colour a community has', (_, paletteOf) => {
    for (const chosen of [undefined, ...sample(colour, 200)])
      for (const [one = '', other = ''] of pairs(paletteOf(chosen)))
        expect([chosen, contrast(one, other) >= 7]).toEqual([chosen, true]);
  });

  test('are set in pairs: no ink without a ground', async () => {
    for (const [, html] of await everything('standard')) {
      expect(html).toMatch(/class="page"[^>]*background-color:#[0-9a-f]{6};color:#[0-9a-f]{6}/);
      expect(html).toMatch(
        /class="filled"[^>]*background-color:#[0-9a-f]{6};color:#[0-9a-f]{6}|^(?!.*class="filled")/s,
      );
    }
  });

  test('are the community’s: headings, links and buttons, by day and at night', async () => {
    const letters = new Map(await everything('standard', '#7a1f3d'));
    const html = letters.get('digest') ?? '';
    expect(html).toMatch(/<h2[^>]*color:#7a1f3d/);
    expect(html).toMatch(/<a[^>]*class="filled"[^>]*background-color:#7a1f3d/);
    expect(html).not.toContain('#1b5e57');
    expect(html).toContain(`.accent{color:${nightPalette('#7a1f3d').accent}!important`);
  });
});

test('a community’s logo stands before its name, in both parts, and a ring where it has none', async () => {
  const model = { kind: 'old-token' } as const;
  const lettersWith = (look: object) =>
    render(model, { ...frameOf(model, 'en'), community: { ...community, look } });
  const { html, text } = await lettersWith({ logo: 'F&C' });
  expect(html).toMatch(/<span class="filled"[^>]*>F&amp;C<\/span> Facilitators’ Circle of Ontario/);
  expect(text).toContain('\n\nF&C Facilitators’ Circle of Ontario\n\n');
  expect((await lettersWith({})).html).toMatch(/border-radius:50%[^>]*><\/span>Facilitators’ Circle/);
});

describe('a letter’s type', () => {
  test.each([
    ['standard', 16, 1.5],
    ['large-print', 24, 1.6],
  ] as const)('%s is at least %i px, on lines %f times as high', async (profile, least, leading) => {
    for (const [name, html] of await everything(profile)) {
      const sizes = inline(html, 'font-size');
      expect(sizes.length).toBeGreaterThan(3);
      expect([name, ...sizes.filter((size) => size < least)]).toEqual([name]);
      const page = /class="page"[^>]*line-height:([\d.]+)/.exec(html)?.[1];
      expect(Number(page)).toBeGreaterThanOrEqual(leading);
      if (profile === 'large-print')
        expect(Math.min(...inline(html, 'line-height'))).toBeGreaterThanOrEqual(leading);
    }
  });

  test('fills no more than sixty-five characters of a line, and fewer in large print', () => {
    const narrow = 0.45; // em a character takes in the narrowest of our fonts, spaces among them
    const [standard, large] = [sizesFor('standard'), sizesFor('large-print')];
    expect(standard.measure / narrow).toBeLessThanOrEqual(65);
    expect(large.measure).toBeLessThan(standard.measure);
  });

  test('headings step down by size, and stand by themselves as headings, not as bold text', async () => {
    for (const profile of ['standard', 'large-print'] as const) {
      const { h1, h2, h3, text } = sizesFor(profile);
      expect([h1, h2, h3, text]).toEqual([h1, h2, h3, text].toSorted((a, b) => b - a));
    }
  });
});
