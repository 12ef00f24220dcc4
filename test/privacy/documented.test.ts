import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('docs/privacy.md', 'utf8');
const code = globSync('shared/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** The names that keys of the table begin with, as our code writes them. */
const written = [...code.matchAll(/\b(?:pk|sk|prefix)\b[^\n]{0,30}?[`']([A-Z]{4,})(#|['`])/g)].map(
  ([, name = '']) => name,
);
/** Of these nobody is told anything by: what they are about is in no relation to a person. */
const ofNobody = [
  'SECRET',
  'TOKENS',
  'SENDING',
  'GATE',
  'STOP',
  'EDITIONS',
  'PART',
  'ACTIVITY',
  'PROMPTS',
  'HARVESTS',
  'GATHERINGS',
  'BATCH',
  'VOUCHED',
  'NUMBERS',
  'TELL',
  'FORGET',
  'QUIET',
];

test('every kind of item that the code writes is in the table of what we hold of people, or about nobody', () => {
  const kinds = [...new Set(written)].sort();
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => !ofNobody.includes(kind) && !table.includes(kind))).toEqual([]);
});
