import { getItem, getItems, type Key, queryItems, type Write } from '../platform/table.ts';
import { Support } from './support.ts';
import { TrailEntry } from './trail.ts';

const supportKey = (id: string): Key => ({ pk: `SUPPORT#${id}`, sk: 'SUPPORT' });

/** Under the member and under the helper's address, so that either finds it. */
const helperKey = ({ id, memberId }: Pick<Support, 'id' | 'memberId'>): Key => ({
  pk: `MEMBER#${memberId}`,
  sk: `HELPER#${id}`,
});
const helpsKey = ({ id, address }: Pick<Support, 'id' | 'address'>): Key => ({
  pk: `ADDRESS#${address}`,
  sk: `HELPS#${id}`,
});
export const pointersOf = (support: Support): Key[] => [helperKey(support), helpsKey(support)];

export async function loadSupport(id: string): Promise<Support | null> {
  const item = await getItem(supportKey(id));
  return item && Support.parse(item);
}

/** Everybody whom a member ever named, the first one first. */
export const supportsOf = (memberId: string): Promise<Support[]> =>
  supportsUnder(`MEMBER#${memberId}`, 'HELPER#');

/** Everybody who ever named somebody at an address. */
export const supportsBy = (address: string): Promise<Support[]> =>
  supportsUnder(`ADDRESS#${address}`, 'HELPS#');

async function supportsUnder(pk: string, prefix: string): Promise<Support[]> {
  const pointers = await Array.fromAsync(queryItems({ pk, prefix }));
  const items = await getItems(pointers.map(({ sk }) => supportKey(sk.slice(prefix.length))));
  return items.map((item) => Support.parse(item)).toSorted((a, b) => a.namedAt.localeCompare(b.namedAt));
}

export const createSupport = (support: Support): Write[] => [
  { kind: 'create', item: { ...supportKey(support.id), ...support } },
  ...pointersOf(support).map((key): Write => ({ kind: 'put', item: { ...key } })),
];

/** Replaces what was read; conflicts where it changed meanwhile. */
export const saveSupport = (before: Support, after: Support): Write => ({
  kind: 'replace',
  item: { ...supportKey(after.id), ...after, version: before.version + 1 },
  version: before.version,
});

/** Appends to the member's record of what was done for them. */
export const trailWrite = (memberId: string, entry: TrailEntry): Write => ({
  kind: 'put',
  item: {
    pk: `MEMBER#${memberId}`,
    sk: `SUPPORT#${entry.at}#${entry.supportId}#${entry.what}`,
    ...entry,
  },
});

/** That record, the oldest first. */
export async function loadTrail(memberId: string): Promise<TrailEntry[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'SUPPORT#' }));
  return items.map((item) => TrailEntry.parse(item));
}
