import type { Contribution } from '../contributions/contribution.ts';
import { type Decision, forAuthor } from '../contributions/decision.ts';
import { quotationForStewards, quotationOf } from '../contributions/quotation.ts';
import type { PauseRecord } from '../contributions/sharing-pause.ts';
import type { Outgoing } from '../letters/outcome.ts';
import type { Desk } from './case.ts';

/** What was decided about words: when, what, by whom and why. Their author reads of concerns, but neither whose nor in which words. */
export function historyLetter(
  trails: { contribution: Contribution; trail: Decision[] }[],
  pauses: PauseRecord[],
  { member, community, thread }: Desk,
  reader: 'author' | 'steward',
): Outgoing {
  const quote = reader === 'author' ? quotationOf : quotationForStewards;
  const shown = trails.map(({ contribution, trail }) => ({
    about: quote(contribution, community),
    lines: reader === 'author' ? forAuthor(trail) : trail,
  }));
  return {
    to: { memberId: member.id },
    reader: member,
    model: {
      kind: 'history',
      all: shown.map(({ about, lines }) => ({
        about,
        lines: lines.map(({ at, what, by, words }) => ({ at, what, by, words })),
      })),
      pauses: pauses.map(({ at, what, by, reason, until }) => ({ at, what, by, reason, until })),
      byIds: [
        ...new Set([
          ...shown.flatMap(({ lines }) => lines.flatMap(({ byId }) => byId ?? [])),
          ...pauses.flatMap(({ byId }) => byId ?? []),
        ]),
      ],
    },
    context: { kind: 'personal' },
    answers: thread,
  };
}
