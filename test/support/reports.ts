/** Mails that tell what became of a letter of ours, as mail systems write them. */

/** The header of a letter as it comes back, with these fields of ours. */
export const letterHeader = (...ours: string[]): string =>
  [
    'Received: from a8-31.smtp-out.ca-central-1.amazonses.com by mx.example.net; Tue, 24 Nov 2026 12:00:00 +0000',
    'From: Roundletter <letters@letters.example>',
    ...ours,
    'To: marie@example.net',
    'Subject: This week near you',
  ].join('\r\n');

interface Dsn {
  /** Fields about each recipient (RFC 3464 §2.3). */
  recipients: string[];
  /** The returned letter's header. */
  returned: string;
  messageId?: string;
  returnedType?: string;
}

/** A delivery status notification (RFC 3464) as Postfix writes it. */
export const dsn = ({
  recipients,
  returned,
  messageId = 'dsn-1@mx.example.net',
  returnedType = 'message/rfc822',
}: Dsn): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: letters@letters.example',
    `Message-ID: <${messageId}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is the mail system at host mx.example.net. Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    ...recipients.flatMap((fields) => ['', fields.replaceAll('\n', '\r\n')]),
    '--b',
    `Content-Type: ${returnedType}`,
    '',
    returned,
    '',
    'Hello Marie',
    '--b--',
    '',
  ].join('\r\n');

export const failed = (address: string): string =>
  `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`;

export const delayed = (address: string): string =>
  `Final-Recipient: rfc822; ${address}\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 451 4.4.1 Timed out`;

/** A complaint (ARF, RFC 5965), whose provider hides the recipient. */
export const complaint = (returned: string, messageId = 'arf-1@fbl.example.com'): string =>
  [
    'From: Feedback Loop <fbl@example.com>',
    'To: letters@letters.example',
    `Message-ID: <${messageId}>`,
    'Subject: FW: This week near you',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    '--b',
    'Content-Type: message/rfc822',
    '',
    returned.replace(/^To: .*$/m, 'To: redacted@example.net'),
    '',
    'Hello Marie',
    '--b--',
    '',
  ].join('\r\n');
