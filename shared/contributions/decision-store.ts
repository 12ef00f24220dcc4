import { queryItems, type Write } from '../platform/table.ts';
import type { Person, Trace } from '../platform/trace.ts';
import { Decision, isOfMembers } from './decision.ts';

const keyOf = ({ contributionId, at, what }: Decision) => ({
  pk: `CONTRIBUTION#${contributionId}`,
  sk: `DECISION#${at}#${what}`,
});

/** Listed under who decided, and under who said something: so their name is found when they are to be forgotten. */
const pointerOf = (decision: Decision): string => (isOfMembers(decision) ? 'SPOKE#' : 'DECIDED#');

/** Adds to a contribution's trail, beside its new version. */
export const decisionWrites = (decision: Decision): Write[] => [
  { kind: 'put', item: { ...keyOf(decision), ...decision } },
  ...(decision.byId === null
    ? []
    : [
        {
          kind: 'put',
          item: { pk: `MEMBER#${decision.byId}`, sk: `${pointerOf(decision)}${decision.contributionId}` },
        } as const,
      ]),
];

/** All that was decided about a contribution, the oldest first. */
export async function loadTrail(contributionId: string): Promise<Decision[]> {
  const range = { pk: `CONTRIBUTION#${contributionId}`, prefix: 'DECISION#' };
  return (await Array.fromAsync(queryItems(range))).map((item) => Decision.parse(item));
}

/** The concerns somebody raised. */
export const concernsBy = async (memberId: string): Promise<Decision[]> =>
  (await entriesOf(memberId, 'SPOKE#')).filter(({ what }) => what === 'concern');

/** What somebody decided, asked and suggested as a steward. */
export const decisionsBy = (memberId: string): Promise<Decision[]> => entriesOf(memberId, 'DECIDED#');

async function entriesOf(memberId: string, prefix: 'SPOKE#' | 'DECIDED#'): Promise<Decision[]> {
  const items = await Array.fromAsync(queryItems({ pk: `MEMBER#${memberId}`, prefix }));
  const trails = await Promise.all(items.map(({ sk }) => loadTrail(sk.slice(prefix.length))));
  return trails
    .flat()
    .filter((one) => one.byId === memberId && pointerOf(one) === prefix)
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** A trail goes with its author: it holds what they answered, and what was said of them. */
export async function* trailTraces(contributionId: string): AsyncGenerator<Trace> {
  const keys = (await loadTrail(contributionId)).map(keyOf);
  if (keys.length > 0) yield { kind: 'delete', keys };
}

/** What is left of somebody in trails of others' words: their name, and the words of a concern, which are about themselves as well. */
export async function* namedTraces(contributionId: string, { memberId }: Person): AsyncGenerator<Trace> {
  const theirs = (await loadTrail(contributionId)).filter(({ byId }) => byId === memberId);
  const writes = theirs.map((one): Write => {
    const words = one.what === 'concern' ? '' : one.words;
    return { kind: 'put', item: { ...keyOf(one), ...one, by: null, byId: null, words } };
  });
  if (writes.length > 0) yield { kind: 'rewrite', writes };
}
