import { normalizeAddress } from '../mail/addresses.ts';
import type { Row } from './read-file.ts';

/** The rows with an address of their own, and those whose address a row before them has: of these nobody can tell which is right. */
export function partDuplicates(rows: Row[]): { once: Row[]; again: { line: number; why: string }[] } {
  const first = new Map<string, number>();
  const once: Row[] = [];
  const again: { line: number; why: string }[] = [];
  for (const row of rows) {
    const address = normalizeAddress(row.told.email ?? '');
    const before = address === null ? undefined : first.get(address);
    if (before === undefined) once.push(row);
    else again.push({ line: row.line, why: `The same address is in line ${before} already.` });
    if (address !== null && before === undefined) first.set(address, row.line);
  }
  return { once, again };
}
