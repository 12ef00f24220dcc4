import * as z from 'zod';

/** Letters of one edition that a reader gets, and how far it brings them: ISO instants, empty where the letter is no digest. */
const Group = z.object({
  letterId: z.string(),
  since: z.string(),
  until: z.string(),
  /** Whether its readers had a bookmark in the series when they were planned. */
  marked: z.boolean(),
  members: z.array(z.string()),
});

/** What the sender, and then SES, said of one letter. */
const Outcome = z.object({ state: z.enum(['sent', 'skipped', 'failed', 'unknown']), reason: z.string() });
export type Outcome = z.infer<typeof Outcome>;

/** What SES's events tell, the later ones outranking the earlier. */
const News = z.enum(['sent', 'delayed', 'delivered', 'failed', 'bounced', 'complained']);
export type News = z.infer<typeof News>;

/**
 * Some fifty letters of one edition, planned, claimed and recorded as one item, so that a letter costs a fraction of a write.
 * `done` is the sender's and `news` the events': each is written by one side only, so neither can undo the other.
 */
export const Batch = z.object({
  id: z.string(),
  /** Whose bookmarks it moves on. */
  series: z.string(),
  state: z.enum(['waiting', 'sending', 'settling', 'done']),
  /** After this instant (ISO) it is not sent any more. */
  goodUntil: z.string(),
  createdAt: z.string(),
  /** While `sending`: the instant at which its sender counts as dead; also the sender's sign. */
  leaseUntil: z.string().nullable(),
  groups: z.array(Group),
  done: z.record(z.string(), Outcome),
  news: z.record(z.string(), News),
  newsVersion: z.int(),
});
export type Batch = z.infer<typeof Batch>;

/** One letter to one member, as it is now. */
export interface BatchLetter {
  memberId: string;
  letterId: string;
  since: string;
  until: string;
  marked: boolean;
  state: 'pending' | Outcome['state'] | News;
  reason: string;
}

const lettersPerBatch = 50;

/** The batch of a number in a region's part of an edition. It travels as a tag of SES, which takes ASCII letters, digits, `_` and `-`, 256 at most. */
export const batchId = (editionId: string, region: string, number: number): string =>
  `${editionId}_${region}_${number}`;

/** Every letter of a batch with what became of it: SES's news goes before the sender's own record. */
export const lettersOf = ({ groups, done, news }: Batch): BatchLetter[] =>
  groups.flatMap(({ letterId, since, until, marked, members }) =>
    members.map((memberId) => {
      const { state, reason } = done[memberId] ?? { state: 'pending' as const, reason: '' };
      return { memberId, letterId, since, until, marked, state: news[memberId] ?? state, reason };
    }),
  );

const ranks: News[] = ['sent', 'delayed', 'delivered', 'failed', 'bounced', 'complained'];

/** Of news (member and what) those that tell more than what is known already, the most telling for each member; events come late, twice and in any order. */
export function onwardNews(batch: Batch, heard: (readonly [string, News])[]): Map<string, News> {
  const members = new Set(batch.groups.flatMap((group) => group.members));
  const onward = new Map<string, News>();
  for (const [memberId, what] of heard) {
    const known = onward.get(memberId) ?? batch.news[memberId];
    const tellsMore = known === undefined || ranks.indexOf(what) > ranks.indexOf(known);
    if (members.has(memberId) && tellsMore) onward.set(memberId, what);
  }
  return onward;
}

/** What a batch is to be after an attempt: waiting for another sender, for SES's events, or done. */
export function stateAfter(batch: Batch): Batch['state'] {
  const states = new Set(lettersOf(batch).map(({ state }) => state));
  if (states.has('pending')) return 'waiting';
  return states.has('unknown') ? 'settling' : 'done';
}

/** The longest list of readers that one batch bears, cut into as many as are needed. */
export function inBatches(groups: Batch['groups']): Batch['groups'][] {
  const batches: Batch['groups'][] = [];
  let room = 0;
  for (const group of groups)
    for (let from = 0; from < group.members.length; ) {
      if (room === 0) {
        batches.push([]);
        room = lettersPerBatch;
      }
      const members = group.members.slice(from, from + room);
      batches.at(-1)?.push({ ...group, members });
      from += members.length;
      room -= members.length;
    }
  return batches;
}
