import type { Item, Key, Write } from './table.ts';

/** Somebody who is to be forgotten; `memberId` is null for who was never a member. */
export interface Person {
  memberId: string | null;
  /** Normalised. */
  address: string;
  /** What becomes of words that others could read: they go, or stay without a name. */
  words: 'erase' | 'keep';
  /** Whether this is the last look: what is still under way by now is given up. */
  atLast: boolean;
}

/** Something that is left of a person, and how it is erased; doing it again changes nothing. */
export type Trace =
  | { kind: 'delete'; keys: Key[] }
  /** Put in the place of what was there; a conflict is a reason to look again. */
  | { kind: 'rewrite'; writes: Write[] }
  /** A raw mail, by its key in the bucket. */
  | { kind: 'raw-mail'; objectKey: string }
  /** A file that went with their words, by its key. */
  | { kind: 'file'; key: string };

/** What a room knows behind an item that stands under a person, and names something of theirs that stands elsewhere. */
export type TracesBehind = (pointer: Item, person: Person) => AsyncGenerator<Trace>;

/** The two partitions under which everything stands, or is named, that is a person's. */
export const partitionsOf = ({ memberId, address }: Pick<Person, 'memberId' | 'address'>): string[] => [
  ...(memberId === null ? [] : [`MEMBER#${memberId}`]),
  `ADDRESS#${address}`,
];
