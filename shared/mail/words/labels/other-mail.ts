import { attributionAt } from '../printed/attribution.ts';
import { dividerAt } from '../printed/divider.ts';
import { headerBlockLength } from '../printed/header-block.ts';
import type { Line } from '../printed/line.ts';

/** How many lines, from `at` on, begin another mail within what is quoted: an attribution, a divider, or header fields; 0 for none. */
export function otherMailAt(lines: Line[], at: number): number {
  return headerBlockLength(lines, at) || (attributionAt(lines, at)?.lines ?? (dividerAt(lines, at) ? 1 : 0));
}
