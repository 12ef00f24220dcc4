import type { Temporal } from 'temporal-polyfill';
import { type News, onwardNews } from '../letters/batch.ts';
import { loadBatch, recordNews } from '../letters/batch-store.ts';
import { type DeliveryState, supportOf } from '../letters/delivery.ts';
import { loadDelivery, moveDelivery } from '../letters/store.ts';
import { hearOfHelper } from './hear-of-helper.ts';
import { hearOfMember } from './hear-of-member.ts';
import { newsOf, type SesEvent } from './ses-event.ts';
import { setbackIn } from './setback.ts';

/** Before any news of a letter. One that waits to be sent again is among these: an event that names it proves that it went out. */
const open: DeliveryState[] = ['pending', 'sending', 'unknown'];

/** Events may come late, twice and in any order: a delivery only ever moves onward through these. */
const before: Record<string, DeliveryState[]> = {
  sent: open,
  delivered: [...open, 'sent'],
  failed: [...open, 'sent'],
  bounced: [...open, 'sent', 'delivered'],
  complained: [...open, 'sent', 'delivered', 'bounced'],
};

/** What an event of SES says of one letter; `delivery` is the member where `batch` is given. */
export interface Feedback {
  event: SesEvent;
  news: News;
  delivery: string;
  batch: string | null;
  /** Given where a mail told of it, whose id the event bears: the member whose letter it was, even where no record of that is found. */
  byMailOf?: string;
}

/** What an event says of which letter, or null where it says nothing we keep. */
export function feedbackOf(event: SesEvent): Feedback | null {
  const news = newsOf(event);
  const { delivery: [delivery] = [], batch: [batch = null] = [] } = event.mail.tags;
  return news && delivery ? { event, news, delivery, batch } : null;
}

/**
 * Records what SES tells of the letters of one batch, all in one write, or of one personal letter; a permanent bounce, or
 * soft ones that weigh too much, make a member unreachable, a complaint ends the membership at once. All of `feedback` names the same batch.
 */
export async function receiveFeedback(feedback: Feedback[], now: Temporal.Instant): Promise<void> {
  const [first] = feedback;
  if (first?.batch) await hearOfBatch(first.batch, feedback);
  for (const told of feedback) {
    const memberId = told.batch ? told.delivery : await hearOfDelivery(told);
    const setback = setbackIn(told.event);
    if (setback && memberId) await hearOfMember(memberId, setback, told.event, now);
    const supportId = supportOf(told.delivery);
    if (setback && supportId) await hearOfHelper(supportId, setback, now);
  }
}

/** Others may tell of the same batch at the same moment: each of a few tries reads it afresh. */
const triesAtNews = 8;

async function hearOfBatch(id: string, feedback: Feedback[]): Promise<void> {
  for (let tries = 0; tries < triesAtNews; tries++) {
    const batch = await loadBatch(id);
    if (!batch) return;
    const news = onwardNews(
      batch,
      feedback.map(({ delivery, news }) => [delivery, news] as const),
    );
    if (news.size === 0 || (await recordNews(batch, news))) return;
  }
  throw new Error(`batch ${id} had other news at every try; reading these events again`);
}

async function hearOfDelivery({ delivery, news, event, byMailOf }: Feedback): Promise<string | null> {
  if (news !== 'delayed') {
    const letter = byMailOf === undefined ? { sesMessageId: event.mail.messageId } : {};
    await moveDelivery(delivery, before[news] ?? [], { ...letter, state: news, leaseUntil: null, due: null });
  }
  return byMailOf ?? (await loadDelivery(delivery))?.memberId ?? null;
}
