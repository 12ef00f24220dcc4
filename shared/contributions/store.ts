import type { Temporal } from 'temporal-polyfill';
import { needsNoMore } from '../letters/bookmark-store.ts';
import { seriesOf } from '../letters/edition.ts';
import { dueThings } from '../platform/due.ts';
import { iso } from '../platform/instant.ts';
import { getItem, getItems, type Item, type Key, queryItems, type Write } from '../platform/table.ts';
import { Contribution } from './contribution.ts';

const contributionKey = (id: string): Key => ({ pk: `CONTRIBUTION#${id}`, sk: 'CONTRIBUTION' });

const activityItem = (region: string, publishedAt: string, id: string): Item => ({
  pk: `ACTIVITY#${region}`,
  sk: `${publishedAt}#${id}`,
});

/** Due where its quiet hour ends. */
const contributionItem = (contribution: Contribution): Item => ({
  ...contributionKey(contribution.id),
  ...contribution,
  ...(contribution.quietUntil && { duePk: 'QUIET', dueSk: contribution.quietUntil }),
});

/** Contributions whose quiet hour was over by an instant. */
export const dueQuiet = (by: Temporal.Instant): AsyncGenerator<Contribution> =>
  dueThings('QUIET', iso(by), (item) => Contribution.parse(item));

/** A contribution or null. */
export async function loadContribution(id: string): Promise<Contribution | null> {
  const item = await getItem(contributionKey(id));
  return item && Contribution.parse(item);
}

/** A new contribution, listed for digests where it is published at once; who answers a prompt is not reminded of it. */
export const createContribution = (contribution: Contribution): Write[] => [
  { kind: 'create', item: contributionItem(contribution) },
  // Listed with its author: for who asks for their data, or to be forgotten.
  { kind: 'put', item: { pk: `MEMBER#${contribution.authorId}`, sk: `CONTRIBUTION#${contribution.id}` } },
  ...listing(null, contribution),
  ...(contribution.promptId ? answerWrites(contribution.promptId, contribution) : []),
];

const answerWrites = (promptId: string, { id, authorId, createdAt }: Contribution): Write[] => [
  { kind: 'put', item: { pk: `ANSWERS#${promptId}`, sk: id } },
  needsNoMore(seriesOf({ kind: 'reminder', promptId }), authorId, createdAt),
];

/** Everything that was ever written in answer to a prompt, whatever became of it, in no order. */
export async function loadAnswers(promptId: string): Promise<Contribution[]> {
  const items = await Array.fromAsync(queryItems({ pk: `ANSWERS#${promptId}` }));
  return loadContributions(items.map(({ sk }) => sk));
}

/** Replaces a contribution as read, and keeps the list for digests in step. */
export const saveContribution = (before: Contribution, after: Contribution): Write[] => [
  {
    kind: 'replace',
    item: contributionItem({ ...after, version: before.version + 1 }),
    version: before.version,
  },
  ...listing(before, after),
];

/** What was published in the regions after `since` and up to `until` (ISO instants), oldest first. */
export async function loadPublished(
  regions: string[],
  since: string,
  until: string,
): Promise<Contribution[]> {
  const ids: string[] = [];
  for (const region of regions)
    for await (const { sk } of queryItems({ pk: `ACTIVITY#${region}`, from: `${since}$`, to: `${until}$` }))
      ids.push(sk.slice(sk.indexOf('#') + 1));
  return (await loadContributions(ids))
    .filter((one) => one.state === 'published' && one.visibility !== 'stewards')
    .toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
}

/** What a member offered, the oldest first. */
export async function contributionsBy(memberId: string): Promise<Contribution[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix: 'CONTRIBUTION#' }));
  const all = await loadContributions(items.map(({ sk }) => sk.slice('CONTRIBUTION#'.length)));
  return all.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Contributions by id, in no order. */
export async function loadContributions(ids: string[]): Promise<Contribution[]> {
  const items = await getItems([...new Set(ids)].map(contributionKey));
  return items.map((item) => Contribution.parse(item));
}

function listing(before: Contribution | null, after: Contribution): Write[] {
  const was = before && listed(before);
  const is = listed(after);
  if (was && is && was.pk === is.pk && was.sk === is.sk) return [];
  return [
    ...(was ? [{ kind: 'delete', key: { pk: was.pk, sk: was.sk } } as const] : []),
    ...(is ? [{ kind: 'put', item: is } as const] : []),
  ];
}

function listed({ state, visibility, publishedAt, reach, id }: Contribution): Item | null {
  const shown = state === 'published' && visibility !== 'stewards' && publishedAt !== null;
  return shown ? activityItem(reach, publishedAt, id) : null;
}
