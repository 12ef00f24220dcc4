import { createHash } from 'node:crypto';
import { getItem, getItems, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { type Consent, isMember, Member, Resident } from './member.ts';
import { dueIn } from './still-here-store.ts';

/** A region's members are spread over this many partitions, so that no audience outgrows one. */
export const shards = 8;

const memberKey = (id: string): Key => ({ pk: `MEMBER#${id}`, sk: 'MEMBER' });
const addressKey = (address: string): Key => ({ pk: `ADDRESS#${address}`, sk: 'ADDRESS' });
const residenceKey = (region: string, id: string): Key => ({
  pk: `REGION#${region}#${shardOf(id)}`,
  sk: `MEMBER#${id}`,
});

const shardOf = (id: string): number => (createHash('sha256').update(id).digest()[0] ?? 0) % shards;

/** A member or null. */
export async function loadMember(id: string): Promise<Member | null> {
  const item = await getItem(memberKey(id));
  return item && Member.parse(item);
}

/** The member at a normalised address, or null. */
export async function loadMemberAt(address: string): Promise<Member | null> {
  const item = await getItem(addressKey(address));
  return item && loadMember(String(item.memberId));
}

/** Members by id, in no order. */
export async function loadMembers(ids: string[]): Promise<Member[]> {
  return (await getItems(ids.map(memberKey))).map((item) => Member.parse(item));
}

/** The ids of those who live in any of the regions; each once. */
export async function* membersLivingIn(regions: string[]): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const region of regions)
    for (let shard = 0; shard < shards; shard++)
      for await (const item of queryItems({ pk: `REGION#${region}#${shard}` })) {
        const id = item.sk.slice('MEMBER#'.length);
        if (!seen.has(id)) yield id;
        seen.add(id);
      }
}

/** Everybody who lives in any of the regions; each once. */
export async function loadResidents(regions: string[]): Promise<Resident[]> {
  const residents = new Map<string, Resident>();
  for (const region of regions)
    for (let shard = 0; shard < shards; shard++)
      for await (const item of queryItems({ pk: `REGION#${region}#${shard}` })) {
        const resident = Resident.parse(item);
        residents.set(resident.id, resident);
      }
  return [...residents.values()];
}

/** Up to `limit` of those who live in a region and belong to a shard, in the order of their ids, behind `after`. */
export async function residentsOf(
  region: string,
  shard: number,
  after: string,
  limit: number,
): Promise<Resident[]> {
  const range = { pk: `REGION#${region}#${shard}`, from: `MEMBER#${after}~`, limit };
  const whole = after === '' ? { pk: range.pk, limit } : range;
  return (await Array.fromAsync(queryItems(whole))).map((item) => Resident.parse(item));
}

/** A new member with their address: conflicts where somebody already has it. `reuses` the address row of one who left. */
export const createMember = (member: Member, previous: Member | null): Write[] => [
  { kind: 'create', item: memberItem(member) },
  addressWrite(member, previous),
  ...residences(null, member),
];

function addressWrite(member: Member, previous: Member | null): Write {
  const item = { ...addressKey(member.address), memberId: member.id, version: 1 };
  return previous ? { kind: 'put', item } : { kind: 'create', item };
}

/** How many were asked and have not answered, in the whole community: nobody knows yet where they live. */
export async function countAsked(): Promise<number> {
  let count = 0;
  for (let shard = 0; shard < shards; shard++)
    for await (const _ of queryItems({ pk: `REGION#${nowhere}#${shard}` })) count += 1;
  return count;
}

/** Where those are listed who were asked: no region's id looks so. */
const nowhere = '?';

/** Where a member is listed. */
function listedIn(member: Member): string[] {
  if (isMember(member)) return member.regions;
  return member.status === 'pending' ? [nowhere] : [];
}

/** Replaces a member as read by the same with changes, and keeps "who lives where" in step. */
export const saveMember = (before: Member, after: Member): Write[] => [
  { kind: 'replace', item: memberItem({ ...after, version: before.version + 1 }), version: before.version },
  ...residences(before, after),
];

/** The member as read is no more, nor their address, nor where they live: from then on nobody is written to, and who writes is a stranger. */
export const deleteMember = (member: Member): Write[] => [
  { kind: 'delete', key: memberKey(member.id), version: member.version },
  { kind: 'delete', key: addressKey(member.address) },
  ...[...new Set([...member.regions, ...listedIn(member)])].map(
    (region): Write => ({ kind: 'delete', key: residenceKey(region, member.id) }),
  ),
];

/** The member as some writes will leave them, or null where these do not save them. */
export const savedBy = (writes: Write[], member: Member): Member | null =>
  memberSaves(writes, member)[0] ?? null;

/** The same, as each of several writes would leave them. */
export function memberSaves(writes: Write[], { id }: Member): Member[] {
  const { pk, sk } = memberKey(id);
  return writes.flatMap((write) =>
    'item' in write && write.item.pk === pk && write.item.sk === sk ? [Member.parse(write.item)] : [],
  );
}

/** Whether some writes take the member away. */
export const isDeletedBy = (writes: Write[], { id }: Member): boolean =>
  writes.some(
    (write) => write.kind === 'delete' && write.key.pk === `MEMBER#${id}` && write.key.sk === 'MEMBER',
  );

/** Appends to the member's consent record. */
export const consentWrite = (consent: Consent): Write => ({
  kind: 'create',
  item: {
    pk: `MEMBER#${consent.memberId}`,
    sk: `CONSENT#${consent.at}#${consent.kind}`,
    ...consent,
    consentKind: consent.kind,
  },
});

/** All consent events of a member, oldest first. */
export async function loadConsents(memberId: string): Promise<Item[]> {
  return Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'CONSENT#' }));
}

const memberItem = (member: Member): Item => ({ ...memberKey(member.id), ...member, ...dueIn(member) });

function residences(before: Member | null, after: Member): Write[] {
  const old = before ? listedIn(before) : [];
  const now = listedIn(after);
  // Written at every save: what was read to compare with may be ahead of what was last kept.
  const resident = Resident.parse(after);
  return [
    ...old
      .filter((region) => !now.includes(region))
      .map((region): Write => ({ kind: 'delete', key: residenceKey(region, after.id) })),
    ...now.map(
      (region): Write => ({ kind: 'put', item: { ...residenceKey(region, after.id), ...resident } }),
    ),
  ];
}
