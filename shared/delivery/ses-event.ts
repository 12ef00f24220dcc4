import * as z from 'zod';
import type { News } from '../letters/batch.ts';

/** The part of SES's event publishing records that we rely on ("Contents of event data that SES publishes to SNS"). */
export const SesEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string().default('') }).optional(),
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
      return { state: 'complained', permanent: true };
    case 'Reject':
    case 'Rendering Failure':
      return { state: 'failed', permanent: false };
    default:
      return null;
  }
}
