import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Community } from '../../shared/community/community.ts';

const example = JSON.parse(readFileSync('community.example.json', 'utf8'));
const [sam] = example.stewards;
const complaints = (changed: object) =>
  Community.safeParse({ ...example, ...changed }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const inBoth = (name: string) => ({ name: { en: name, fr: name } });

describe('a community file with a mistake is refused, with what is wrong and where', () => {
  test.each([
    ['a name of two lines', inBoth('Circle\nof friends'), /^name\.en: a name is one line/],
    ['a name of a page', inBoth('a'.repeat(101)), /^name\.en: /],
    ['a name of nothing', inBoth('  '), /^name\.en: /],
    [
      'a time zone that is none',
      { timeZone: 'America/Otawa' },
      /^timeZone: a time zone is written like "America\/Toronto"/,
    ],
    [
      'a steward of nowhere',
      { stewards: [{ ...sam, region: 'narnia' }] },
      /^stewards\.0\.region: there is no region "narnia"/,
    ],
    [
      'two regions of one id',
      {
        regions: {
          ...example.regions,
          regions: [...example.regions.regions, example.regions.regions[0]],
        },
      },
      /^regions: two regions have the id /,
    ],
    ['a postal address of nothing', { postalAddress: ' \n ' }, /^postalAddress: /],
    [
      'more stewards than can be told at once',
      { stewards: Array.from({ length: 31 }, (_, i) => ({ ...sam, email: `s${i}@example.org` })) },
      /^stewards\.30\.region: a region has at most 30 stewards/,
    ],
  ])('%s', (_, changed, complaint) => {
    expect(complaints(changed)?.[0]).toMatch(complaint);
  });
});

test('names may have commas, quotation marks, emoji and letters of any script', () => {
  for (const name of ['Circle "of" friends, (Inc.)', 'ᐃᓄᒃᑎᑐᑦ', 'سلام 🎉', '<b>&amp;'])
    expect(complaints(inBoth(name))).toBeUndefined();
});
