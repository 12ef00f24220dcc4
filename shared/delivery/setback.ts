import { notAComplaint } from '../mail/sort/complaint.ts';
import { verdictOf } from '../mail/sort/status.ts';
import type { Bounce, Why } from '../members/trouble.ts';
import type { SesEvent } from './ses-event.ts';

/** What an event says of whether letters reach somebody. */
export type Setback = { kind: 'complaint' } | { kind: Bounce['kind']; why: Why };

/**
 * Reads SES's lists of bounce types ("Bounce types" in "Contents of event data that SES publishes to SNS"): `Permanent` is about
 * the address for good; of `Transient` and `Undetermined` some are about the letter, the others about the address for now.
 * Null where letters go on as they did: a delay is no failure.
 */
export function setbackIn(event: SesEvent): Setback | null {
  const { eventType, bounce, complaint } = event;
  if (eventType === 'Complaint') {
    if (notAComplaint.test(complaint?.complaintFeedbackType ?? '')) return null;
    return complaint?.complaintSubType === 'OnAccountSuppressionList'
      ? { kind: 'hard', why: 'suppressed' }
      : { kind: 'complaint' };
  }
  if (eventType !== 'Bounce' || !bounce) return null;
  const why = whyBounced(bounce);
  if (bounce.bounceType === 'Permanent') return { kind: 'hard', why };
  return { kind: aboutTheLetter.has(bounce.bounceSubType) ? 'letter' : 'soft', why };
}

const aboutTheLetter = new Set(['MessageTooLarge', 'ContentRejected', 'AttachmentRejected']);

/** By SES's subtype where it tells something, else by what the refusing server said. */
const bySubType: Record<string, Why> = {
  NoEmail: 'no-such-address',
  Suppressed: 'suppressed',
  OnAccountSuppressionList: 'suppressed',
  MailboxFull: 'mailbox-full',
  CustomTimeoutExceeded: 'not-answering',
};

function whyBounced({ bounceSubType, bouncedRecipients = [] }: NonNullable<SesEvent['bounce']>): Why {
  const told = bySubType[bounceSubType];
  if (told) return told;
  const [recipient] = bouncedRecipients;
  if (!recipient) return 'unknown';
  const { action, status, diagnosticCode: diagnostic } = recipient;
  const detail = verdictOf({ action, status, diagnostic, said: '', lead: '' }).status?.slice(2) ?? '';
  return byDetail.find(([details]) => details.test(detail))?.[1] ?? 'unknown';
}

/** Subject and detail of RFC 3463. */
const byDetail: [RegExp, Why][] = [
  [/^1\.[78]$/, 'refused'],
  [/^1\.[1-9]/, 'no-such-address'],
  [/^2\.2$/, 'mailbox-full'],
  [/^2\.1$/, 'mailbox-closed'],
  [/^[67]\./, 'refused'],
  [/^[345]\./, 'not-answering'],
];
