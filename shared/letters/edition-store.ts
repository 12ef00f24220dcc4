import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { dueThings } from '../platform/due.ts';
import { iso } from '../platform/instant.ts';
import { getItem, getItems, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { Edition } from './edition.ts';
import { concernsStewards, Ending } from './ending.ts';

const editionKey = (id: string): Key => ({ pk: `EDITION#${id}`, sk: 'EDITION' });

/** An edition as it is kept from its making to its end. */
export interface KeptEdition {
  edition: Edition;
  plannedAt: string | null;
  ending: Ending | null;
  /** When somebody should look after it (ISO); null once nobody need. */
  lookAt: string | null;
  version: number;
}

/** An edition to plan; it stays in the `due` index until it has ended, and in the month's list for good. */
export const editionWrites = (edition: Edition): Write[] => [
  {
    kind: 'create',
    item: {
      ...editionKey(edition.id),
      ...edition,
      duePk: 'EDITION',
      dueSk: edition.createdAt,
      version: newEdition,
    },
  },
  { kind: 'put', item: { pk: monthKey(edition.createdAt), sk: `${edition.createdAt}#${edition.id}` } },
];

const newEdition = 1;

/** By the month of an ISO instant or date. */
const monthKey = (at: string): string => `EDITIONS#${at.slice(0, 7)}`;

/** The ids of the editions made in a month (`2026-12`), newest first. */
export async function editionsOf(month: string): Promise<string[]> {
  const items = await Array.fromAsync(queryItems({ pk: monthKey(month) }));
  return items.map(({ sk }) => sk.slice(sk.indexOf('#') + 1)).toReversed();
}

/** All its batches are written; conflicts where they were before. Whether its letters are settled is first asked an hour later. */
export const editionPlanned = (edition: Edition, plannedAt: string): Write =>
  onward(
    { edition, plannedAt, ending: null, lookAt: null, version: newEdition },
    'EDITION',
    nextLook(plannedAt),
  );

/** Some of its letters are still open: to be looked at again in an hour. */
export const editionStillOpen = (kept: KeptEdition, now: string): Write =>
  onward(kept, 'EDITION', nextLook(now));

const nextLook = (now: string): string => iso(Temporal.Instant.from(now).add({ hours: 1 }));

/** It has ended, and nobody need look after it any more; but of one that left somebody without a letter stewards are to be told. */
export const editionEnded = (kept: KeptEdition, ending: Ending): Write =>
  onward({ ...kept, ending }, concernsStewards(ending) ? 'TELL' : null, ending.at);

/** Stewards have been told of it. */
export const editionTold = (kept: KeptEdition): Write => onward(kept, null, '');

/** Conflicts where somebody else moved the edition on since it was read. */
function onward(kept: KeptEdition, duePk: 'EDITION' | 'TELL' | null, dueSk: string): Write {
  const { edition, plannedAt, ending, version } = kept;
  const item = {
    ...editionKey(edition.id),
    ...edition,
    plannedAt,
    ...(ending && { ending }),
    ...(duePk && { duePk, dueSk }),
    version: version + 1,
  };
  return { kind: 'replace', item, version };
}

export async function loadEdition(id: string): Promise<KeptEdition | null> {
  const item = await getItem(editionKey(id));
  return item && keptEdition(item);
}

const keptEdition = (item: Item): KeptEdition => ({
  edition: Edition.parse(item),
  plannedAt: item.plannedAt === undefined ? null : String(item.plannedAt),
  ending: item.ending === undefined ? null : Ending.parse(item.ending),
  lookAt: item.dueSk === undefined ? null : String(item.dueSk),
  version: Number(item.version ?? 0),
});

/** Which of these ids are known already. */
export async function knownEditions(ids: string[]): Promise<Set<string>> {
  return new Set((await getItems(ids.map(editionKey))).map((item) => String(item.id)));
}

/** Editions that are to be planned, or looked at, by an instant (ISO). */
export const dueEditions = (by: string): AsyncGenerator<string> =>
  dueThings('EDITION', by, ({ id }) => String(id));

/** Editions of which stewards are still to be told. */
export const editionsToTell = (by: string): AsyncGenerator<KeptEdition> => dueThings('TELL', by, keptEdition);

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
