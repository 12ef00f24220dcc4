import type { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../letters/delivery.ts';
import { loadDelivery, loadLetter, moveDelivery } from '../letters/store.ts';
import { isUnasked } from '../letters/unasked.ts';
import { loadMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { addressLetter, type Letterhead } from './address-letter.ts';
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
  const to = await addressee(delivery, letter.kind);
  if (to.kind === 'none') return settle(id, 'skipped', to.why);
  const recipient = {
    memberId: delivery.memberId,
    address: to.address,
    name: to.name,
    purpose: isUnasked(letter.kind) ? 'bulk' : 'personal',
    tags: { delivery: id },
  } as const;
  const message = addressLetter(letter, recipient, office);
  const submission = await (office.submit ?? submitLetter)(message);
  return record(id, submission, now);
}

async function addressee(delivery: Delivery, kind: string) {
  if (!delivery.memberId) {
    if (!delivery.address) return { kind: 'none', why: 'no address' } as const;
    return { kind: 'to', address: delivery.address, name: null } as const;
  }
  const member = await loadMember(delivery.memberId);
  if (member?.status === 'left' && isUnasked(kind)) return { kind: 'none', why: 'not-active' } as const;
  // Every member gets answers to what they wrote, also who has left or is paused.
  return member
    ? ({ kind: 'to', address: member.address, name: member.name } as const)
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
