import { feedbackOf, receiveFeedback } from '../delivery/receive-feedback.ts';
import { loadBatch } from '../letters/batch-store.ts';
import { loadBookmarks } from '../letters/bookmark-store.ts';
import { deliveryId } from '../letters/delivery.ts';
import { seriesOf } from '../letters/edition.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { loadContext } from '../letters/store.ts';
import { noteMail } from '../mail/kept-store.ts';
import type { Token } from '../mail/tokens.ts';
import { loadMember } from '../members/store.ts';
import { tokenKey } from '../platform/token-key.ts';
import type { Incoming } from './incoming.ts';
import { type Report, reportNews } from './report-news.ts';
import { reportToken } from './report-token.ts';
import { type Handled, handledAsMessage } from './store.ts';

/**
 * Takes a bounce or complaint that came as a mail for what it is: feedback on a letter of ours, as SES's own events are. Only a
 * token of ours makes it one, since anybody can write such a mail. Taking it again changes nothing; nothing is ever answered.
 * Returns what came of it, in a few words.
 */
export async function takeReport(
  report: Report,
  { message, notification, community, now }: Incoming,
  mail: Pick<Handled, 'messageId' | 'sender'>,
): Promise<string> {
  const post = { recipients: notification.receipt.recipients, mailDomain: community.mailDomain };
  const sealed = reportToken(message, { ...post, key: await tokenKey() });
  if (!sealed) return 'about no letter we know of';
  // What comes back is our letter, mostly with all that it said.
  await noteMail(notification, { sender: null, letterIds: [sealed.letterId] }, now);
  const member = await loadMember(sealed.memberId);
  if (!member) return 'its member is gone';
  const news = reportNews(report, member.address);
  if (!news) return 'tells of no trouble';
  if (await handledAsMessage(mail)) return 'came before';
  const tags = await tagsOf(sealed);
  const letter = { messageId: notification.mail.messageId, destination: [member.address], tags };
  const feedback = feedbackOf({ ...news, mail: letter });
  if (!feedback) return 'says nothing we keep';
  await receiveFeedback([{ ...feedback, byMailOf: member.id }], now);
  return `taken as ${[news.eventType, news.bounce?.bounceType ?? []].flat().join(', ')}`;
}

/** What SES's events would name: the batch of a bulk letter, where the member's bookmark still leads to it; else the delivery. */
async function tagsOf({ memberId, letterId }: Token): Promise<Record<'delivery' | 'batch', string[]>> {
  const batch = await batchWith(letterId, memberId);
  return batch === null
    ? { batch: [], delivery: [deliveryId(letterId, memberId)] }
    : { batch: [batch], delivery: [memberId] };
}

type Bulk = Extract<LetterContext, { kind: 'digest' | 'prompt' | 'reminder' | 'harvest' }>;

const isBulk = (about: LetterContext): about is Bulk =>
  ['digest', 'prompt', 'reminder', 'harvest'].includes(about.kind);

async function batchWith(letterId: string, memberId: string): Promise<string | null> {
  const about = await loadContext(letterId);
  const series = about && seriesIn(about);
  const bookmark = series ? (await loadBookmarks(series, [memberId])).get(memberId) : null;
  const batch = bookmark ? await loadBatch(bookmark.batchId) : null;
  const isIn = batch?.groups.some((group) => group.letterId === letterId && group.members.includes(memberId));
  return batch && isIn ? batch.id : null;
}

/** In which bulk letters one about this comes; null where it is personal. */
function seriesIn(about: LetterContext): string | null {
  if (isBulk(about)) return seriesOf(about);
  return about.kind === 'gathering-invitation' && about.edition
    ? seriesOf({ kind: 'gathering', id: about.edition })
    : null;
}
