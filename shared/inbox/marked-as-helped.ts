import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { toMember } from '../support/letters.ts';
import { noted, type Occasion } from '../support/occasion.ts';
import type { Support } from '../support/support.ts';

/** What came of a helper's mail, as both hear of it: the member's letters say who wrote, the helper gets a copy, and the member's record has it. */
export function markedAsHelped(
  outcome: Outcome,
  member: Member,
  support: Support,
  occasion: Occasion,
  words: string,
): Outcome {
  if (outcome.writes.length + outcome.letters.length === 0) return outcome;
  const isTheirs = ({ to }: Outcome['letters'][number]) => 'memberId' in to && to.memberId === member.id;
  const isTold = outcome.letters.some(isTheirs);
  const told = isTold ? [] : [toMember(member, 'did', support, occasion.answers, { words })];
  const contributionId = newContribution(outcome);
  return {
    ...outcome,
    what: `for a member: ${outcome.what}`,
    writes: [
      ...outcome.writes,
      noted(support, 'helper', contributionId ? 'wrote' : 'asked', occasion, {
        words: words.slice(0, 200),
        contributionId,
      }),
    ],
    letters: [...outcome.letters, ...told].map((letter) =>
      isTheirs(letter) ? { ...letter, helpedBy: support.id } : letter,
    ),
  };
}

/** The first contribution that is new; several come from one mail, whose words the record has. */
function newContribution({ writes }: Outcome): string | null {
  const created = writes.find((write) => write.kind === 'create' && write.item.sk === 'CONTRIBUTION');
  return created && 'item' in created ? created.item.pk.slice('CONTRIBUTION#'.length) : null;
}
