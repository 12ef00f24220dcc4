import { SESv2ServiceException, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { Attachment } from '../letters/attachment-store.ts';
import { jsonOf } from '../letters/slots.ts';
import { ses } from '../platform/clients.ts';
import { requireEnv } from '../platform/environment.ts';
import { placeOf, withReadyJson } from '../platform/ready-json.ts';
import type { AddressedLetter } from './address-letter.ts';
import { encodedWords } from './encoded-words.ts';
import type { Closed } from './gate.ts';
import { rawMail } from './raw-mail.ts';

/** What SES said. `accepted` is not "delivered"; `unknown` means it may or may not go out (rule 4). */
export type Submission =
  | { kind: 'accepted'; sesMessageId: string }
  | { kind: 'throttled' }
  /** SES takes no letters of ours at all for now, which is no letter's fault. */
  | { kind: 'stopped'; why: Closed['why']; detail: string }
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
export function submissionOf(fault: unknown): Submission {
  if (!(fault instanceof SESv2ServiceException))
    return { kind: 'unknown', why: withoutAddresses(String(fault)) };
  const { name } = fault;
  const message = withoutAddresses(fault.message);
  const status = fault.$metadata.httpStatusCode ?? 500;
  const stopped = stops.find(([names, words]) => names.test(name) && words.test(message))?.[2];
  const notLetIn = status === 401 || status === 403 ? 'not-set-up' : null;
  const why = stopped ?? notLetIn;
  if (why) return { kind: 'stopped', why, detail: `${name}: ${message}` };
  if (tooFast.test(name) || status === 429) return { kind: 'throttled' };
  if (status < 500) return { kind: 'refused', why: `${name}: ${message}` };
  return { kind: 'unknown', why: `${name}: ${message}` };
}

/** What SES says is kept and logged, and it names addresses of people. */
const withoutAddresses = (said: string): string =>
  said.replace(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '(address)');

/** Too much at once: SESv2's own name, and the one every AWS service may use (with status 400). */
const tooFast = /^(?:TooManyRequests|Throttling)Exception$/;

/**
 * Faults by name and words ("Errors" of the SESv2 action SendEmail; "Common Errors"; "Amazon SES email sending errors";
 * "Errors related to the sending quotas for your SES account").
 */
const stops: [names: RegExp, words: RegExp, why: Closed['why']][] = [
  [/^(?:SendingPaused|AccountSuspended)Exception$/, /^/, 'paused'],
  [/^MessageRejected$/, /account is paused/i, 'paused'],
  [/^(?:TooManyRequests|LimitExceeded|Throttling)Exception$/, /daily|quota/i, 'quota'],
  [/^MailFromDomainNotVerifiedException$/, /^/, 'not-set-up'],
  [/^MessageRejected$/, /not verified/i, 'not-set-up'],
  [/^NotFoundException$/, /^/, 'not-set-up'],
];

const attached = ({ name, type, content }: Attachment) => ({
  FileName: name,
  ContentType: type,
  ContentDisposition: 'ATTACHMENT' as const,
  ContentTransferEncoding: 'BASE64' as const,
  RawContent: content,
});

function sendEmail(letter: AddressedLetter): SendEmailCommand {
  const { tags, from, to, replyTo, calendar } = letter;
  const envelope = {
    FromEmailAddress: `${encodedWords(from.name)} <${from.address}>`,
    Destination: { ToAddresses: [to] },
    ConfigurationSetName: requireEnv('CONFIGURATION_SET'),
    EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
  };
  if (calendar)
    return new SendEmailCommand({ ...envelope, Content: { Raw: { Data: rawMail(letter, calendar) } } });
  return simple(letter, { ...envelope, ReplyToAddresses: [replyTo] });
}

function simple(
  { subject, html, text, headers, attachments = [] }: AddressedLetter,
  envelope: Omit<SendEmailCommandInput, 'Content'>,
): SendEmailCommand {
  const command = new SendEmailCommand({
    ...envelope,
    Content: {
      Simple: {
        Subject: { Data: subject, Charset: 'UTF-8' },
        Body: {
          Text: { Data: placeOf(0), Charset: 'UTF-8' },
          ...(html && { Html: { Data: placeOf(1), Charset: 'UTF-8' } }),
        },
        Headers: headers.map(({ name, value }) => ({ Name: name, Value: value })),
        ...(attachments.length > 0 && { Attachments: attachments.map(attached) }),
      },
    },
  });
  return withReadyJson(command, [text, ...(html ? [html] : [])].map(jsonOf));
}
