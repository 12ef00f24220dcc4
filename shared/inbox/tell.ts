import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Incoming, threadOf } from './incoming.ts';

/** Why a mail without words has none. */
export const emptiness = ({ message }: Incoming): 'attachments-only' | 'empty' | 'broken' => {
  if (message.attachments.length > 0) return 'attachments-only';
  return message.text === null && message.html === null && message.headers.length < 3 ? 'broken' : 'empty';
};

/** One letter to the writer, and nothing changed. */
export const tell = (member: Member, incoming: Incoming, model: LetterModel): Outcome => ({
  what: model.kind,
  writes: [],
  letters: [
    {
      to: { memberId: member.id },
      language: member.language,
      model,
      context: { kind: model.kind === 'confirm' ? 'confirm' : 'personal' },
      answers: threadOf(incoming),
    },
  ],
});
