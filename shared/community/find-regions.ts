import { fold } from '../language/fold.ts';
import type { Community } from './community.ts';
import { type Region, regionsOf } from './region.ts';

/**
 * The regions named in a text, in the order written, and the longest names first where one holds another
 * ("Toronto region" before "Toronto"). Accents, case and hyphens do not matter; either language will do.
 */
export const findRegions = (community: Community, text: string): Region[] =>
  partRegions(community, text).found;

/** The regions named in a text, and its other words, folded. */
export function partRegions(community: Community, text: string): { found: Region[]; others: string[] } {
  let rest = ` ${fold(text)} `;
  const found: { region: Region; at: number }[] = [];
  for (const { region, name } of namesLongestFirst(community)) {
    const at = rest.indexOf(` ${name} `);
    if (at < 0) continue;
    rest = `${rest.slice(0, at + 1)}${'.'.repeat(name.length)}${rest.slice(at + 1 + name.length)}`;
    if (!found.some((other) => other.region.id === region.id)) found.push({ region, at });
  }
  return {
    found: found.toSorted((a, b) => a.at - b.at).map(({ region }) => region),
    others: rest.split(/[. ]+/).filter((word) => word !== ''),
  };
}

function namesLongestFirst(community: Community): { region: Region; name: string }[] {
  return regionsOf(community)
    .flatMap((region) =>
      [region.name.en, region.name.fr, ...region.alsoKnownAs].map((name) => ({ region, name: fold(name) })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
}
