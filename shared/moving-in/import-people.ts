import type { Community } from '../community/community.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Member } from '../members/member.ts';
import { consentWrite, createMember, loadConsents } from '../members/store.ts';
import { dateAt } from '../platform/instant.ts';
import { commit } from '../platform/table.ts';
import { newcomerFrom, type Origin } from './newcomer.ts';
import type { Row } from './read-file.ts';
import { type Claim, type Person, readPerson } from './read-person.ts';
import { createUnasked, membersAt } from './store.ts';

/** What becomes of a row; `address` where it has a usable one. */
export type RowResult = { line: number } & (
  | { kind: 'joins'; address: string; claim: Claim; until: string | null }
  | {
      kind: 'stays';
      address: string;
      as: 'member' | 'asked' | 'unreachable' | 'left' | 'complained' | 'suppressed';
    }
  | { kind: 'rejected'; why: string }
);

const atOnce = 8;

/**
 * Takes in a few hundred rows: read each → who has its address already → decide → commit, one transaction a person. Whoever we know is left
 * untouched, so that it may be run again after it died, or twice. `really` false writes nothing. No letter is written here: the ticks do that,
 * gently. `suppressed` are addresses that SES will not send to.
 */
export async function importPeople(
  rows: Row[],
  { origin, really, suppressed }: { origin: Origin; really: boolean; suppressed: Set<string> },
  community: Community,
  tools: Pick<Tools, 'now' | 'newId'>,
): Promise<RowResult[]> {
  const today = dateAt(tools.now(), community.timeZone);
  const read = rows.map((row) => readPerson(row, community, today));
  const people = read.flatMap((one) => (one.kind === 'person' ? [one.person] : []));
  const known = await membersAt(people.map(({ address }) => address));
  const results = new Map<number, RowResult>();
  const take = async (person: Person) => {
    const { line, address, claim } = person;
    const before = known.get(address);
    const why = before ? await standingOf(before) : suppressed.has(address) ? 'suppressed' : null;
    const as = why ?? (really ? await moveIn(person, origin, community, tools) : null);
    const until = claim.kind === 'implied' ? claim.until : null;
    results.set(
      line,
      as ? { line, kind: 'stays', address, as } : { line, kind: 'joins', address, claim, until },
    );
  };
  const rest = people.values();
  const worker = async () => {
    for (const person of rest) await take(person);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return read.map((one) => (one.kind === 'rejected' ? one : (results.get(one.person.line) as RowResult)));
}

type Standing = Extract<RowResult, { kind: 'stays' }>['as'];

/** How somebody whom we know stands. Who left is never taken in again by a file; only they themselves come back. */
async function standingOf(member: Member): Promise<Standing> {
  switch (member.status) {
    case 'active':
    case 'paused':
      return 'member';
    case 'pending':
      return 'asked';
    case 'unreachable':
      return 'unreachable';
    case 'left': {
      const last = (await loadConsents(member.id)).at(-1);
      return last?.consentKind === 'complained' ? 'complained' : 'left';
    }
  }
}

/** Null where they moved in; else how they stand, for somebody with this address came at the same moment. */
async function moveIn(
  person: Person,
  origin: Origin,
  community: Community,
  { now, newId }: Pick<Tools, 'now' | 'newId'>,
): Promise<Standing | null> {
  const { member, consent, unasked } = newcomerFrom(person, origin, community, now(), newId());
  const writes = [...createMember(member, null), consentWrite(consent), createUnasked(unasked)];
  const { kind } = await commit(writes);
  if (kind === 'committed') return null;
  const other = (await membersAt([person.address])).get(person.address);
  return other ? standingOf(other) : 'member';
}
