import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';
import { fieldGroups, valuesOf } from './fields.ts';
import { addressesIn, returnedRecipients } from './returned-mail.ts';

/**
 * Somebody pressed a button of their mail program that says "this is spam": a feedback report (ARF, RFC 5965),
 * or the older formats of Hotmail and AOL.
 * Reports of failed authentication (RFC 6591) and of mail that is *not* spam (RFC 6430) are no complaints, and automatic.
 */
export function complaint(evidence: Evidence): Sorted | null {
  if (evidence.reportType === 'feedback-report')
    return feedbackReport(evidence.part('message/feedback-report') ?? '', evidence);
  if (olderReport.test(evidence.subject) && evidence.part('message/rfc822', 'text/rfc822-headers') !== null)
    return { kind: 'complaint', why: 'reports a mail as spam', recipients: returnedRecipients(evidence) };
  return null;
}

const olderReport =
  /^(?:complaint about message from|e-?mail feedback report for ip|client tos notification)/i;
/** Feedback types (RFC 5965 §7.3 and its registry) that are no wish of a reader to get no more. */
export const notAComplaint = /^(?:auth-failure|dmarc|not-spam|virus)$/i;

function feedbackReport(report: string, evidence: Evidence): Sorted {
  const fields = fieldGroups(report).flat();
  const type = valuesOf(fields, 'feedback-type')[0] ?? 'abuse';
  if (notAComplaint.test(type)) return { kind: 'automatic', why: `a feedback report: ${type.slice(0, 40)}` };
  const told = ['original-rcpt-to', 'removal-recipient'].flatMap((name) => valuesOf(fields, name));
  const recipients = addressesIn(told.join(' '));
  return {
    kind: 'complaint',
    why: `a feedback report: ${type.slice(0, 40)}`,
    recipients: recipients.length > 0 ? recipients : returnedRecipients(evidence),
  };
}
