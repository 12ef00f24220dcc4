import { Temporal } from 'temporal-polyfill';
import { regionsLookedAfter } from '../community/on-duty.ts';
import { isWithin, regionOrRoot, regionsAround, treeOf } from '../community/region.ts';
import { contributionsBy, loadPublished } from '../contributions/store.ts';
import { loadRsvps, loadUpcoming } from '../gatherings/store.ts';
import type { Figures, HowView } from '../letters/desk-view.ts';
import type { Member } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadResidents } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { loadHarvested } from '../reflections/store.ts';
import {
  balanceOf,
  figuresOf,
  namedBalance,
  peopleIn,
  returns,
  type Share,
  type Voice,
} from './how-are-we.ts';
import type { Desk } from './waiting-things.ts';

const month = { hours: 24 * 30 };
const longSilence = { hours: 24 * 60 };

interface Period {
  /** ISO instants: after `from`, up to `to`. */
  from: string;
  to: string;
}

/**
 * The last thirty days beside the thirty before, where a steward looks after. Read by region: what was published there, who lives there, harvests and
 * gatherings; and of each who wrote, when they wrote before. What anybody opened or read is nowhere known.
 */
export async function loadHow(steward: Member, { community, now }: Desk): Promise<HowView> {
  const region = regionsLookedAfter(community, steward.address)[0] ?? community.regions.id;
  const { name, timeZone } = regionOrRoot(community, region);
  const middle = iso(now.subtract(month));
  const start = iso(now.subtract(month).subtract(month));
  const voices = (await loadPublished(regionsAround(community, region), start, iso(now))).flatMap(
    ({ authorId, kind, place, publishedAt }): Voice[] =>
      publishedAt !== null && isWithin(community, place, region)
        ? [{ authorId, kind, place, publishedAt }]
        : [],
  );
  const latest = voices.filter(({ publishedAt }) => publishedAt > middle);
  const earlier = voices.filter(({ publishedAt }) => publishedAt <= middle);
  const events = await loadEvents(treeOf(community, region), start);
  const residents = (await loadResidents(treeOf(community, region))).map((one) => homeOf(one, community).id);
  const homes = residents.filter((home) => isWithin(community, home, region));
  const day = (instant: string) => dateAt(Temporal.Instant.from(instant), timeZone).toString();
  const isIn = (inner: string, outer: string) => isWithin(community, inner, outer);
  const shares = sharesOf(homes, latest, isIn, directlyIn(region));
  return {
    place: name,
    from: day(middle),
    until: day(iso(now)),
    now: figuresOf(latest, await countReturning(latest, middle), events({ from: middle, to: iso(now) })),
    before: figuresOf(earlier, await countReturning(earlier, start), events({ from: start, to: middle })),
    members: homes.length,
    ...namedBalance(balanceOf(shares), (id) => regionOrRoot(community, id).name),
  };

  function directlyIn(id: string): string[] {
    const { path } = regionOrRoot(community, id);
    return treeOf(community, id).filter(
      (one) => regionOrRoot(community, one).path.length === path.length + 1,
    );
  }
}

/** Members and voices of each place right below a region; who lives in the region as a whole is in none. */
function sharesOf(
  homes: string[],
  voices: Voice[],
  isIn: (inner: string, outer: string) => boolean,
  places: string[],
): Share[] {
  return places.map((place) => ({
    place,
    members: homes.filter((home) => isIn(home, place)).length,
    voices: peopleIn(voices.filter((voice) => isIn(voice.place, place))).size,
  }));
}

/** How many of those who wrote since `from` had been silent for sixty days before. */
async function countReturning(voices: Voice[], from: string): Promise<number> {
  let count = 0;
  const silence = (instant: string) => iso(Temporal.Instant.from(instant).subtract(longSilence));
  for (const id of peopleIn(voices)) {
    const written = (await contributionsBy(id)).map(({ createdAt }) => createdAt);
    if (returns(written, from, silence)) count += 1;
  }
  return count;
}

/** Harvest letters that went out and gatherings that were announced since an instant, with the answers to these; counted by period. */
async function loadEvents(
  regions: string[],
  since: string,
): Promise<(period: Period) => Pick<Figures, 'harvests' | 'gatherings' | 'answers'>> {
  const harvests = (await loadHarvested(regions)).map(({ harvest }) => harvest?.sentAt ?? '');
  const gatherings = (await loadUpcoming(regions, since)).filter(
    ({ announcedAt }) => (announcedAt ?? '') > since,
  );
  const answers = await Promise.all(gatherings.map(async ({ id }) => (await loadRsvps(id)).length));
  return ({ from, to }) => {
    const isIn = (at: string | null) => at !== null && at > from && at <= to;
    return {
      harvests: harvests.filter(isIn).length,
      gatherings: gatherings.filter(({ announcedAt }) => isIn(announcedAt)).length,
      answers: gatherings.reduce(
        (sum, { announcedAt }, i) => sum + (isIn(announcedAt) ? (answers[i] ?? 0) : 0),
        0,
      ),
    };
  };
}
