import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import { documents } from '../platform/clients.ts';
import { requireEnv } from '../platform/environment.ts';
import { getItems, type Key, type Write } from '../platform/table.ts';

/** How far a member has read in a series (`digest`, or one prompt), and which batch brought them there. */
export interface Bookmark {
  until: string;
  batchId: string;
}

/** One member's step onward in a series, from what they had read when it was planned; `marked` where they had a bookmark then. */
export interface Step {
  memberId: string;
  since: string;
  until: string;
  marked: boolean;
}

/** `ours`: this batch, and no other, brings them on; `another`: some other one has; `busy`: nobody knows yet, ask again. */
export type Claimed = 'ours' | 'another' | 'busy';

const bookmarkKey = (series: string, memberId: string): Key => ({
  pk: `MEMBER#${memberId}`,
  sk: `BOOKMARK#${series}`,
});

/** `<until> <batch>`: one string, so that one condition compares both. */
const markOf = ({ until, batchId }: Bookmark): string => `${until} ${batchId}`;

/** For who needs no letter of a series any more: none is planned for them, and none that waits is sent. `at` is ISO. */
export const needsNoMore = (series: string, memberId: string, at: string): Write => ({
  kind: 'put',
  item: { ...bookmarkKey(series, memberId), mark: markOf({ until: at, batchId: 'none' }) },
});

/** The bookmarks of members in a series, by member id. */
export async function loadBookmarks(
  series: string,
  memberIds: string[],
  how: { soon?: boolean } = {},
): Promise<Map<string, Bookmark>> {
  const items = await getItems(
    memberIds.map((id) => bookmarkKey(series, id)),
    how,
  );
  return new Map(
    items.map(({ pk, mark }) => {
      const [until = '', batchId = ''] = String(mark).split(' ');
      return [pk.slice('MEMBER#'.length), { until, batchId }];
    }),
  );
}

/** DynamoDB takes 25 statements at once; unlike in a transaction each is paid once, and each succeeds or fails alone. */
const statementsAtOnce = 25;

/**
 * Moves bookmarks on for a batch that is about to be sent (rule 4): only from where they were when it was planned, or where this
 * very batch had moved them in an earlier attempt. So two editions that name the same member never both reach them.
 */
export async function claimBookmarks(
  series: string,
  batchId: string,
  steps: Step[],
): Promise<Map<string, Claimed>> {
  const claimed = new Map<string, Claimed>();
  const marked: Step[] = [];
  for (let i = 0; i < steps.length; i += statementsAtOnce) {
    const some = steps.slice(i, i + statementsAtOnce);
    const Statements = some.map((step) => statement(series, batchId, step));
    const { Responses = [] } = await documents().send(new BatchExecuteStatementCommand({ Statements }));
    some.forEach((step, n) => {
      const code = Responses[n]?.Error?.Code;
      if (code === 'DuplicateItem') marked.push({ ...step, marked: true });
      else claimed.set(step.memberId, claimOf(code));
    });
  }
  // Their first bookmark came after they were planned: perhaps by an earlier attempt of this very batch.
  if (marked.length > 0)
    for (const [memberId, claim] of await claimBookmarks(series, batchId, marked))
      claimed.set(memberId, claim);
  return claimed;
}

/** Puts back the bookmarks that a batch had claimed for letters which never went out, so that the next digest begins where it would have. */
export async function returnBookmarks(
  series: string,
  batchId: string,
  steps: Pick<Step, 'memberId' | 'since' | 'until'>[],
): Promise<void> {
  for (let i = 0; i < steps.length; i += statementsAtOnce) {
    const Statements = steps.slice(i, i + statementsAtOnce).map(({ memberId, since, until }) => {
      const { pk, sk } = bookmarkKey(series, memberId);
      return {
        Statement: `UPDATE "${requireEnv('TABLE_NAME')}" SET "mark"=? WHERE "pk"=? AND "sk"=? AND "mark"=?`,
        Parameters: [markOf({ until: since, batchId }), pk, sk, markOf({ until, batchId })],
      };
    });
    const { Responses = [] } = await documents().send(new BatchExecuteStatementCommand({ Statements }));
    // One that is not ours is as it should be; one that nobody could look at is tried again with the whole batch.
    if (Responses.some(({ Error: fault }) => claimOf(fault?.Code) === 'busy'))
      throw new Error(`bookmarks of ${batchId} could not be put back; trying again`);
  }
}

function statement(series: string, batchId: string, { memberId, since, until, marked }: Step) {
  const table = requireEnv('TABLE_NAME');
  const { pk, sk } = bookmarkKey(series, memberId);
  const mark = markOf({ until, batchId });
  if (!marked)
    return {
      Statement: `INSERT INTO "${table}" VALUE {'pk': ?, 'sk': ?, 'mark': ?}`,
      Parameters: [pk, sk, mark],
    };
  // Nothing sorts before the space, and no batch id after the tilde.
  return {
    Statement: `UPDATE "${table}" SET "mark"=? WHERE "pk"=? AND "sk"=? AND ("mark"<=? OR "mark"=?)`,
    Parameters: [mark, pk, sk, `${since} ~`, mark],
  };
}

function claimOf(code: string | undefined): Claimed {
  if (code === undefined) return 'ours';
  return code === 'ConditionalCheckFailed' ? 'another' : 'busy';
}
