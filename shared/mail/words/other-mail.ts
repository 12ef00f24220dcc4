import { attributionAt } from './attribution.ts';
import { dividerAt } from './divider.ts';
import { headerBlockLength } from './header-block.ts';
import type { Line } from './line.ts';

/** How many lines, from `at` on, begin another mail within what is quoted: an attribution, a divider, or header fields; 0 for none. */
export function otherMailAt(lines: Line[], at: number): number {
  return headerBlockLength(lines, at) || (attributionAt(lines, at)?.lines ?? (dividerAt(lines, at) ? 1 : 0));
}
