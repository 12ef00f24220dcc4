import type { Temporal } from 'temporal-polyfill';
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

/** Records what SES tells of a delivery; a permanent bounce makes its member unreachable, a complaint ends the membership at once. */
export async function receiveFeedback(event: SesEvent, now: Temporal.Instant): Promise<string> {
  const news = newsOf(event);
  const deliveryId = event.mail.tags.delivery?.[0];
  if (!news || !deliveryId) return 'nothing to record';
  const progress = { state: news.state, sesMessageId: event.mail.messageId, leaseUntil: null, due: null };
  const moved = await moveDelivery(deliveryId, before[news.state] ?? [], progress);
  if (!news.permanent) return moved ? news.state : 'known already';
  const delivery = await loadDelivery(deliveryId);
  const member = delivery?.memberId ? await loadMember(delivery.memberId) : null;
  const writes = member ? afterTrouble(member, news.state, event, now) : [];
  if (writes.length > 0 && (await commit(writes)).kind === 'conflict')
    throw new Error(`member ${member?.id} changed at the same moment; reading this event again`);
  return news.state;
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
