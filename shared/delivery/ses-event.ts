import * as z from 'zod';
import type { News } from '../letters/batch.ts';
import { notAComplaint } from '../mail/sort/complaint.ts';

/** An instant as SES writes it; whatever else stands there is as if nothing did. */
const Timestamp = z.iso.datetime({ offset: true }).optional().catch(undefined);

const BouncedRecipient = z.object({
  emailAddress: z.string().default(''),
  action: z.string().default(''),
  /** RFC 3463. */
  status: z.string().default(''),
  diagnosticCode: z.string().default(''),
});

/** The part of SES's event publishing records that we rely on ("Contents of event data that SES publishes to SNS"). */
export const SesEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().default(''),
      bouncedRecipients: z.array(BouncedRecipient).optional(),
      timestamp: Timestamp,
    })
    .optional(),
  complaint: z
    .object({
      /** `OnAccountSuppressionList`: nobody complained, SES did not even send the letter. */
      complaintSubType: z.string().nullish(),
      /** RFC 5965: `abuse`, `fraud`, `not-spam` … */
      complaintFeedbackType: z.string().nullish(),
      timestamp: Timestamp,
    })
    .optional(),
});
export type SesEvent = z.infer<typeof SesEvent>;

/** What an event says of a delivery, or null where it says nothing we keep. */
export function newsOf(event: SesEvent): News | null {
  switch (event.eventType) {
    case 'Send':
      return 'sent';
    case 'Delivery':
      return 'delivered';
    case 'DeliveryDelay':
      return 'delayed';
    case 'Bounce':
      return 'bounced';
    case 'Complaint':
      return complaintNews(event.complaint ?? {});
    case 'Reject':
    case 'Rendering Failure':
      return 'failed';
    default:
      return null;
  }
}

function complaintNews({
  complaintSubType,
  complaintFeedbackType,
}: NonNullable<SesEvent['complaint']>): News | null {
  if (notAComplaint.test(complaintFeedbackType ?? '')) return null;
  return complaintSubType === 'OnAccountSuppressionList' ? 'bounced' : 'complained';
}
