import * as z from 'zod';
import type { News } from '../letters/batch.ts';

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
    destination: z.array(z.string()).default([]),
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
export function newsOf(event: SesEvent): { state: News; permanent: boolean } | null {
  switch (event.eventType) {
    case 'Send':
      return { state: 'sent', permanent: false };
    case 'Delivery':
      return { state: 'delivered', permanent: false };
    case 'DeliveryDelay':
      return { state: 'delayed', permanent: false };
    case 'Bounce':
      return { state: 'bounced', permanent: event.bounce?.bounceType === 'Permanent' };
    case 'Complaint':
      return complaintNews(event.complaint ?? {});
    case 'Reject':
    case 'Rendering Failure':
      return { state: 'failed', permanent: false };
    default:
      return null;
  }
}

function complaintNews({ complaintSubType, complaintFeedbackType }: NonNullable<SesEvent['complaint']>) {
  if (complaintFeedbackType === 'not-spam') return null;
  const state = complaintSubType === 'OnAccountSuppressionList' ? 'bounced' : 'complained';
  return { state, permanent: true } as const;
}
