import type { Sorted } from '../message.ts';
import { bounceOpening, bounceSubject, daemon, postmaster } from './bounce-words.ts';
import { bouncedRecipients } from './bounced-recipients.ts';
import type { Evidence } from './evidence.ts';

/** A mail that says that another did not arrive, or arrived late, or arrived (RFC 3464, RFC 3462, or free text). */
export function bounce(evidence: Evidence): Sorted | null {
  const why = bounceBecause(evidence);
  return why === null ? null : { kind: 'bounce', why, recipients: bouncedRecipients(evidence) };
}

function bounceBecause(evidence: Evidence): string | null {
  const { from, source, header, reportType } = evidence;
  if (reportType === '' || reportType === 'delivery-status') return 'is a report';
  if (hasDeliveryStatus(evidence) && isSystem(evidence)) return 'has a delivery status';
  if (daemon.test(from) || daemon.test(source)) return 'is from a mail system';
  if (header('x-failed-recipients') !== '') return 'names failed recipients';
  return tellsOfFailure(evidence) ? 'says that a mail did not arrive' : null;
}

/** A person who forwards a bounce to ask about it may send its parts along. */
const hasDeliveryStatus = ({ part }: Evidence): boolean =>
  part('message/delivery-status', 'message/global-delivery-status') !== null;

const isSystem = ({ from, source }: Evidence): boolean =>
  source === '' ||
  /^[\s<>"]*$/.test(from) ||
  [from, source].some((one) => daemon.test(one) || postmaster.test(one));

/**
 * One sign is enough of a sender that takes no answers or is a postmaster; a sender like any other must show
 * both: a subject as mail systems write them, and a body that begins as theirs do.
 */
function tellsOfFailure({ from, source, subject, opening }: Evidence): boolean {
  const opens = bounceOpening.test(opening.slice(0, 1500));
  const titled = bounceSubject.test(subject);
  if (source === '' || postmaster.test(from)) return opens || titled;
  return opens && titled;
}
