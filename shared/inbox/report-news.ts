import type { SesEvent } from '../delivery/ses-event.ts';
import type { Bounced, Sorted } from '../mail/sorted.ts';

/** A mail that tells what became of another: it did not arrive, is late, or is called spam. */
export type Report = Extract<Sorted, { kind: 'bounce' | 'complaint' }>;

/** The same in the words of SES's event publishing ("Contents of event data that SES publishes to SNS"). */
export type ReportNews = Pick<SesEvent, 'eventType' | 'bounce'>;

/**
 * What a report says of a letter to a member at this address (normalised), or null where it tells of no trouble. A failure is permanent
 * only of the member's own address: another one is where they have their mail forwarded, which they may mend. Whoever calls a
 * letter spam is taken to be its reader, by whatever address.
 */
export function reportNews(report: Report, address: string): ReportNews | null {
  if (report.kind === 'complaint') return { eventType: 'Complaint' };
  const failed = report.recipients.filter(({ action }) => action === 'failed');
  const isNamed = report.recipients.some((one) => one.address !== null);
  const isOwn = (one: Bounced): boolean => one.address === address || !isNamed;
  const forGood = failed.find((one) => one.permanent && isOwn(one));
  if (forGood) return bounce('Permanent', 'General', forGood);
  const [first] = failed;
  if (first) return bounce('Transient', subtypeOf(first), first);
  return report.recipients.some(({ action }) => action === 'delayed') ? { eventType: 'DeliveryDelay' } : null;
}

const bounce = (bounceType: string, bounceSubType: string, { address, status, diagnostic }: Bounced) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      {
        emailAddress: address ?? '',
        action: 'failed',
        status: status ?? '',
        diagnosticCode: diagnostic,
      },
    ],
  },
});

/** What SES calls a passing trouble, by the detail of its status code (RFC 3463 §3). */
function subtypeOf({ status }: Bounced): string {
  const detail = status?.slice(2) ?? '';
  if (detail === '2.2') return 'MailboxFull';
  if (detail === '3.4' || detail === '2.3') return 'MessageTooLarge';
  return detail.startsWith('6.') || detail === '7.1' ? 'ContentRejected' : 'General';
}
