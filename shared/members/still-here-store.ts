import { dueThings } from '../platform/due.ts';
import { isMember, Member } from './member.ts';

/** Members of whom is to be seen by an instant (ISO) whether they hear that we are still here. */
export const dueStillHere = (by: string): AsyncGenerator<Member> =>
  dueThings('STILL-HERE', by, (item) => Member.parse(item));

/** What puts a member's item into the index `due`: only who asked for it, and takes part, is there, so that it costs nothing where nobody did. */
export const dueIn = (member: Member): { duePk?: string; dueSk?: string } =>
  member.stillHereAt && isMember(member) ? { duePk: 'STILL-HERE', dueSk: member.stillHereAt } : {};
