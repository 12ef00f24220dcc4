import { randomUUID } from 'node:crypto';
import type { headersOf } from '../receipt.ts';
import { bareAddress, type SendEmailRequest } from './send-email.ts';

/** A letter that SES has accepted. */
export interface Posted {
  request: SendEmailRequest;
  sesMessageId: string;
  /** ISO 8601. */
  sentAt: string;
  /** Of the mail as composed. */
  headers: ReturnType<typeof headersOf>;
}

/** What happened to a letter, in the words of SES's event publishing ("Examples of event data that Amazon SES publishes to SNS"). */
export type Happening =
  | { eventType: 'Send'; send: object }
  | { eventType: 'Delivery'; delivery: object }
  | { eventType: 'Bounce'; bounce: object }
  | { eventType: 'Complaint'; complaint: object };

/** The whole event, as it is published. */
export function sesEvent(
  { request, sesMessageId: messageId, sentAt, headers }: Posted,
  happening: Happening,
): object {
  const source = bareAddress(request.FromEmailAddress);
  const destination = request.Destination.ToAddresses;
  const tags = Object.fromEntries(request.EmailTags.map(({ Name, Value }) => [Name, [Value]]));
  return {
    mail: {
      timestamp: sentAt,
      source,
      sourceArn: `arn:aws:ses:ca-central-1:000000000000:identity/${source.split('@')[1]}`,
      sendingAccountId: '000000000000',
      messageId,
      destination,
      headersTruncated: false,
      headers,
      commonHeaders: {
        from: [request.FromEmailAddress],
        to: destination,
        messageId,
        subject: subjectOf(request, headers),
      },
      tags: {
        ...tags,
        'ses:configuration-set': [request.ConfigurationSetName ?? ''],
        'ses:from-domain': [source.split('@')[1] ?? ''],
        'ses:source-ip': ['127.0.0.1'],
        'ses:caller-identity': ['roundletter'],
        ...(happening.eventType === 'Delivery' && { 'ses:outgoing-ip': ['127.0.0.1'] }),
      },
    },
    ...happening,
  };
}

const subjectOf = ({ Content: { Simple } }: SendEmailRequest, headers: Posted['headers']): string =>
  Simple?.Subject.Data ?? headers.find(({ name }) => name.toLowerCase() === 'subject')?.value ?? '';

export const sent = (): Happening => ({ eventType: 'Send', send: {} });

export const delivered = (to: string): Happening => ({
  eventType: 'Delivery',
  delivery: {
    timestamp: new Date().toISOString(),
    processingTimeMillis: 42,
    recipients: [to],
    smtpResponse: '250 OK',
    reportingMTA: 'twin.localhost',
  },
});

export const bounced = (
  to: string,
  why: { type: 'Permanent' | 'Transient'; subType: string; status: string },
): Happening => ({
  eventType: 'Bounce',
  bounce: {
    feedbackId: randomUUID(),
    bounceType: why.type,
    bounceSubType: why.subType,
    bouncedRecipients: [
      { emailAddress: to, action: 'failed', status: why.status, diagnosticCode: `smtp; ${why.status}` },
    ],
    timestamp: new Date().toISOString(),
    reportingMTA: 'dns; twin.localhost',
  },
});

/** `subType` is `OnAccountSuppressionList` where SES sends nothing, since somebody at this address complained before. */
export const complained = (to: string, subType: 'OnAccountSuppressionList' | null = null): Happening => ({
  eventType: 'Complaint',
  complaint: {
    feedbackId: randomUUID(),
    complaintSubType: subType,
    complainedRecipients: [{ emailAddress: to }],
    userAgent: 'Amazon SES Mailbox Simulator',
    ...(subType === null && { complaintFeedbackType: 'abuse' }),
    timestamp: new Date().toISOString(),
    arrivalDate: new Date().toISOString(),
  },
});
