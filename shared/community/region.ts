import type { InEachLanguage } from '../language/language.ts';
import type { Community, Policy, RegionTree, Steward } from './community.ts';

/** A region with its way up: `path` runs from the root (the province) to the region itself. */
export interface Region {
  id: string;
  name: InEachLanguage;
  alsoKnownAs: string[];
  timeZone: string;
  policy: Policy;
  path: string[];
}

const walked = new WeakMap<Community, Region[]>();

/** Every region of the community, the root first, parents before children. */
export function regionsOf(community: Community): Region[] {
  const known = walked.get(community) ?? walk(community);
  walked.set(community, known);
  return known;
}

function walk(community: Community): Region[] {
  const below = (
    node: RegionTree,
    above: string[],
    inherited: Pick<Region, 'timeZone' | 'policy'>,
  ): Region[] => {
    const own = { timeZone: node.timeZone ?? inherited.timeZone, policy: node.policy ?? inherited.policy };
    const path = [...above, node.id];
    const region = { id: node.id, name: node.name, alsoKnownAs: node.alsoKnownAs ?? [], ...own, path };
    return [region, ...(node.regions ?? []).flatMap((child) => below(child, path, own))];
  };
  return below(community.regions, [], { timeZone: community.timeZone, policy: 'first' });
}

/** The region of an id; throws for an id the community does not have. */
export function regionOf(community: Community, id: string): Region {
  const region = regionsOf(community).find((candidate) => candidate.id === id);
  if (!region) throw new Error(`community has no region "${id}"`);
  return region;
}

/** A region as ids a member may still hold from an earlier configuration: unknown ones fall back to the root. */
export const regionOrRoot = (community: Community, id: string | undefined): Region =>
  regionsOf(community).find((region) => region.id === id) ?? regionOf(community, community.regions.id);

/** Whether `inner` is `outer` or lies in it. */
export const isWithin = (community: Community, inner: string, outer: string): boolean =>
  regionOrRoot(community, inner).path.includes(outer);

/** The regions whose activity concerns somebody of region `id`: those above it, itself, and all below it. */
export const regionsAround = (community: Community, id: string): string[] =>
  regionsOf(community)
    .filter((region) => isWithin(community, id, region.id) || region.path.includes(id))
    .map((region) => region.id);

/** The ids of a region and all below it. */
export const treeOf = (community: Community, id: string): string[] =>
  regionsOf(community)
    .filter((region) => region.path.includes(id))
    .map((region) => region.id);

/** The stewards who look after a region: the closest ones above or at it. */
export function stewardsFor(community: Community, id: string): Steward[] {
  for (const regionId of regionOrRoot(community, id).path.toReversed()) {
    const here = community.stewards.filter((steward) => steward.region === regionId);
    if (here.length > 0) return here;
  }
  return community.stewards;
}

/** Whether the person at this (normalised) address looks after the region: as steward of it or of a region above it. */
export const looksAfter = (community: Community, address: string, region: string): boolean =>
  community.stewards.some(
    (steward) => steward.email.toLowerCase() === address && isWithin(community, region, steward.region),
  );

/** The steward with this (normalised) address, if any. */
export const stewardAt = (community: Community, address: string): Steward | null =>
  community.stewards.find((steward) => steward.email.toLowerCase() === address) ?? null;
