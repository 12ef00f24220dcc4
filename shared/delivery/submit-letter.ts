import { SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ses } from '../platform/clients.ts';
import { requireEnv } from '../platform/environment.ts';
import type { AddressedLetter } from './address-letter.ts';

/** What SES said. `accepted` is not "delivered"; `unknown` means it may or may not go out (rule 4). */
export type Submission =
  | { kind: 'accepted'; sesMessageId: string }
  | { kind: 'throttled' }
  | { kind: 'refused'; why: string }
  | { kind: 'unknown'; why: string };

/** Hands one letter to SES, once: its client never retries by itself. */
export async function submitLetter(letter: AddressedLetter): Promise<Submission> {
  try {
    const { MessageId } = await ses().send(sendEmail(letter));
    return { kind: 'accepted', sesMessageId: MessageId ?? '' };
  } catch (fault) {
    return submissionOf(fault);
  }
}

/** Reads a fault of SendEmail: SES refused for now, refused for good, or nobody knows. */
function submissionOf(fault: unknown): Submission {
  if (!(fault instanceof SESv2ServiceException)) return { kind: 'unknown', why: String(fault) };
  const status = fault.$metadata.httpStatusCode ?? 500;
  if (fault.name === 'TooManyRequestsException' || fault.name === 'LimitExceededException' || status === 429)
    return { kind: 'throttled' };
  if (fault.name === 'SendingPausedException' || fault.name === 'AccountSuspendedException')
    return { kind: 'throttled' };
  if (status < 500) return { kind: 'refused', why: `${fault.name}: ${fault.message}` };
  return { kind: 'unknown', why: `${fault.name}: ${fault.message}` };
}

function sendEmail({
  tags,
  from,
  to,
  replyTo,
  subject,
  html,
  text,
  headers,
}: AddressedLetter): SendEmailCommand {
  return new SendEmailCommand({
    FromEmailAddress: `=?UTF-8?B?${Buffer.from(from.name).toString('base64')}?= <${from.address}>`,
    Destination: { ToAddresses: [to] },
    ReplyToAddresses: [replyTo],
    ConfigurationSetName: requireEnv('CONFIGURATION_SET'),
    EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
    Content: {
      Simple: {
        Subject: { Data: subject, Charset: 'UTF-8' },
        Body: { Html: { Data: html, Charset: 'UTF-8' }, Text: { Data: text, Charset: 'UTF-8' } },
        Headers: headers.map(({ name, value }) => ({ Name: name, Value: value })),
      },
    },
  });
}
