import type { Community } from '../community/community.ts';
import { regionOf } from '../community/region.ts';
import type { Reader } from '../language/profile.ts';
import { type Batch, batchId, inBatches, lettersOf, stateAfter } from '../letters/batch.ts';
import { batchWrite } from '../letters/batch-store.ts';
import { type Bookmark, loadBookmarks } from '../letters/bookmark-store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { type Edition, goodUntil, seriesOf } from '../letters/edition.ts';
import { advancePart, type Part } from '../letters/edition-store.ts';
import { type LetterFault, reasonOf } from '../letters/letter-check.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { queueBatches } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import { maySend, type Resident } from './member.ts';
import { homeOf } from './settings.ts';
import { residentsOf, shards } from './store.ts';

/** What a member is to read, and how: who shares the key gets the same letter. */
export interface Variant {
  key: string;
  reader: Reader;
  since: string;
  until: string;
}

export interface ComposedFor {
  letterId: string;
  until: string;
  /** What is wrong with a letter that must not be sent: its readers are planned and skipped, and have not read on. */
  faults: LetterFault[];
}

/** What tells editions apart; asked for every member, and once for every variant. */
export interface Contents {
  /** In which of their regions a member is met, and addressed once; at home unless said otherwise. */
  metIn?(member: Resident): string | undefined;
  /** Whether the edition is for a member at all, whatever they have read. */
  concerns(member: Resident): boolean;
  /** Null for who has it already. `since` is how far they have read in this series. */
  variantFor(member: Resident, since: string): Variant | null;
  /** The letter, composed, and how far it brings its readers; null where there is nothing to say. */
  letterFor(variant: Variant): Promise<ComposedFor | null>;
}

/** Who lives in several regions is met in the first of those that an edition reaches. */
export const firstOf =
  (reached: string[]) =>
  ({ regions }: Pick<Resident, 'regions'>): string | undefined =>
    regions.find((one) => reached.includes(one));

const membersAtOnce = 500;

/** Plans the next page of a part of an edition; null where somebody else planned it meanwhile. */
export async function planPage(
  edition: Edition,
  part: Part,
  contents: Contents,
  community: Community,
  tools: Tools,
): Promise<{ part: Part; seen: number } | null> {
  const { residents, ...cursor } = await residentsBehind(part, membersAtOnce);
  if (part.version === 0 && residents.length === 0) return { part: { ...part, done: true }, seen: 0 };
  const { groups, reasons } = await groupsOf(edition, part, residents, contents, community, tools);
  const batches = inBatches(groups).map((some, i) =>
    withoutUnfit(batchOf(edition, part, part.batches + i, some, tools), reasons),
  );
  const next = {
    ...part,
    ...cursor,
    batches: part.batches + batches.length,
    letters: part.letters + groups.reduce((sum, { members }) => sum + members.length, 0),
    version: part.version + 1,
  };
  const { kind } = await commit([advancePart(edition.id, part, next), ...batches.map(batchWrite)]);
  if (kind === 'conflict') return null;
  await queueBatches(batches.filter(({ state }) => state !== 'done').map(({ id }) => id));
  return { part: next, seen: residents.length };
}

async function groupsOf(
  edition: Edition,
  { region }: Part,
  residents: Resident[],
  contents: Contents,
  community: Community,
  { now }: Tools,
): Promise<{ groups: Batch['groups']; reasons: Map<string, string> }> {
  const today = dateAt(now(), regionOf(community, region).timeZone).toString();
  const series = seriesOf(edition);
  const metIn = contents.metIn ?? ((member: Resident) => homeOf(member, community).id);
  const readers = residents.filter(
    (member) =>
      metIn(member) === region && maySend(member, 'bulk', today).kind === 'may' && contents.concerns(member),
  );
  const bookmarks = await loadBookmarks(
    series,
    readers.map(({ id }) => id),
    { soon: true },
  );
  const groups = new Map<string, { variant: Variant; marked: boolean; members: string[] }>();
  for (const member of readers) {
    const bookmark = bookmarks.get(member.id);
    const variant = contents.variantFor(member, readUntil(member, series, bookmark));
    if (!variant) continue;
    const marked = bookmark !== undefined;
    const key = `${marked} ${variant.key}`;
    const group = groups.get(key) ?? { variant, marked, members: [] };
    group.members.push(member.id);
    groups.set(key, group);
  }
  const composed: Batch['groups'] = [];
  const reasons = new Map<string, string>();
  for (const { variant, marked, members } of groups.values()) {
    const letter = await contents.letterFor(variant);
    if (!letter) continue;
    const { letterId, until, faults } = letter;
    composed.push({ letterId, since: variant.since, until, marked, members: members.sort() });
    if (faults.length > 0) reasons.set(letterId, reasonOf(faults));
  }
  return { groups: composed, reasons };
}

/** A batch in which the letters that are not fit to be sent, by letter id, are skipped already, each with its reason. */
function withoutUnfit(batch: Batch, reasons: Map<string, string>): Batch {
  const skipped = lettersOf(batch).flatMap(({ memberId, letterId }) => {
    const reason = reasons.get(letterId);
    return reason ? [[memberId, { state: 'skipped', reason }] as const] : [];
  });
  const planned = { ...batch, done: Object.fromEntries(skipped) };
  return { ...planned, state: stateAfter(planned) };
}

/** How far a member has read in a series (ISO). In digests, who joined or came back begins with what their neighbours' last digest did not have. */
export function readUntil(
  member: Pick<Resident, 'digestedUntil'>,
  series: string,
  bookmark: Bookmark | undefined,
): string {
  const marked = bookmark?.until ?? '';
  return series === 'digest' && member.digestedUntil > marked ? member.digestedUntil : marked;
}

/** The next so many members of a region, through its shards, and where they end. */
async function residentsBehind(
  { region, shard, after }: Part,
  limit: number,
): Promise<Pick<Part, 'shard' | 'after' | 'done'> & { residents: Resident[] }> {
  const residents: Resident[] = [];
  for (let at = shard; at < shards; at++) {
    residents.push(...(await residentsOf(region, at, at === shard ? after : '', limit - residents.length)));
    if (residents.length >= limit)
      return { residents, shard: at, after: residents.at(-1)?.id ?? after, done: false };
  }
  return { residents, shard: shards, after: '', done: true };
}

const batchOf = (
  edition: Edition,
  part: Part,
  number: number,
  groups: Batch['groups'],
  { now }: Tools,
): Batch => ({
  id: batchId(edition.id, part.region, number),
  series: seriesOf(edition),
  state: 'waiting',
  goodUntil: goodUntil(edition),
  createdAt: iso(now()),
  leaseUntil: null,
  groups,
  done: {},
  news: {},
  newsVersion: 0,
});
