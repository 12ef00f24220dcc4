import type { Community } from '../community/community.ts';
import { readPlaces } from '../community/read-places.ts';
import { isWithin, type Region, regionOf, regionOrRoot } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import type { ReachLevel } from '../letters/letter-model.ts';
import type { Action } from './act.ts';
import { type Contribution, ShareKind } from './contribution.ts';

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

/** Words reach as far as their writer says; an answer reaches as far as what it answers does, or only the stewards. */
export function levelAction(
  level: ReachLevel['level'] | 'stewards',
  contribution: Contribution,
  community: Community,
): OwnReach {
  if (level === 'stewards') return { kind: 'private' };
  const levels = ShareKind.safeParse(contribution.kind).success
    ? levelsOf(contribution.place, community)
    : [];
  const region = levels.find((one) => one.level === level)?.region.id ?? contribution.reach;
  return toRegion(region, contribution, community);
}

type OwnReach = Extract<Action, { kind: 'reach' | 'private' }>;

const toRegion = (region: string, { reach }: Contribution, community: Community): OwnReach => ({
  kind: 'reach',
  reach: region,
  wider: region !== reach && isWithin(community, reach, region),
});

/** Whom a writer names as their readers: a level, or a place of their own; null where they say anything else. */
export function reachAction(said: string, contribution: Contribution, community: Community): OwnReach | null {
  const line = said.trim().replace(/^(?:(?:share|partager|partage)\s+)?(?:with|for|to|avec|pour)\s+/iu, '');
  const level = levels.find((one) => names[one].test(fold(line)));
  if (level) return levelAction(level, contribution, community);
  const [named, ...others] = readPlaces(community, line)?.regions ?? [];
  const own = levelsOf(contribution.place, community).find(({ region }) => region.id === named);
  return own && others.length === 0 ? toRegion(own.region.id, contribution, community) : null;
}

const levels: ReachLevel['level'][] = ['local', 'regional', 'provincial'];

const names: Record<ReachLevel['level'], RegExp> = {
  local:
    /^(?:locale?|localement|near (?:me|here)|pres de (?:chez )?moi|(?:only )?my town|(?:seulement )?ma ville)$/,
  regional: /^(?:regionale?|(?:all |the )?(?:my )?(?:whole )?region|(?:toute )?(?:ma|la) region)$/,
  provincial:
    /^(?:provinciale?|everywhere|every(?:one|body)|(?:the )?(?:whole )?province|partout|tout le monde|(?:toute )?la province)$/,
};
