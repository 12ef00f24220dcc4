import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { isWithin, regionOrRoot, regionsAround } from '../community/region.ts';
import type { GatheringView } from '../letters/gathering-view.ts';
import { isReady, type Ready } from './gathering.ts';
import { nextOccurrence } from './recurrence.ts';
import { loadUpcoming } from './store.ts';
import { gatheringView } from './view.ts';

/** How far ahead a digest looks, and how much it names: more would be a calendar, and no invitation. */
const ahead = Temporal.Duration.from({ hours: 24 * 42 });
const most = 5;

/** What is coming up for readers who live in some regions, the soonest first, as they see it at an instant. */
export async function upcomingFor(
  regions: string[],
  at: Temporal.Instant,
  community: Community,
): Promise<{ id: string; view: GatheringView }[]> {
  const around = [...new Set(regions.flatMap((region) => regionsAround(community, region)))];
  const { timeZone } = regionOrRoot(community, regions[0]);
  const gatherings = (await loadUpcoming(around, at.toString())).filter(isReady);
  return gatherings
    .filter((gathering) => concerns(gathering, regions, community) && isSoon(gathering, at))
    .map((gathering) => ({ id: gathering.id, view: gatheringView(gathering, timeZone, at, community) }))
    .toSorted((a, b) => a.view.start.localeCompare(b.view.start))
    .slice(0, most);
}

/** Who lives in a wide region hears of all within it. */
const concerns = ({ region }: Ready, regions: string[], community: Community): boolean =>
  regions.some((home) => isWithin(community, home, region) || isWithin(community, region, home));

function isSoon(gathering: Ready, at: Temporal.Instant): boolean {
  const next = nextOccurrence(gathering, at);
  return (
    next !== null &&
    Temporal.Instant.compare(next.start, at) > 0 &&
    Temporal.Instant.compare(next.start, at.add(ahead)) < 0
  );
}
