import type { Temporal } from 'temporal-polyfill';
import { dueThings } from '../platform/due.ts';
import { iso } from '../platform/instant.ts';
import { getItem, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import type { TracesBehind } from '../platform/trace.ts';
import { PauseRecord, SharingPause } from './sharing-pause.ts';

const pauseKey = (memberId: string): Key => ({ pk: `MEMBER#${memberId}`, sk: 'SHARING' });

/** The pause of a member from contributing, or null. */
export async function loadSharingPause(memberId: string): Promise<SharingPause | null> {
  const item = await getItem(pauseKey(memberId));
  return item && SharingPause.parse(item);
}

const pauseItem = (pause: SharingPause): Item => ({
  ...pauseKey(pause.memberId),
  ...pause,
  ...(pause.endsAt && { duePk: 'SHARING', dueSk: pause.endsAt }),
});

/** A pause in the place of the one that was read, with its record; conflicts where another came meanwhile. */
export const savePause = (before: SharingPause | null, after: SharingPause): Write[] => [
  before
    ? { kind: 'replace', item: pauseItem({ ...after, version: before.version + 1 }), version: before.version }
    : { kind: 'create', item: pauseItem(after) },
  ...recordWrites(after.memberId, { ...after, what: 'paused' }),
];

/** Ends a pause as it was read. */
export const endPause = (pause: SharingPause, record: PauseRecord): Write[] => [
  { kind: 'delete', key: pauseKey(pause.memberId), version: pause.version },
  ...recordWrites(pause.memberId, record),
];

const recordKey = (memberId: string, { at, what }: PauseRecord): Key => ({
  pk: `MEMBER#${memberId}`,
  sk: `PAUSED#${at}#${what}`,
});

/** The record of a pause, listed with the steward as well, whose name it bears. */
const recordWrites = (memberId: string, record: PauseRecord): Write[] => [
  { kind: 'put', item: { ...recordKey(memberId, record), ...PauseRecord.parse(record) } },
  ...(record.byId === null
    ? []
    : [{ kind: 'put', item: { pk: `MEMBER#${record.byId}`, sk: `PAUSING#${memberId}` } } as const]),
];

/** What is left of a steward in pauses of others: their name. */
export const pausingTraces: TracesBehind = async function* ({ sk }, person) {
  const memberId = sk.slice('PAUSING#'.length);
  const [pause, records] = await Promise.all([loadSharingPause(memberId), pausesOf(memberId)]);
  const nobody = { by: null, byId: null };
  const writes: Write[] = records
    .filter(({ byId }) => byId === person.memberId)
    .map((record) => ({
      kind: 'put',
      item: { ...recordKey(memberId, record), ...record, ...nobody },
    }));
  if (pause?.byId === person.memberId)
    writes.push({
      kind: 'replace',
      item: pauseItem({ ...pause, ...nobody, version: pause.version + 1 }),
      version: pause.version,
    });
  if (writes.length > 0) yield { kind: 'rewrite', writes };
};

/** All pauses of a member, and how they ended, the oldest first. */
export async function pausesOf(memberId: string): Promise<PauseRecord[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'PAUSED#' }));
  return items.map((item) => PauseRecord.parse(item));
}

/** Pauses that were over by an instant. */
export const duePauses = (by: Temporal.Instant): AsyncGenerator<SharingPause> =>
  dueThings('SHARING', iso(by), (item) => SharingPause.parse(item));
