import { describe, expect, test } from 'vitest';
import { hostileBodies, hostileSizes } from './hostile.ts';

const octets = (text: string): number => Buffer.byteLength(text);
/** No unit that is repeated is longer than this. */
const longestUnit = 100;

describe('hostile bodies', () => {
  test('come in 100 KB, 1 MB and 10 MB', () => {
    expect(hostileSizes).toEqual([100_000, 1_000_000, 10_000_000]);
  });

  test.each(hostileBodies())('of $kind: $name are as long as asked, and never longer', ({ make }) => {
    for (const size of [1_000, 100_000]) {
      expect(octets(make(size))).toBeLessThanOrEqual(size);
      expect(octets(make(size))).toBeGreaterThan(size - longestUnit);
    }
  });

  test('reach 10 MB', () => {
    const [body] = hostileBodies();
    expect(octets(body?.make(10_000_000) ?? '')).toBe(10_000_000);
  });

  test('are the same whenever they are made', () => {
    const all = () => hostileBodies().map(({ make }) => make(2_000));
    expect(all()).toEqual(all());
  });

  test('have names of their own, by which a process can be told what to read', () => {
    const names = hostileBodies().map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(40);
  });

  test('close what they nest, as deep as they open it', () => {
    const div = hostileBodies()
      .find(({ name }) => name === 'nested div')
      ?.make(1_100);
    expect(div).toBe('<div>'.repeat(100) + '</div>'.repeat(100));
  });
});
