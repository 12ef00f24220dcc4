import type { Words } from './en.ts';

/** Words said otherwise: as much or as little of the standard ones as needs it. */
export type Otherwise<T> = {
  [K in keyof T]?: T[K] extends ((...args: never[]) => unknown) | readonly unknown[]
    ? T[K]
    : T[K] extends object
      ? Otherwise<T[K]>
      : T[K];
};

/** The same words, but for those said otherwise. */
export const saidOtherwise = (standard: Words, otherwise: Otherwise<Words>): Words =>
  laidOver(standard, otherwise) as Words;

function laidOver(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isCatalog(below) || !isCatalog(above)) return above;
  const keys = Object.keys({ ...below, ...above });
  return Object.fromEntries(keys.map((key) => [key, laidOver(below[key], above[key])]));
}

const isCatalog = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
