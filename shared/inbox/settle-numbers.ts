import type { Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import type { Member } from '../members/member.ts';
import type { Wish } from '../wishes/wish.ts';
import { askAboutNumbers } from './ask-about-numbers.ts';
import { asDigest, idsOf } from './digest-context.ts';
import { answersTo, type DigestAnswer } from './digest-items.ts';
import { loadTarget } from './identify.ts';
import { type Incoming, loadWaiting, wordsToShare } from './incoming.ts';
import { sortIncoming } from './sort-incoming.ts';
import { vouchedOnce, wasVouched } from './store.ts';
import { takeAnswer } from './take-answer.ts';
import { tell } from './tell.ts';

/** The writer of a waiting reply says whether its numbers are the digest's (yes) or their own (no): it is taken so, once. Anything else is asked again. */
export async function settleNumbers(
  member: Member,
  wish: Wish | null,
  waiting: ReceiptNotification,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  if (await wasVouched(waiting.mail.messageId, 'NUMBERS')) return nothing('its numbers are settled');
  const waited = await loadWaiting(waiting, incoming.community, tools);
  if (!waited) return tell(member, incoming, { kind: 'old-token' });
  const sorted = sortIncoming(waited);
  if (sorted.kind !== 'written') return nothing(`waited, but ${sorted.what}`);
  const target = await loadTarget(sorted.incoming);
  const helper = target.kind === 'reply' ? target.support?.id : undefined;
  const mail = { ...sorted.incoming, ...(helper && { helper }) };
  const about = target.kind === 'reply' ? target.context : null;
  if (about?.kind !== 'digest' && about?.kind !== 'harvest') return nothing('the digest is gone');
  const context = about.kind === 'digest' ? about : asDigest({ ...about, kind: about.kind });
  const read = answersTo(0, wordsToShare(mail), idsOf(context));
  if (read.kind !== 'perhaps-items') return nothing('its numbers are clear');
  if (wish?.kind !== 'yes' && wish?.kind !== 'no') return askAboutNumbers(member, read.placed, context, mail);
  const answer: DigestAnswer =
    wish.kind === 'yes' ? { kind: 'items', placed: read.placed, unplaced: [] } : { kind: 'digest' };
  const outcome = await takeAnswer(member, answer, context, mail, tools);
  return { ...outcome, writes: [vouchedOnce(waiting.mail.messageId, 'NUMBERS'), ...outcome.writes] };
}
