import type { Community } from '../community/community.ts';
import { readPlaces } from '../community/read-places.ts';
import { isWithin, type Region, regionOf, regionOrRoot } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import type { ReachLevel } from '../letters/letter-model.ts';
import type { Action, Contribution } from './contribution.ts';

/** How far words from a place (a region's id) may reach, from near to far; places that are the same are named once. */
export function levelsOf(
  place: string,
  community: Community,
): { level: ReachLevel['level']; region: Region }[] {
  const { path } = regionOrRoot(community, place);
  const [root = '', part] = path;
  const local = path.length > 2 ? path.at(-1) : undefined;
  return [
    ...(local ? [{ level: 'local' as const, region: regionOf(community, local) }] : []),
    ...(part ? [{ level: 'regional' as const, region: regionOf(community, part) }] : []),
    { level: 'provincial', region: regionOf(community, root) },
  ];
}

/** What a writer says of who may read what they shared: a level, or a place of their own; null where they say anything else. */
export function reachAction(
  said: string,
  { place, reach }: Contribution,
  community: Community,
): Extract<Action, { kind: 'reach' }> | null {
  const line = said.trim().replace(/^(?:(?:share|partager|partage)\s+)?(?:with|for|to|avec|pour)\s+/iu, '');
  const levels = levelsOf(place, community);
  const level = Object.entries(names).find(([, pattern]) => pattern.test(fold(line)))?.[0];
  const [named, ...others] = readPlaces(community, line)?.regions ?? [];
  const region = levels.find((one) =>
    level ? one.level === level : others.length === 0 && one.region.id === named,
  )?.region;
  if (!region) return null;
  const wider = region.id !== reach && isWithin(community, reach, region.id);
  return { kind: 'reach', reach: region.id, wider };
}

const names: Record<ReachLevel['level'], RegExp> = {
  local:
    /^(?:local|locale|localement|near me|near here|pres de (?:chez )?moi|(?:only )?my town|(?:seulement )?ma ville)$/,
  regional: /^(?:regional|regionale|(?:all |the )?(?:my )?(?:whole )?region|(?:toute )?(?:ma|la) region)$/,
  provincial:
    /^(?:provincial|provinciale|everywhere|everyone|everybody|(?:the )?(?:whole )?province|partout|tout le monde|(?:toute )?la province)$/,
};
