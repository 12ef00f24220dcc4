import type { Community, Steward } from './community.ts';
import { looksAfter, regionOrRoot, stewardAt, stewardsFor } from './region.ts';

/** The region whose stewards look after a place: it has an order of its own, if anyone set one. */
export const dutyRegionOf = (community: Community, region: string): string =>
  stewardsFor(community, region)[0]?.region ?? region;

/**
 * The stewards of a place in the order in which they are asked to decide: as the order has them, then whoever it does not name. Null where there is no
 * order: then all are asked at once.
 */
export function dutyOrder(community: Community, region: string): Steward[] | null {
  const known = community.desk?.stewardship.duty[dutyRegionOf(community, region)] ?? [];
  const named = known
    .filter((address) => looksAfter(community, address, region))
    .flatMap((address) => stewardAt(community, address) ?? []);
  if (named.length === 0) return null;
  const others = stewardsFor(community, region).filter(
    ({ email }) => !named.some((one) => one.email === email),
  );
  return [...named, ...others];
}

/** Until when (ISO date) a steward is away; null where they are there. */
export function awayUntil(community: Community, address: string, today: string): string | null {
  const until = community.desk?.stewardship.away[address.toLowerCase()] ?? null;
  return until !== null && today < until ? until : null;
}

/** Those of an order whom one can ask today; all, where everybody is away. */
export function present(community: Community, order: Steward[], today: string): Steward[] {
  const there = order.filter(({ email }) => awayUntil(community, email, today) === null);
  return there.length > 0 ? there : order;
}

/** All regions that somebody (normalised address) looks after by name. */
export const regionsLookedAfter = (community: Community, address: string): string[] => [
  ...new Set(
    community.stewards
      .filter(({ email }) => email.toLowerCase() === address)
      .map(({ region }) => regionOrRoot(community, region).id),
  ),
];
