import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, darkEnough, lightEnough, paper } from '../../shared/community/colour.ts';
import { Community } from '../../shared/community/community.ts';

const example = JSON.parse(readFileSync('community.example.json', 'utf8'));
const withColour = (colour: string) => Community.safeParse({ ...example, look: { colour } });
const complaint = (colour: string) => withColour(colour).error?.issues.map(({ message }) => message);

describe('a community’s colour', () => {
  test('is taken where everybody can read it on our paper', () => {
    expect(withColour('#1b5e57').data?.look).toEqual({ colour: '#1b5e57' });
    expect(withColour('#7A1F3D').success).toBe(true);
  });

  test('need not be chosen', () => {
    expect(Community.parse({ ...example, look: undefined }).look).toBeUndefined();
  });

  test('that is too pale is refused, with a darker one of the same hue that would do', () => {
    expect(complaint('#ffcc00')).toEqual([
      '#ffcc00 is too pale to be read on our paper by everybody: its contrast is 1.5, and 7 is needed. The same colour, but darker, would do: #6c5500',
    ]);
    expect(withColour('#6c5500').success).toBe(true);
  });

  test.each(['teal', '#fff', '1b5e57', '#1b5e57;background:url(x)'])(
    'is a colour, which %s is not',
    (written) => expect(complaint(written)).toEqual(['a colour is written like "#1b5e57"']),
  );
});

describe('a community’s logo', () => {
  const withLogo = (logo: string) => Community.safeParse({ ...example, look: { logo } });

  test.each(['FCO', '🍁', '👩‍🦽', 'É&C'])('is a few characters: %s', (logo) => {
    expect(withLogo(logo).data?.look).toEqual({ logo });
  });

  test.each(['', 'Our Circle', 'FCO\u202e', 'https://example.org/logo.png'])('is not “%s”', (logo) => {
    expect(withLogo(logo).success).toBe(false);
  });
});

describe('contrast', () => {
  test('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });

  test('is reached with no more change than it takes', () => {
    for (const colour of ['#ffcc00', '#e30613', '#0077cc', '#ff69b4', '#808080']) {
      const dark = contrast(darkEnough(colour, paper.day), paper.day);
      const light = contrast(lightEnough(colour, paper.night), paper.night);
      expect(dark).toBeGreaterThanOrEqual(7);
      expect(dark).toBeLessThan(7.3);
      expect(light).toBeGreaterThanOrEqual(7);
    }
    expect(darkEnough('#1b5e57', paper.day)).toBe('#1b5e57');
    expect(lightEnough('#ffcc00', paper.night)).toBe('#ffcc00');
    expect(lightEnough('#000000', paper.night)).toBe('#ababab');
  });
});
