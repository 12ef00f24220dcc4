import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms of `shared/` from the ground up: each may import those before it. */
const rooms =
  'language platform community mail wishes letters members support moving-in contributions reflections moderation gatherings delivery privacy digests desk inbox'.split(
    ' ',
  );

/** Parts of the platform that touch nothing: rules may use them. */
const purePlatform = ['shared/platform/base32.ts', 'shared/platform/instant.ts'];
const pureLibraries = [
  'zod',
  'temporal-polyfill',
  'chrono-node/en',
  'chrono-node/fr',
  'postal-mime',
  'chardet',
  '@kenjiuno/decompressrtf',
  'htmlparser2',
  'tinyld/light',
  'csv-parse/sync',
  'ical.js',
  'jpeg-js',
  'pngjs',
  '@cwasm/webp',
  'node:zlib',
  'node:crypto',
  'node:buffer',
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

function importsOf(file: string): Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /(?:^|\n)(import|export)(\s+type)?\b[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...statements].map(([, , type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, to, typeOnly: type !== undefined };
  });
}

const roomOf = (file: string): string => file.split('/')[1] ?? '';
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const shared = sources('shared');
const isStore = (file: string): boolean => /(?:^|[-/])store\.ts$/.test(file);
const imports = shared.flatMap(importsOf);

/** A file that reaches no store, platform or SDK is a rule and may hold no impurity at all. */
function reachesPlatform(file: string, seen = new Set<string>()): boolean {
  if (purePlatform.includes(file)) return false;
  if (file.startsWith('shared/platform/')) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some(
    ({ to, typeOnly }) => !typeOnly && to.startsWith('shared/') && reachesPlatform(to, seen),
  );
}
const rules = shared.filter((file) => !reachesPlatform(file) && !file.startsWith('shared/platform/'));

describe('the house', () => {
  test('was read', () => {
    expect(shared.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
    expect(rules.length).toBeGreaterThan(15);
  });

  test('has only the rooms we know', () => {
    expect([...new Set(shared.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('lets rooms import those below them only', () => {
    const upward = imports
      .filter(({ to }) => to.startsWith('shared/'))
      .filter(({ from, to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from)));
    expect(upward.map(show)).toEqual([]);
  });

  test('keeps rules pure: no SDK, I/O, clock, randomness or environment', () => {
    const impure = rules.flatMap((file) =>
      importsOf(file).filter(
        ({ to, typeOnly }) => !typeOnly && !to.startsWith('shared/') && !pureLibraries.includes(to),
      ),
    );
    expect(impure.map(show)).toEqual([]);
    const words =
      /process\.env|Temporal\.Now|Date\.now|new Date\(\)|Math\.random|randomBytes|randomUUID|\bfetch\(/;
    expect(rules.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('lets only stores, steps of delivery and the platform touch an AWS SDK', () => {
    const sdk = imports.filter(
      ({ from, to }) => to.startsWith('@aws-sdk/') && !from.startsWith('shared/platform/') && !isStore(from),
    );
    expect(sdk.map(show)).toEqual([
      'shared/delivery/ask-account.ts → @aws-sdk/client-sesv2',
      'shared/delivery/lift-suppression.ts → @aws-sdk/client-sesv2',
      'shared/delivery/submit-letter.ts → @aws-sdk/client-sesv2',
    ]);
  });

  test('keeps shared from knowing functions, emails and infra', () => {
    expect(imports.filter(({ to }) => /^(functions|emails|infra|test)\//.test(to)).map(show)).toEqual([]);
  });

  test('lets emails know words, slots, colours and types only', () => {
    const known = sources('emails')
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('shared/'));
    expect(known.length).toBeGreaterThan(0);
    const too = known.filter(
      ({ to, typeOnly }) =>
        !typeOnly &&
        !to.startsWith('shared/language/') &&
        !['shared/letters/slots.ts', 'shared/community/colour.ts'].includes(to),
    );
    expect(too.map(show)).toEqual([]);
  });

  test('keeps React out of the sender', () => {
    const reach = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const { to } of importsOf(file)) if (/^(shared|functions|emails)\//.test(to)) reach(to, seen);
      return seen;
    };
    expect([...reach('functions/deliver/handler.ts')].filter((file) => file.startsWith('emails/'))).toEqual(
      [],
    );
  });
});
