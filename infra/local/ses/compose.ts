import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { bareAddress, rawOf, type SendEmailRequest, type SimpleContent } from './send-email.ts';

/** The mail SES makes of a request: MIME, with the header fields that SES sets itself. */
export async function compose(request: SendEmailRequest, sesMessageId: string): Promise<Buffer> {
  const raw = rawOf(request);
  const own = { 'Feedback-ID': `::1.ca-central-1.${sesMessageId}:AmazonSES` };
  const messageId = `<${sesMessageId}@ca-central-1.amazonses.com>`;
  if (raw) return withHeader(raw, { Date: new Date().toUTCString(), 'Message-ID': messageId, ...own });
  const { FromEmailAddress, Destination, ReplyToAddresses, Content } = request;
  const { Subject, Body, Headers, Attachments } = Content.Simple as SimpleContent;
  const composer = new MailComposer({
    from: decoded(FromEmailAddress),
    to: Destination.ToAddresses,
    replyTo: ReplyToAddresses,
    subject: Subject.Data,
    text: Body.Text?.Data,
    html: Body.Html?.Data,
    date: new Date(),
    messageId,
    headers: [
      ...Headers.map(({ Name, Value }) => ({ key: Name, value: Value })),
      ...Object.entries(own).map(([key, value]) => ({ key, value })),
    ],
    attachments: Attachments.map((file) => ({
      filename: file.FileName,
      content: Buffer.from(file.RawContent, 'base64'),
      ...(file.ContentType && { contentType: file.ContentType }),
      ...(file.ContentId && { cid: file.ContentId }),
      contentDisposition: file.ContentDisposition === 'INLINE' ? 'inline' : 'attachment',
    })),
  });
  return composer.compile().build();
}

/** A raw mail with the header fields that SES sets itself, whatever it said there ("SendEmail", Raw). */
function withHeader(raw: Buffer, own: Record<string, string>): Buffer {
  const mail = raw.toString('latin1');
  const end = mail.indexOf('\r\n\r\n') + 2;
  const given = mail.slice(0, end).replace(/^(?:date|message-id|return-path):.*\r\n(?:[ \t].*\r\n)*/gim, '');
  const fields = Object.entries(own).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(fields.join('') + given + mail.slice(end), 'latin1');
}

/** A name as SES takes it (encoded words, RFC 2047), as text again: the composer encodes it itself. */
function decoded(from: string): string | { name: string; address: string } {
  const words = [...from.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gi)].map(([, word = '']) => word);
  const name = words.map((word) => Buffer.from(word, 'base64').toString('utf8')).join('');
  return words.length === 0 ? from : { name, address: bareAddress(from) };
}
