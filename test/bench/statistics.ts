/** The middle one; of an even number the lower of the two. */
export const median = (all: number[]): number => percentile(all, 50);

/** The least of the values that so many percent of them do not exceed (nearest rank); 0 where there are none. */
export function percentile(all: number[], percent: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/** The same, begun by another: who goes first in a round has neither luck nor bad luck. */
export const rotated = <T>(all: T[], by: number): T[] => {
  const start = by % Math.max(1, all.length);
  return [...all.slice(start), ...all.slice(0, start)];
};
