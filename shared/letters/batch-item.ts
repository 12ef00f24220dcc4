import * as z from 'zod';
import { decodeBase32, encodeBase32 } from '../platform/base32.ts';
import type { Item } from '../platform/table.ts';
import { Batch, type News, type Outcome } from './batch.ts';

/**
 * How the table keeps a batch: under a kilobyte, since every write of an item is paid by its size. What became of the letters is one
 * character for each, in the order of the groups; members are the octets of their ids.
 */
const states: Record<Outcome['state'], string> = { sent: 's', skipped: 'k', failed: 'f', unknown: 'u' };
const told: Record<News, string> = {
  sent: 's',
  delayed: 'y',
  delivered: 'd',
  failed: 'f',
  bounced: 'b',
  complained: 'c',
};
const nothingYet = '-';

const octetsOfId = 8;

const Packed = z.object({
  groups: z.array(z.looseObject({ members: z.instanceof(Uint8Array) })),
  done: z.string(),
  /** Why, of those letters for which there is a reason, by their place. */
  why: z.record(z.string(), z.string()),
  news: z.string(),
});

/** A batch without its keys. */
export const packed = ({ id: _, groups, done, news, ...rest }: Batch): Omit<Item, 'pk' | 'sk'> => ({
  ...rest,
  groups: groups.map(({ members, ...group }) => ({ ...group, members: octetsOf(members) })),
  ...packedOutcomes({ groups }, done),
  news: packedNews({ groups }, news),
});

/** A batch as it was before it was packed; throws on an item that is none. */
export function unpacked(id: string, item: Item): Batch {
  const { groups, done, why, news } = Packed.parse(item);
  const read = groups.map((group) => ({ ...group, members: idsOf(group.members) }));
  const members = read.flatMap((group) => group.members);
  return Batch.parse({
    ...item,
    id,
    groups: read,
    done: Object.fromEntries(
      charactersOf(members, done, states).map(([member, state, i]) => [
        member,
        { state, reason: why[i] ?? '' },
      ]),
    ),
    news: Object.fromEntries(charactersOf(members, news, told)),
  });
}

type Groups = Pick<Batch, 'groups'>;

/** The outcomes of a batch's letters, as two attributes. */
export function packedOutcomes({ groups }: Groups, done: Batch['done']): { done: string; why: object } {
  const members = groups.flatMap((group) => group.members);
  const reasons = members.flatMap((member, i) => {
    const reason = done[member]?.reason;
    return reason ? [[i, reason] as const] : [];
  });
  return {
    done: members.map((member) => states[done[member]?.state as Outcome['state']] ?? nothingYet).join(''),
    why: Object.fromEntries(reasons),
  };
}

/** What SES told of a batch's letters, as one attribute. */
export const packedNews = ({ groups }: Groups, news: Batch['news']): string =>
  groups
    .flatMap((group) => group.members)
    .map((member) => told[news[member] as News] ?? nothingYet)
    .join('');

function octetsOf(ids: string[]): Uint8Array {
  const octets = ids.map((id) => {
    const decoded = decodeBase32(id);
    if (decoded?.length !== octetsOfId) throw new Error(`${id} is no id of a member`);
    return decoded;
  });
  return Buffer.concat(octets);
}

const idsOf = (octets: Uint8Array): string[] =>
  Array.from({ length: octets.length / octetsOfId }, (_, i) =>
    encodeBase32(octets.subarray(i * octetsOfId, (i + 1) * octetsOfId)),
  );

function charactersOf<Word extends string>(
  members: string[],
  written: string,
  characters: Record<Word, string>,
): [member: string, word: Word, place: number][] {
  const words = new Map(Object.entries(characters).map(([word, character]) => [character, word as Word]));
  return members.flatMap((member, i) => {
    const word = words.get(written[i] ?? nothingYet);
    return word ? [[member, word, i] as [string, Word, number]] : [];
  });
}
