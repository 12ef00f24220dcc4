import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import type { Member } from '../members/member.ts';
import { readCommand } from '../wishes/read-command.ts';
import { answerMember } from './answer-member.ts';
import { loadTarget } from './identify.ts';
import { type Incoming, loadIncoming, wordsOf } from './incoming.ts';
import { sortIncoming } from './sort-incoming.ts';
import { vouchedOnce, wasVouched } from './store.ts';
import { tell } from './tell.ts';

/** The member was asked "did you write this?": a yes lets the waiting mail count as theirs, once; anything else leaves it unused. */
export async function takeWaitingMail(
  member: Member,
  waiting: ReceiptNotification,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const { community } = incoming;
  const wish = readCommand(wordsOf(incoming), { community });
  if (wish?.kind === 'no') return nothing('not the member: unused');
  if (wish?.kind !== 'yes')
    return tell(member, incoming, { kind: 'help', isSteward: false, notUnderstood: incoming.said.text });
  if (await wasVouched(waiting.mail.messageId)) return nothing('vouched for already');
  const sorted = sortIncoming(await loadIncoming(waiting, community, tools));
  if (sorted.kind !== 'written') return nothing(`waited, but ${sorted.what}`);
  const mail = sorted.incoming;
  const outcome = await answerMember(member, await loadTarget(mail), mail, tools);
  return {
    ...outcome,
    what: `vouched: ${outcome.what}`,
    writes: [vouchedOnce(waiting.mail.messageId), ...outcome.writes],
  };
}
