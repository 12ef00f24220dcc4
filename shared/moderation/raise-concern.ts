import { concernsToSettle, openConcerns } from '../contributions/decision.ts';
import { decisionWrites } from '../contributions/decision-store.ts';
import { quotationOf } from '../contributions/quotation.ts';
import { saveContribution } from '../contributions/store.ts';
import type { Outcome, Outgoing } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { waits } from '../members/waiting-store.ts';
import { iso } from '../platform/instant.ts';
import type { Case, Desk } from './case.ts';
import { concernLetter } from './concern-letter.ts';

/**
 * Somebody has a concern about words that others can read. It hides nothing by itself; the stewards hear of it at once, and who says it is
 * thanked. The author hears nothing of it, and never whose it is.
 */
export function raiseConcern(said: string, about: Case, stewards: Member[], desk: Desk): Outcome {
  const { contribution, trail } = about;
  const { member, community, now, thread } = desk;
  const decision = {
    contributionId: contribution.id,
    at: iso(now),
    what: 'concern',
    by: member.name ?? member.address,
    byId: member.id,
    words: said,
  } as const;
  const again = openConcerns(trail).some(({ byId }) => byId === member.id);
  const after = { ...contribution, concerns: contribution.concerns + (again ? 0 : 1) };
  const told = { ...about, contribution: after, trail: [...trail, decision] };
  const letters = stewards.map((steward) => concernLetter(steward, decision, member, told, community));
  const since = concernsToSettle(trail)[0]?.at;
  const waiting = { what: 'concern', id: contribution.id, region: contribution.place } as const;
  return {
    what: 'concern raised',
    writes: [
      ...saveContribution(contribution, after),
      ...decisionWrites(decision),
      waits(waiting, letters, now, since),
    ],
    letters: [concernHeard(member, quotationOf(contribution, community), said, stewards, thread), ...letters],
  };
}

/** Thanks somebody for a concern, with what happens now; `about` null where they named no words. */
export const concernHeard = (
  member: Member,
  about: ReturnType<typeof quotationOf> | null,
  words: string,
  stewards: Member[],
  answers: Desk['thread'],
): Outgoing => ({
  to: { memberId: member.id },
  reader: member,
  model: {
    kind: 'concern-heard',
    about,
    words,
    stewards: stewards.map(({ name, address }) => name ?? address),
  },
  context: { kind: 'personal' },
  answers,
});
