import type { Member } from '../members/member.ts';
import { loadMembers } from '../members/store.ts';
import { dueThings } from '../platform/due.ts';
import { getItems, type Key, type Write } from '../platform/table.ts';
import { Unasked } from './unasked.ts';

const key = (memberId: string): Key => ({ pk: `MEMBER#${memberId}`, sk: 'UNASKED' });

const itemOf = (unasked: Unasked) => ({
  ...key(unasked.memberId),
  ...unasked,
  ...(unasked.dueAt !== null && { duePk: 'UNASKED', dueSk: unasked.dueAt }),
});

/** Of somebody new; in the `due` index while a letter is to come. */
export const createUnasked = (unasked: Unasked): Write => ({ kind: 'create', item: itemOf(unasked) });

/** Conflicts where somebody else wrote the letter meanwhile. */
export const saveUnasked = (before: Unasked, after: Unasked): Write => ({
  kind: 'replace',
  item: itemOf({ ...after, version: before.version + 1 }),
  version: before.version,
});

/** Whose next letter was due by an instant (ISO), the longest waiting first. */
export const dueUnasked = (by: string): AsyncGenerator<Unasked> =>
  dueThings('UNASKED', by, (item) => Unasked.parse(item));

/** The members at normalised addresses, by address. */
export async function membersAt(addresses: string[]): Promise<Map<string, Member>> {
  const rows = await getItems(addresses.map((address) => ({ pk: `ADDRESS#${address}`, sk: 'ADDRESS' })));
  const members = await loadMembers(rows.map(({ memberId }) => String(memberId)));
  return new Map(members.map((member) => [member.address, member]));
}
