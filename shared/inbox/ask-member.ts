import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Incoming, wordsOf } from './incoming.ts';

/** Somebody wrote in a member's name without proof: nothing is done, the mail waits, and the member is asked at their known address. */
export function askMember(member: Member, wroteFrom: string, incoming: Incoming): Outcome {
  const excerpt = wordsOf(incoming).slice(0, 300);
  return {
    what: 'unproven sender: asked the member',
    writes: [],
    letters: [
      {
        to: { memberId: member.id },
        reader: member,
        model: { kind: 'sender-check', wroteFrom, excerpt },
        context: { kind: 'sender-check', notification: incoming.notification },
        answers: null,
      },
    ],
  };
}
