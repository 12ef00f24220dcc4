import { Temporal } from 'temporal-polyfill';
import type { Bounce } from '../members/trouble.ts';

/** Soft bounces on as many days within two weeks make a member unreachable: several letters on one bad day are one. */
const tooMuch = 3;
const halvesEvery = 14;

type When = Pick<Bounce, 'at'>;

/** What soft bounces weigh at an instant: each counts one for two weeks, then a half, after two more weeks a quarter, and so on. */
export function bounceScore(bounces: When[], at: string): number {
  const days = new Map(
    bounces.filter((bounce) => bounce.at <= at).map((bounce) => [bounce.at.slice(0, 10), bounce]),
  );
  return [...days.values()].reduce((score, bounce) => score + 0.5 ** halvings(bounce.at, at), 0);
}

/** Whether they ever weighed too much, in whatever order we heard of them. */
export const isTooMuch = (bounces: When[]): boolean =>
  bounces.some(({ at }) => bounceScore(bounces, at) >= tooMuch);

/** By whole days, so that letters sent at the same hour two weeks apart are two weeks apart. */
function halvings(since: string, at: string): number {
  const days = Math.round(
    Temporal.Instant.from(since).until(Temporal.Instant.from(at)).total({ unit: 'hours' }) / 24,
  );
  return Math.floor(Math.max(0, days - 1) / halvesEvery);
}
