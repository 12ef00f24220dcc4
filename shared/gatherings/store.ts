import type { Temporal } from 'temporal-polyfill';
import { contextWrite } from '../letters/store.ts';
import { dueThings } from '../platform/due.ts';
import { iso } from '../platform/instant.ts';
import { getItem, getItems, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { Gathering, isReady } from './gathering.ts';
import { lastEnd } from './recurrence.ts';
import { Rsvp } from './rsvp.ts';

const gatheringKey = (id: string): Key => ({ pk: `GATHERING#${id}`, sk: 'GATHERING' });

/** A gathering or null. */
export async function loadGathering(id: string): Promise<Gathering | null> {
  const item = await getItem(gatheringKey(id));
  return item && Gathering.parse(item);
}

const gatheringItem = (gathering: Gathering): Item => ({
  ...gatheringKey(gathering.id),
  ...gathering,
  ...(gathering.reminder && { duePk: 'GATHERING', dueSk: gathering.reminder.at }),
});

export const createGathering = (gathering: Gathering): Write[] => [
  { kind: 'create', item: gatheringItem(gathering) },
  hostWrite(gathering.hostId, gathering.id),
];

const hostWrite = (memberId: string, gatheringId: string): Write => ({
  kind: 'put',
  item: { pk: `MEMBER#${memberId}`, sk: `GATHERING#${gatheringId}` },
});

/** Lists a gathering under the steward who decided about it: it names them. */
export const decidedGatheringWrite = (steward: { id: string }, gatheringId: string): Write => ({
  kind: 'put',
  item: { pk: `MEMBER#${steward.id}`, sk: `DECIDEDGATHERING#${gatheringId}` },
});

/** What somebody hosts or hosted, the oldest first. */
export async function gatheringsOf(memberId: string): Promise<Gathering[]> {
  const named = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'GATHERING#' }));
  const items = await getItems(named.map(({ sk }) => gatheringKey(sk.slice('GATHERING#'.length))));
  return items
    .map((item) => Gathering.parse(item))
    .filter(({ hostId }) => hostId === memberId)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Replaces a gathering as read; once announced it is listed in its region until it is over, and calendars can answer it. */
export function saveGathering(before: Gathering, after: Gathering): Write[] {
  const item = gatheringItem({ ...after, version: before.version + 1 });
  const { id } = after;
  const isNew = before.state !== 'announced' && after.state === 'announced';
  return [
    { kind: 'replace', item, version: before.version },
    ...listing(before, after),
    ...(isNew ? [contextWrite(id, { kind: 'gathering-invitation', gatheringId: id, date: null })] : []),
  ];
}

function listing(before: Gathering, after: Gathering): Write[] {
  const was = listed(before);
  const is = listed(after);
  if (was?.pk === is?.pk && was?.sk === is?.sk) return [];
  const left: Write[] = was ? [{ kind: 'delete', key: was }] : [];
  const listedNow: Write[] = is ? [{ kind: 'put', item: { ...is } }] : [];
  return [...left, ...listedNow];
}

/** By when it is over for good; one that goes on is never. */
function listed(gathering: Gathering): Key | null {
  if (gathering.state !== 'announced' || !isReady(gathering)) return null;
  const end = lastEnd(gathering);
  return { pk: `GATHERINGS#${gathering.region}`, sk: `${end ? iso(end) : '9999'}#${gathering.id}` };
}

/** What is announced in the regions and not over by an instant (ISO). */
export async function loadUpcoming(regions: string[], at: string): Promise<Gathering[]> {
  const keys: Key[] = [];
  for (const region of regions)
    for await (const { sk } of queryItems({ pk: `GATHERINGS#${region}`, from: at }))
      keys.push(gatheringKey(sk.slice(sk.indexOf('#') + 1)));
  const gatherings = (await getItems(keys)).map((item) => Gathering.parse(item));
  return gatherings.filter(({ state }) => state === 'announced');
}

/** Gatherings of which people were to be reminded by an instant. */
export const dueGatherings = (by: Temporal.Instant): AsyncGenerator<Gathering> =>
  dueThings('GATHERING', iso(by), (item) => Gathering.parse(item));

const rsvpKey = ({ gatheringId, memberId, date }: Pick<Rsvp, 'gatheringId' | 'memberId' | 'date'>): Key => ({
  pk: gatheringKey(gatheringId).pk,
  sk: `RSVP#${memberId}${date ? `#${date}` : ''}`,
});

/** Beside the member, so that whatever they answered is found, and can be forgotten, with them. */
const ownKey = ({ gatheringId, memberId, date }: Pick<Rsvp, 'gatheringId' | 'memberId' | 'date'>): Key => ({
  pk: `MEMBER#${memberId}`,
  sk: `RSVP#${gatheringId}${date ? `#${date}` : ''}`,
});

export async function loadRsvp(
  gatheringId: string,
  memberId: string,
  date: string | null,
): Promise<Rsvp | null> {
  const item = await getItem(rsvpKey({ gatheringId, memberId, date }));
  return item && Rsvp.parse(item);
}

/** Everything that members answered to a gathering. */
export async function loadRsvps(gatheringId: string): Promise<Rsvp[]> {
  const items = await Array.fromAsync(queryItems({ pk: gatheringKey(gatheringId).pk, prefix: 'RSVP#' }));
  return items.map((item) => Rsvp.parse(item));
}

/** An answer in the place of the one that was read; conflicts where another came meanwhile. */
export function saveRsvp(before: Rsvp | null, after: Rsvp): Write[] {
  const item = { ...rsvpKey(after), ...after, version: (before?.version ?? 0) + 1 };
  return before
    ? [{ kind: 'replace', item, version: before.version }]
    : [
        { kind: 'create', item },
        { kind: 'put', item: { ...ownKey(after), gatheringId: after.gatheringId, date: after.date } },
      ];
}

/** Everything that a member answered to gatherings. */
export async function rsvpsOf(memberId: string): Promise<Rsvp[]> {
  const own = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'RSVP#' }));
  const items = await getItems(own.map((item) => rsvpKeyBehind(item, memberId)));
  return items.map((item) => Rsvp.parse(item));
}

/** Where the answer lies that is listed beside its member. */
export const rsvpKeyBehind = ({ gatheringId, date }: Item, memberId: string): Key =>
  rsvpKey({ gatheringId: String(gatheringId), memberId, date: date === null ? null : String(date) });
