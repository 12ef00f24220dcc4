import * as z from 'zod';
import type { Refusal } from './errors.ts';

const Content = z.strictObject({ Data: z.string(), Charset: z.string().optional() });
const Tag = z.strictObject({ Name: z.string(), Value: z.string() });
const Attachment = z.strictObject({
  FileName: z.string(),
  /** base64. */
  RawContent: z.string(),
  ContentType: z.string().optional(),
  ContentDisposition: z.enum(['ATTACHMENT', 'INLINE']).optional(),
  ContentDescription: z.string().optional(),
  ContentId: z.string().optional(),
  ContentTransferEncoding: z.enum(['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT']).optional(),
});

/** The part of a SESv2 SendEmail request that the twin knows; what it does not know it refuses, rather than leaving it out in silence. */
export const SendEmailRequest = z.strictObject({
  FromEmailAddress: z.string(),
  Destination: z.strictObject({ ToAddresses: z.array(z.string()).min(1).max(50) }),
  ReplyToAddresses: z.array(z.string()).default([]),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(Tag).default([]),
  Content: z
    .strictObject({
      Simple: z
        .strictObject({
          Subject: Content,
          Body: z.strictObject({ Html: Content.optional(), Text: Content.optional() }),
          Headers: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).default([]),
          Attachments: z.array(Attachment).default([]),
        })
        .optional(),
      /** base64 of a whole mail. */
      Raw: z.strictObject({ Data: z.string() }).optional(),
    })
    .refine(({ Simple, Raw }) => (Simple === undefined) !== (Raw === undefined), 'one of Simple and Raw'),
});
export type SendEmailRequest = z.infer<typeof SendEmailRequest>;
export type SimpleContent = NonNullable<SendEmailRequest['Content']['Simple']>;

/** A raw mail as it was handed over; null where SES is to make it. */
export const rawOf = ({ Content: { Raw } }: SendEmailRequest): Buffer | null =>
  Raw ? Buffer.from(Raw.Data, 'base64') : null;

const setBySes =
  /^(?:b?cc|from|to|subject|reply-to|message-id|date|return-path|received|dkim-signature|content-(?:type|disposition|transfer-encoding)|mime-version)$/i;
const longestValue = 995;
const longestField = 996;

/** Why SES would refuse a request, or null. It sends only from domains it has verified. */
export function refusal(request: SendEmailRequest, mailDomain: string): Refusal | null {
  const raw = rawOf(request);
  const { Simple } = request.Content;
  const wrong =
    (raw ? wrongRaw(raw) : Simple && wrongHeader(Simple)) ?? wrongTag(request) ?? wrongAddress(request);
  if (wrong) return { name: 'BadRequestException', message: wrong };
  const from = bareAddress(request.FromEmailAddress);
  if (from.toLowerCase().endsWith(`@${mailDomain.toLowerCase()}`)) return null;
  const message = `Email address is not verified. The following identities failed the check in region CA-CENTRAL-1: ${from}`;
  return { name: 'MessageRejected', message };
}

/** "API_MessageHeader": printable ASCII, a name of at most 126 and a value of at most 995 characters, 996 together; "Amazon SES header fields": each once. */
function wrongHeader(Simple: SimpleContent): string | null {
  const seen = new Set<string>();
  for (const { Name, Value } of Simple.Headers) {
    if (seen.has(Name.toLowerCase())) return `Header ${Name} appears twice`;
    seen.add(Name.toLowerCase());
    if (setBySes.test(Name)) return `Header not allowed: ${Name}`;
    if (!/^[\x21-\x39\x3B-\x7E]{1,126}$/.test(Name)) return `Invalid header name: ${Name}`;
    if (!/^[\x20-\x7E]+$/.test(Value)) return `Invalid value of header ${Name}`;
    if (Value.length > longestValue || Name.length + Value.length > longestField)
      return `Header ${Name} is over ${longestValue} characters, or ${longestField} with its name`;
  }
  return /[\r\n]/.test(Simple.Subject.Data) ? 'Subject contains control characters' : null;
}

/** "API_RawMessage": a header in ASCII, a blank line, a body; no line over 998 octets (RFC 5321 §4.5.3.1.6). */
function wrongRaw(raw: Buffer): string | null {
  const lines = raw.toString('latin1').split('\r\n');
  const header = lines.slice(0, lines.indexOf(''));
  if (lines.some((line) => line.length > 998)) return 'A line of the mail is over 998 octets';
  if (lines.some((line) => /[\r\n]/.test(line))) return 'A line of the mail does not end in CRLF';
  if (!header.some((line) => /^From: /i.test(line))) return "Missing required header 'From'.";
  const odd = header.find((line) => !/^(?:[\x21-\x39\x3B-\x7E]+: |[ \t])[\x20-\x7E\t]*$/.test(line));
  return odd === undefined ? null : `Invalid header field: ${odd}`;
}

/** "API_MessageTag": no dots. */
function wrongTag({ EmailTags }: SendEmailRequest): string | null {
  const fits = (text: string) => /^[A-Za-z0-9_-]{1,256}$/.test(text);
  const tag = EmailTags.find(({ Name, Value }) => !fits(Name) || !fits(Value));
  return tag ? `Invalid tag: ${tag.Name}=${tag.Value}` : null;
}

/** SES has no SMTPUTF8: an address is ASCII. */
function wrongAddress({ Destination, ReplyToAddresses, FromEmailAddress }: SendEmailRequest): string | null {
  const odd = [...Destination.ToAddresses, ...ReplyToAddresses, FromEmailAddress].find(
    (address) => !/^[\x21-\x3F\x41-\x7E]{1,64}@[\x21-\x3F\x41-\x7E]+$/.test(bareAddress(address)),
  );
  return odd === undefined ? null : `Illegal address: ${odd}`;
}

/** `a@b` of `Name <a@b>`. */
export const bareAddress = (written: string): string => /<([^>]+)>\s*$/.exec(written)?.[1] ?? written;
