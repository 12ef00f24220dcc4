import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../../../shared/community/calendar.ts';
import { Community, type RegionTree } from '../../../shared/community/community.ts';
import { communityItem } from '../../../shared/community/store.ts';
import type { Contribution } from '../../../shared/contributions/contribution.ts';
import { createContribution } from '../../../shared/contributions/store.ts';
import { dueDigests } from '../../../shared/digests/due-digests.ts';
import { editionPlanned } from '../../../shared/letters/edition-store.ts';
import type { Member } from '../../../shared/members/member.ts';
import { createMember } from '../../../shared/members/store.ts';
import { idFrom } from '../../../shared/platform/base32.ts';
import { iso } from '../../../shared/platform/instant.ts';
import type { Item, Write } from '../../../shared/platform/table.ts';

/** Six regions of five towns: the members live in the thirty towns. */
const regions = 6;
const townsOfEach = 5;
const languages = ['en', 'fr'] as const;

const town = (i: number): string => `town${i}`;
export const towns = regions * townsOfEach;

const named = (id: string) => ({ en: `The ${id}`, fr: `Le ${id}` });

/** How many members somebody asks for; throws on what is no number. */
export function membersIn(given: string): number {
  const number = Number(given.replace(/[,_]/g, ''));
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${given}" is no number of members.`);
  return number;
}

/** A province whose weekly digests have been due since this very hour. */
export function communityAt(now: Temporal.Instant): Community {
  const { dayOfWeek, hour } = now.toZonedDateTimeISO('America/Toronto');
  const tree: RegionTree[] = Array.from({ length: regions }, (_, region) => ({
    id: `region${region}`,
    name: named(`region${region}`),
    regions: Array.from({ length: townsOfEach }, (_, i) => {
      const id = town(region * townsOfEach + i);
      return { id, name: named(id) };
    }),
  }));
  return Community.parse({
    name: { en: 'Facilitators’ Circle', fr: 'Cercle des facilitateurs' },
    mailDomain: 'letters.example',
    postalAddress: '12 Example Street, Ottawa ON K1A 0A1, Canada',
    timeZone: 'America/Toronto',
    languages: ['en', 'fr'],
    rhythm: { weekday: dayOfWeek, hour },
    regions: { id: 'ontario', name: named('province'), regions: tree },
    stewards: [{ email: 'sam@example.org', name: 'Sam', region: 'ontario', language: 'en' }],
  });
}

/** Writes a community of so many members, a week's contributions, and last week's bookmarks: the digests are due. */
export async function seedAudience(
  documents: DynamoDBDocumentClient,
  table: string,
  members: number,
  now: Temporal.Instant,
  progress: (written: number) => void,
): Promise<Community> {
  const community = communityAt(now);
  const digests = dueDigests(community, now);
  const slot = Temporal.Instant.from(digests.find(({ rhythm }) => rhythm === 'weekly')?.slot ?? '');
  const since = iso(periodEnd(slot.subtract({ hours: 7 * 24 })));
  const monthly = digests.filter(({ rhythm }) => rhythm === 'monthly');
  const first = [
    communityItem(community),
    ...itemsOf(monthly.map((edition) => editionPlanned(edition, iso(now)))),
    ...itemsOf(contributions(iso(slot.subtract({ hours: 24 }))).flatMap(createContribution)),
  ];
  await write(documents, table, first);
  const atOnce = 2_000;
  for (let from = 0; from < members; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, members - from) }, (_, i) =>
      memberOf(from + i, since),
    );
    await write(
      documents,
      table,
      some.flatMap((member) => [...itemsOf(createMember(member, null)), bookmark(member, since)]),
    );
    progress(from + some.length);
  }
  return community;
}

const itemsOf = (writes: Write[]): Item[] => writes.flatMap((one) => ('item' in one ? [one.item] : []));

const bookmark = ({ id }: Member, since: string): Item => ({
  pk: `MEMBER#${id}`,
  sk: 'BOOKMARK#digest',
  mark: `${since} last-week`,
});

export const memberOf = (i: number, since: string): Member => ({
  id: idFrom(`member ${i}`),
  address: `member${i}@example.net`,
  name: `Member ${i}`,
  status: 'active',
  language: languages[i % 2] ?? 'en',
  regions: [town(Math.floor(i / 2) % towns)],
  rhythm: 'weekly',
  profile: 'standard',
  pausedUntil: null,
  impliedUntil: null,
  digestedUntil: since,
  trusted: true,
  joinedAt: since,
  version: 1,
});

const sentence =
  'She sang on the bus, and by the third stop the driver and half of the passengers sang with her. ';

/** What everybody reads: four for the province, four for each region, four for each town, as the twelve items of a digest. */
export function contributions(publishedAt: string): Contribution[] {
  const reaches = [
    { reach: 'ontario', place: town(0) },
    ...Array.from({ length: regions }, (_, i) => ({ reach: `region${i}`, place: town(i * townsOfEach) })),
    ...Array.from({ length: towns }, (_, i) => ({ reach: town(i), place: town(i) })),
  ];
  return reaches.flatMap(({ reach, place }) =>
    Array.from(
      { length: 4 },
      (_, i): Contribution => ({
        id: idFrom(`${reach} ${i}`),
        kind: 'reflection',
        authorId: idFrom(`author ${reach} ${i}`),
        authorName: 'Ann',
        place,
        reach,
        language: languages[i % 2] ?? 'en',
        words: sentence.repeat(4).trim(),
        visibility: 'community',
        state: 'published',
        promptId: null,
        inReplyTo: null,
        createdAt: publishedAt,
        publishedAt,
        quietUntil: null,
        suggestion: null,
        concerns: 0,
        earlier: [],
        told: false,
        declinedBecause: null,
        decidedBy: null,
        version: 1,
      }),
    ),
  );
}

async function write(documents: DynamoDBDocumentClient, table: string, items: Item[]): Promise<void> {
  const requests: Item[][] = [];
  for (let i = 0; i < items.length; i += 25) requests.push(items.slice(i, i + 25));
  const rest = requests.values();
  const writer = async () => {
    for (const some of rest)
      await documents.send(
        new BatchWriteCommand({ RequestItems: { [table]: some.map((Item) => ({ PutRequest: { Item } })) } }),
      );
  };
  await Promise.all(Array.from({ length: 8 }, writer));
}
