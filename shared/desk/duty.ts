import type { Steward } from '../community/community.ts';
import { awayUntil, dutyOrder, dutyRegionOf, regionsLookedAfter } from '../community/on-duty.ts';
import { looksAfter, regionOrRoot } from '../community/region.ts';
import { noStewardship, type Stewardship } from '../community/stewardship.ts';
import { saveStewardship } from '../community/store.ts';
import { fold } from '../language/fold.ts';
import type { DutyView } from '../letters/desk-view.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import { nextDecider } from '../members/deciders.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMemberAt } from '../members/store.ts';
import { dateAt } from '../platform/instant.ts';
import { waitingLetter } from './waiting-list.ts';
import type { Desk } from './waiting-things.ts';

/** *on duty* tells the order, *on duty: Jo, Sam* sets it. Whoever is named must look after the region; everybody in the order hears of it. */
export async function setDuty(steward: Member, names: string[] | null, desk: Desk): Promise<Outcome> {
  const region = regionOf(steward, desk);
  if (names === null) return told(steward, region, { news: 'told' }, desk);
  const found = names.map((name) => stewardNamed(name, region, desk));
  const unknown = names.filter((_, i) => found[i] === undefined);
  if (unknown.length > 0) return told(steward, region, { news: 'unknown', unknown }, desk);
  const order = [...new Set(found.flatMap((one) => one?.email.toLowerCase() ?? []))];
  const before = settledNow(desk);
  const after = { ...before, duty: { ...before.duty, [region]: order } };
  const changed = withSettled(after, desk);
  const others = await othersIn(order, steward);
  return {
    what: 'duty set',
    writes: [saveStewardship(after)],
    letters: [steward, ...others].map((to) => dutyLetter(to, region, { news: 'set' }, changed)),
  };
}

/** *away until January 5*: from now on the next one is asked first, and learns at once what waits. */
export async function goAway(steward: Member, until: string, desk: Desk): Promise<Outcome> {
  const region = regionOf(steward, desk);
  const today = dateAt(desk.now, regionOrRoot(desk.community, region).timeZone).toString();
  const before = settledNow(desk);
  const { [steward.address]: _, ...others } = before.away;
  const away = until > today ? { ...others, [steward.address]: until } : others;
  const after = { ...before, away };
  const changed = withSettled(after, desk);
  const next = await nextDecider(region, changed.community, desk.now, []);
  const wasFirst = (await nextDecider(region, desk.community, desk.now, []))?.id === steward.id;
  const isNews = wasFirst && next !== null && next.id !== steward.id;
  const unasked = { ...changed, answers: null };
  return {
    what: 'steward away',
    writes: [saveStewardship(after)],
    letters: [
      dutyLetter(steward, region, until > today ? { news: 'away', until } : { news: 'told' }, changed),
      ...(isNews ? [await waitingLetter(next, { why: 'on-duty' }, unasked)] : []),
    ],
  };
}

const regionOf = ({ address }: Member, { community }: Desk): string =>
  dutyRegionOf(community, regionsLookedAfter(community, address)[0] ?? community.regions.id);

const settledNow = ({ community }: Desk): Stewardship => community.desk?.stewardship ?? noStewardship;

/** The desk as it is once something is settled. */
const withSettled = (stewardship: Stewardship, desk: Desk): Desk => ({
  ...desk,
  community: {
    ...desk.community,
    desk: { inFile: desk.community.desk?.inFile ?? desk.community.stewards, stewardship },
  },
});

/** A steward by name, the beginning of a name that only one has, or address. */
function stewardNamed(written: string, region: string, { community }: Desk): Steward | undefined {
  const here = community.stewards.filter(({ email }) => looksAfter(community, email.toLowerCase(), region));
  const people = [...new Map(here.map((one) => [one.email.toLowerCase(), one])).values()];
  const said = fold(written);
  const exact = people.filter(
    ({ name, email }) => fold(name) === said || email.toLowerCase() === written.toLowerCase(),
  );
  const begun = people.filter(({ name }) => fold(name).startsWith(`${said} `));
  const [one, ...more] = exact.length > 0 ? exact : begun;
  return more.length === 0 ? one : undefined;
}

async function othersIn(order: string[], steward: Member): Promise<Member[]> {
  const members = await Promise.all(order.filter((one) => one !== steward.address).map(loadMemberAt));
  return members.filter((one) => one !== null).filter(isMember);
}

const told = (
  steward: Member,
  region: string,
  news: Pick<DutyView, 'news'> & { unknown?: string[] },
  desk: Desk,
): Outcome => ({
  what: `duty: ${news.news}`,
  writes: [],
  letters: [dutyLetter(steward, region, news, desk)],
});

function dutyLetter(
  to: Member,
  region: string,
  { unknown = [], ...news }: Pick<DutyView, 'news' | 'until'> & { unknown?: string[] },
  { community, now, answers }: Desk,
): Outgoing {
  const { name: place, timeZone } = regionOrRoot(community, region);
  const today = dateAt(now, timeZone).toString();
  const order = (dutyOrder(community, region) ?? []).map(({ name, email }) => ({
    name,
    email,
    away: awayUntil(community, email, today),
  }));
  return {
    to: { memberId: to.id },
    reader: to,
    model: { kind: 'on-duty', duty: { ...news, place, order, unknown } },
    context: { kind: 'personal' },
    answers,
  };
}
