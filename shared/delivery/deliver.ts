import type { Temporal } from 'temporal-polyfill';
import { loadAttachments } from '../letters/attachment-store.ts';
import type { Delivery, Letter } from '../letters/delivery.ts';
import { loadDelivery, loadLetter, moveDelivery } from '../letters/store.ts';
import { isUnasked } from '../letters/unasked.ts';
import { maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadMember } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import { addressLetter, type Letterhead } from './address-letter.ts';
import { helperOf, namingHelper, planCopies } from './copies.ts';
import { closeGate } from './pass-gate.ts';
import { type Submission, submitLetter } from './submit-letter.ts';

/** How long a sender may hold a delivery before it counts as lost on the way. */
export const lease = { minutes: 2 };

/** How long SES's events may take to tell whether an unanswered letter went out; then it is sent again (rule 4). */
export const untilResent = { hours: 1 };

/** What the sender knows besides the delivery. */
export interface PostOffice extends Letterhead {
  now: () => Temporal.Instant;
  /** Waits some milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  submit?: (message: Parameters<typeof submitLetter>[0]) => Promise<Submission>;
}

export type Delivered = 'sent' | 'skipped' | 'failed' | 'unknown' | 'throttled' | 'stopped' | 'not-ours';

/**
 * Delivers one personal letter: claim → fill slots → SES → record (rule 4). Running it again, or twice
 * at once, sends once: only who claims it sends it. A throttled delivery goes back to `pending`.
 */
export async function deliver(id: string, office: PostOffice): Promise<Delivered> {
  const now = office.now();
  const leaseUntil = iso(now.add(lease));
  if (!(await moveDelivery(id, ['pending'], { state: 'sending', leaseUntil, due: leaseUntil })))
    return 'not-ours';
  const delivery = await loadDelivery(id);
  const letter = delivery && (await loadLetter(delivery.letterId));
  if (!delivery || !letter) return settle(id, 'failed', 'letter is gone');
  if (delivery.supportId !== undefined)
    return deliverToHelper({ ...delivery, supportId: delivery.supportId }, letter, office);
  const to = await addressee(delivery, letter.kind, office);
  if (to.kind === 'none') return settle(id, 'skipped', to.why);
  if (to.member) await planCopies([{ member: to.member, letter }], office);
  const recipient = {
    memberId: delivery.memberId,
    address: to.address,
    name: to.name,
    purpose: isUnasked(letter.kind) ? 'bulk' : 'personal',
    tags: { delivery: id },
  } as const;
  const attachments = await loadAttachments(letter.id, letter.files);
  const message = { ...addressLetter(await namingHelper(letter), recipient, office), attachments };
  return record(id, await (office.submit ?? submitLetter)(message), now);
}

/** The same to somebody who helps a member: it, or a copy of a letter to that member. */
async function deliverToHelper(
  delivery: Delivery & { supportId: string },
  letter: Letter,
  office: PostOffice,
): Promise<Delivered> {
  const now = office.now();
  const { id } = delivery;
  const to = await helperOf(delivery, letter, now);
  if (to.kind === 'none') return settle(id, 'skipped', to.why);
  const recipient = { ...to.recipient, tags: { delivery: id } };
  const message = addressLetter(to.letter, recipient, office);
  return record(id, await (office.submit ?? submitLetter)(message), now);
}

async function addressee(delivery: Delivery, kind: string, { community, now }: PostOffice) {
  if (!delivery.memberId) {
    if (!delivery.address) return { kind: 'none', why: 'no address' } as const;
    return { kind: 'to', address: delivery.address, name: null, member: null } as const;
  }
  const member = await loadMember(delivery.memberId);
  if (member?.status === 'left' && isUnasked(kind)) return { kind: 'none', why: 'not-active' } as const;
  if (member && kind === 'still-here') {
    const today = dateAt(now(), homeOf(member, community).timeZone).toString();
    const verdict = maySend(member, 'bulk', today);
    if (verdict.kind === 'may-not') return { kind: 'none', why: verdict.why } as const;
  }
  // Every member gets answers to what they wrote, also who has left or is paused.
  return member
    ? ({ kind: 'to', address: member.address, name: member.name, member } as const)
    : ({ kind: 'none', why: 'no such member' } as const);
}

async function record(id: string, submission: Submission, now: Temporal.Instant): Promise<Delivered> {
  switch (submission.kind) {
    case 'accepted': {
      const sent = {
        state: 'sent',
        sesMessageId: submission.sesMessageId,
        leaseUntil: null,
        due: null,
      } as const;
      await moveDelivery(id, ['sending'], sent);
      return 'sent';
    }
    case 'stopped':
      await closeGate({ why: submission.why, detail: submission.detail, since: iso(now) });
      await moveDelivery(id, ['sending'], { state: 'pending', leaseUntil: null, due: iso(now) });
      return 'stopped';
    case 'throttled':
      await moveDelivery(id, ['sending'], { state: 'pending', leaseUntil: null, due: iso(now) });
      return 'throttled';
    case 'unknown': {
      const due = iso(now.add(untilResent));
      await moveDelivery(id, ['sending'], {
        state: 'unknown',
        reason: submission.why,
        leaseUntil: null,
        due,
      });
      return 'unknown';
    }
    case 'refused':
      return settle(id, 'failed', submission.why);
  }
}

async function settle(id: string, state: 'skipped' | 'failed', reason: string) {
  await moveDelivery(id, ['sending'], { state, reason, leaseUntil: null, due: null });
  return state;
}
