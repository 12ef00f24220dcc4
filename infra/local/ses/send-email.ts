import * as z from 'zod';

/** The part of a SESv2 SendEmail request that we make. */
export const SendEmailRequest = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).min(1).max(50) }),
  ReplyToAddresses: z.array(z.string()).default([]),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Content: z.object({
    Simple: z.object({
      Subject: z.object({ Data: z.string() }),
      Body: z.object({
        Html: z.object({ Data: z.string() }).optional(),
        Text: z.object({ Data: z.string() }).optional(),
      }),
      Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
    }),
  }),
});
export type SendEmailRequest = z.infer<typeof SendEmailRequest>;

const setBySes = /^(?:message-id|date|return-path|received|dkim-signature|content-type|mime-version)$/i;

/** Why SES would refuse a request, or null. */
export function refusal({
  EmailTags,
  Content,
  ReplyToAddresses,
  Destination,
}: SendEmailRequest): string | null {
  const { Headers, Subject } = Content.Simple;
  for (const { Name, Value } of Headers) {
    if (setBySes.test(Name)) return `Header not allowed: ${Name}`;
    if (!/^[\x21-\x39\x3B-\x7E]{1,126}$/.test(Name) || /[^\x20-\x7E]/.test(Value))
      return `Invalid header: ${Name}`;
    if (Name.length + Value.length > 995) return `Header too long: ${Name}`;
  }
  if (/[\r\n]/.test(Subject.Data)) return 'Subject contains control characters';
  const tag = EmailTags.find(
    ({ Name, Value }) => !/^[\w.@-]{1,256}$/.test(Name) || !/^[\w.@-]{1,256}$/.test(Value),
  );
  if (tag) return `Invalid tag: ${tag.Name}=${tag.Value}`;
  const odd = [...Destination.ToAddresses, ...ReplyToAddresses].find(
    (address) => !/^[^\s@]+@[^\s@]+$/.test(address),
  );
  return odd ? `Illegal address: ${odd}` : null;
}
