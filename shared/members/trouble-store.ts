import { dueThings } from '../platform/due.ts';
import { getItem, type Key, type Write } from '../platform/table.ts';
import { noTrouble, Trouble } from './trouble.ts';

const key = (memberId: string): Key => ({ pk: `MEMBER#${memberId}`, sk: 'TROUBLE' });

/** What is known of letters to a member that did not arrive. */
export async function loadTrouble(memberId: string): Promise<Trouble> {
  const item = await getItem(key(memberId));
  return item ? Trouble.parse(item) : noTrouble(memberId);
}

/** Conflicts where somebody else changed it since it was read. It is in the `due` index while its member is to be asked. */
export function saveTrouble(before: Trouble, after: Trouble): Write {
  const due = after.askAt === null ? {} : { duePk: 'TROUBLE', dueSk: after.askAt };
  const item = { ...key(before.memberId), ...after, version: before.version + 1, ...due };
  return before.version === 0 ? { kind: 'create', item } : { kind: 'replace', item, version: before.version };
}

/** Whose members were to be asked "can you read us?" by an instant (ISO). */
export const dueTroubles = (by: string): AsyncGenerator<Trouble> =>
  dueThings('TROUBLE', by, (item) => Trouble.parse(item));
