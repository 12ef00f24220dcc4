import * as z from 'zod';
import { normalizeAddress } from '../addresses.ts';
import type { Bounced, Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';

/** SES's notifications as an SNS subscription by e-mail sends them ("Contents of notifications for Amazon SES"). */
const Notification = z.object({
  notificationType: z.enum(['Bounce', 'Complaint', 'Delivery']),
  bounce: z
    .object({
      bounceType: z.string(),
      bouncedRecipients: z.array(
        z.object({
          emailAddress: z.string(),
          status: z.string().optional(),
          diagnosticCode: z.string().default(''),
        }),
      ),
    })
    .optional(),
  complaint: z.object({ complainedRecipients: z.array(z.object({ emailAddress: z.string() })) }).optional(),
  delivery: z.object({ recipients: z.array(z.string()), smtpResponse: z.string().default('') }).optional(),
});
type Notification = z.infer<typeof Notification>;

const longest = 20_000;

/** What an operator's subscription forwards to an address of ours: a bounce or complaint, told in JSON. */
export function sesNotification({ message }: Evidence): Sorted | null {
  const told = notificationIn((message.text ?? '').slice(0, longest));
  if (told?.complaint) {
    const addresses = told.complaint.complainedRecipients.map((one) => normalizeAddress(one.emailAddress));
    return {
      kind: 'complaint',
      why: 'SES’s notification',
      recipients: addresses.filter((one) => one !== null),
    };
  }
  return told && { kind: 'bounce', why: 'SES’s notification', recipients: recipientsOf(told) };
}

function recipientsOf({ bounce, delivery }: Notification): Bounced[] {
  const bounced = (bounce?.bouncedRecipients ?? []).map((one) => ({
    address: normalizeAddress(one.emailAddress),
    action: 'failed' as const,
    status: one.status ?? null,
    permanent: bounce?.bounceType === 'Permanent',
    diagnostic: one.diagnosticCode.slice(0, 300),
  }));
  const response = delivery?.smtpResponse ?? '';
  const delivered = (delivery?.recipients ?? []).map((address) => ({
    address: normalizeAddress(address),
    action: 'arrived' as const,
    status: /\b2\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? '2.0.0',
    permanent: false,
    diagnostic: response.slice(0, 300),
  }));
  return [...bounced, ...delivered];
}

/** The notification itself, or within SNS's envelope; with the line ends that old mail systems put into long lines. */
function notificationIn(text: string): Notification | null {
  if (!text.trimStart().startsWith('{') || !text.includes('notificationType')) return null;
  try {
    const outer = JSON.parse(text.slice(0, text.lastIndexOf('}') + 1).replace(/!?\n ?/g, ''));
    const inner = typeof outer.Message === 'string' ? JSON.parse(outer.Message) : outer;
    return Notification.safeParse(inner).data ?? null;
  } catch {
    return null;
  }
}
