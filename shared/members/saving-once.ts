import type { Outcome } from '../letters/outcome.ts';
import type { Write } from '../platform/table.ts';
import type { Member } from './member.ts';
import { memberSaves, saveMember } from './store.ts';

/** An outcome in which several wishes of one mail changed the member: as a transaction takes an item once, they are saved once, with all changes. */
export function savingOnce(member: Member, outcome: Outcome): Outcome {
  const saves = memberSaves(outcome.writes, member);
  if (saves.length < 2) return outcome;
  const after: Member = Object.assign({}, member, ...saves.map((save) => changesIn(save, member)));
  const replaced = new Set(saves.flatMap((save) => saveMember(member, save)).map(placeOf));
  return {
    ...outcome,
    writes: [
      ...outcome.writes.filter((write) => !replaced.has(placeOf(write))),
      ...saveMember(member, after),
    ],
  };
}

const changesIn = (after: Member, before: Member): Partial<Member> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Member]),
    ),
  );

const placeOf = (write: Write): string => {
  const { pk, sk } = 'item' in write ? write.item : write.key;
  return `${pk} ${sk}`;
};
