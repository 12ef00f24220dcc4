import type { Temporal } from 'temporal-polyfill';
import { type News, onwardNews } from '../letters/batch.ts';
import { loadBatch, recordNews } from '../letters/batch-store.ts';
import type { DeliveryState } from '../letters/delivery.ts';
import { loadDelivery, moveDelivery } from '../letters/store.ts';
import type { Member } from '../members/member.ts';
import { consentWrite, loadMember, saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { commit, type Write } from '../platform/table.ts';
import { newsOf, type SesEvent } from './ses-event.ts';

/** Events may come late, twice and in any order: a delivery only ever moves onward through these. */
const before: Record<string, DeliveryState[]> = {
  sent: ['sending', 'unknown'],
  delivered: ['sending', 'sent', 'unknown'],
  failed: ['sending', 'sent', 'unknown'],
  bounced: ['sending', 'sent', 'unknown', 'delivered'],
  complained: ['sending', 'sent', 'unknown', 'delivered', 'bounced'],
};

/** What an event of SES says of one letter; `delivery` is the member where `batch` is given. */
export interface Feedback {
  event: SesEvent;
  news: Exclude<ReturnType<typeof newsOf>, null>;
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
 * Records what SES tells of the letters of one batch, all in one write, or of one personal letter; a permanent bounce makes a member
 * unreachable, a complaint ends the membership at once. All of `feedback` names the same batch.
 */
export async function receiveFeedback(feedback: Feedback[], now: Temporal.Instant): Promise<void> {
  const [first] = feedback;
  if (first?.batch) await hearOfBatch(first.batch, feedback);
  for (const told of feedback) {
    const { batch, news, delivery, event } = told;
    const memberId = batch ? delivery : await hearOfDelivery(told);
    if (news.permanent && memberId) await hearOfMember(memberId, news.state, event, now);
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
      feedback.map(({ delivery, news }) => [delivery, news.state] as const),
    );
    if (news.size === 0 || (await recordNews(batch, news))) return;
  }
  throw new Error(`batch ${id} had other news at every try; reading these events again`);
}

async function hearOfDelivery({ delivery, news, event, byMailOf }: Feedback): Promise<string | null> {
  const { state } = news;
  if (state !== 'delayed') {
    const letter = byMailOf === undefined ? { sesMessageId: event.mail.messageId } : {};
    await moveDelivery(delivery, before[state] ?? [], { ...letter, state, leaseUntil: null, due: null });
  }
  return byMailOf ?? (await loadDelivery(delivery))?.memberId ?? null;
}

async function hearOfMember(memberId: string, state: News, event: SesEvent, now: Temporal.Instant) {
  const member = await loadMember(memberId);
  const writes = member ? afterTrouble(member, state, event, now) : [];
  if (writes.length > 0 && (await commit(writes)).kind === 'conflict')
    throw new Error(`member ${memberId} changed at the same moment; reading this event again`);
}

function afterTrouble(member: Member, state: string, event: SesEvent, now: Temporal.Instant): Write[] {
  if (state === 'bounced')
    return member.status === 'active' || member.status === 'paused'
      ? saveMember(member, { ...member, status: 'unreachable' })
      : [];
  if (member.status === 'left') return [];
  const evidence = { sesMessageId: event.mail.messageId };
  const wording = 'complaint (ARF) about a letter';
  const complaint = consentWrite({
    memberId: member.id,
    at: iso(now),
    kind: 'complained',
    method: 'mail',
    wording,
    evidence,
  });
  return [...saveMember(member, { ...member, status: 'left' }), complaint];
}
