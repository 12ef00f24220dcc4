import * as z from 'zod';
import { dueItems, getItem, getItems, type Key, queryItems, type Write } from '../platform/table.ts';
import { Edition } from './edition.ts';

const editionKey = (id: string): Key => ({ pk: `EDITION#${id}`, sk: 'EDITION' });

/** An edition to plan; it stays in the `due` index until it is planned, and in the month's list for good. */
export const editionWrites = (edition: Edition): Write[] => [
  {
    kind: 'create',
    item: { ...editionKey(edition.id), ...edition, duePk: 'EDITION', dueSk: edition.createdAt },
  },
  { kind: 'put', item: { pk: monthKey(edition.createdAt), sk: `${edition.createdAt}#${edition.id}` } },
];

/** By the month of an ISO instant or date. */
const monthKey = (at: string): string => `EDITIONS#${at.slice(0, 7)}`;

/** The ids of the editions made in a month (`2026-12`), newest first. */
export async function editionsOf(month: string): Promise<string[]> {
  const items = await Array.fromAsync(queryItems({ pk: monthKey(month) }));
  return items.map(({ sk }) => sk.slice(sk.indexOf('#') + 1)).toReversed();
}

/** Off the list of what is to be done; what it was stays on record. */
export const editionPlanned = (edition: Edition, plannedAt: string): Write => ({
  kind: 'put',
  item: { ...editionKey(edition.id), ...edition, plannedAt },
});

export async function loadEdition(
  id: string,
): Promise<{ edition: Edition; plannedAt: string | null } | null> {
  const item = await getItem(editionKey(id));
  return (
    item && {
      edition: Edition.parse(item),
      plannedAt: item.plannedAt === undefined ? null : String(item.plannedAt),
    }
  );
}

/** Which of these ids are known already. */
export async function knownEditions(ids: string[]): Promise<Set<string>> {
  return new Set((await getItems(ids.map(editionKey))).map((item) => String(item.id)));
}

/** Editions written but not fully planned by an instant (ISO). */
export async function* dueEditions(by: string): AsyncGenerator<string> {
  for await (const item of dueItems('EDITION', by)) yield String(item.id);
}

/** How far the planning of one region's part of an edition has come: the next member is in `shard`, behind `after`. */
const Part = z.object({
  region: z.string(),
  shard: z.int(),
  after: z.string(),
  batches: z.int(),
  /** How many letters were planned: what the batches must add up to. */
  letters: z.int(),
  done: z.boolean(),
  version: z.int(),
});
export type Part = z.infer<typeof Part>;

const partKey = (id: string, region: string): Key => ({ pk: editionKey(id).pk, sk: `PART#${region}` });

/** The parts of an edition that have anybody in them. */
export async function partsOf(editionId: string): Promise<Part[]> {
  const items = await Array.fromAsync(queryItems({ pk: editionKey(editionId).pk, prefix: 'PART#' }));
  return items.map((item) => Part.parse(item));
}

/** A part as it was left, or as it begins. */
export async function loadPart(editionId: string, region: string): Promise<Part> {
  const item = await getItem(partKey(editionId, region));
  return item
    ? Part.parse(item)
    : { region, shard: 0, after: '', batches: 0, letters: 0, done: false, version: 0 };
}

/** Conflicts where somebody else moved the part on since it was read. */
export function advancePart(editionId: string, before: Part, after: Part): Write {
  const item = { ...partKey(editionId, before.region), ...after };
  return before.version === 0 ? { kind: 'create', item } : { kind: 'replace', item, version: before.version };
}
