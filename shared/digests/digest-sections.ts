import type { Community } from '../community/community.ts';
import { isWithin, type Region, regionOf, regionOrRoot } from '../community/region.ts';
import type { Contribution } from '../contributions/contribution.ts';
import { shownPlace } from '../contributions/quotation.ts';
import { formatList } from '../language/dates.ts';
import type { InEachLanguage, Language } from '../language/language.ts';
import type { DigestItem, DigestSection } from '../letters/digest-view.ts';

type Nearness = DigestSection['nearness'];

/** How close an item's place is to a reader: in one of their own regions, under the same region, or elsewhere. */
export function nearest(contribution: Contribution, regions: string[], community: Community): Nearness {
  const place = shownPlace(contribution);
  if (regions.some((region) => isWithin(community, place, region) && isLocal(region, community)))
    return 'near';
  const { path } = regionOrRoot(community, place);
  const shares = regions.some(
    (region) => regionOrRoot(community, region).path[1] === path[1] && path[1] !== undefined,
  );
  return shares ? 'region' : 'province';
}

const isLocal = (region: string, community: Community): boolean =>
  regionOf(community, region).path.length > 2;

/** What lies near a reader is named even where it was quiet there, all their places together; what lies further away only where there is something. */
export function sectionsOf(
  items: { nearness: Nearness; item: DigestItem }[],
  regions: string[],
  community: Community,
): DigestSection[] {
  const home = regionOrRoot(community, regions[0]);
  const own = regions.map((id) => regionOrRoot(community, id));
  const parts = own.flatMap(({ path }) => (path[1] === undefined ? [] : [regionOrRoot(community, path[1])]));
  const placesOf: Record<Nearness, Region[]> = {
    near: own.filter(({ path }) => path.length > 2),
    region: parts,
    province: [regionOrRoot(community, home.path[0])],
  };
  return (['near', 'region', 'province'] as const).flatMap((nearness) => {
    const here = items.filter((one) => one.nearness === nearness).map(({ item }) => item);
    const quiet = here.length === 0;
    return quiet && (nearness !== 'near' || placesOf.near.length === 0)
      ? []
      : [{ nearness, place: namesOf(placesOf[nearness]), items: here }];
  });
}

const namesOf = (places: Region[]): InEachLanguage => {
  const named = (language: Language) =>
    formatList([...new Set(places.map(({ name }) => name[language]))], language);
  return { en: named('en'), fr: named('fr') };
};
