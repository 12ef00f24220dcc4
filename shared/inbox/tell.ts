import type { LetterContext } from '../letters/letter-context.ts';
import type { LetterModel, Unreadable } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** Why a mail without words has none. */
export function emptiness({ message }: Incoming): Unreadable {
  if (message.unread.includes('encrypted')) return 'encrypted';
  if (message.unread.includes('damaged')) return 'broken';
  return message.attachments.length > 0 ? 'attachments-only' : 'empty';
}

/** One letter to the writer, and nothing changed. */
export const tell = (
  member: Member,
  incoming: Incoming,
  model: LetterModel,
  context: LetterContext = {
    kind: model.kind === 'confirm' || model.kind === 'ask-stop' ? model.kind : 'personal',
  },
): Outcome => ({
  what: model.kind,
  writes: [],
  letters: [
    {
      to: { memberId: member.id },
      reader: member,
      model,
      context,
      answers: threadOf(incoming),
    },
  ],
});
