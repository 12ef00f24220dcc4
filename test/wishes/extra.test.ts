import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Hearing, Reading } from '../../shared/wishes/hearing.ts';
import { readWishes } from '../../shared/wishes/read-wishes.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const lines = readFileSync('test/wishes/extra.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, 'en' | 'fr', string, string]);

test('wishes and stories of our own are kept apart: none is acted on wrongly, hardly any asked about', () => {
  const read = lines.map(([where, language, meant, text]) => ({
    text,
    meant,
    got: heard(where, language, text),
  }));
  expect(read.length).toBeGreaterThan(300);
  const others = read.filter(({ got, meant }) => got !== meant);
  expect(others.filter(({ got }) => got !== 'ask' && got !== 'none')).toEqual([]);
  console.log(others.map(({ got, text }) => `${got}: ${text}`));
  expect(others.length).toBeLessThanOrEqual(lines.length / 33);
}, 120_000);

const heard = (where: string, language: 'en' | 'fr', text: string): string =>
  shown(readWishes(text, { community, language, today, where: where as Hearing['where'] }));

function shown({ wishes, doubt }: Reading): string {
  if (doubt) return 'ask';
  const all = wishes.map(({ kind, ...rest }) =>
    [
      kind,
      ...Object.entries(rest)
        .filter(([key]) => key !== 'unknown' && key !== 'guessed')
        .map(([, value]) => (Array.isArray(value) ? value.toSorted().join('+') : String(value))),
    ].join(' '),
  );
  return all.toSorted().join(', ') || 'none';
}
