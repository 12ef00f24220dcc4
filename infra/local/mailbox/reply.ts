import { createTransport } from 'nodemailer';
import type { Mail } from './maildir.ts';
import { replyTo, shown } from './maildir.ts';

/** A mail somebody writes in the viewer. */
export interface Written {
  from: string;
  to: string;
  subject: string;
  text: string;
  inReplyTo?: string | undefined;
  references?: string | undefined;
}

/** Sends as a mail program would: over SMTP, to the twin of SES on this machine. */
export async function send(mail: Written, smtpPort: number): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}

/** A reply as mail programs begin it: addressed, threaded, with the letter quoted below. */
export function replyBegun(mail: Mail, mailbox: string): Written {
  const { email } = mail;
  const subject = email.subject ?? '';
  return {
    from: mailbox,
    to: replyTo(mail),
    subject: /^re\s*:/i.test(subject) ? subject : `Re: ${subject}`,
    text: `\n\n${attribution(mail)}\n${quoted(email.text ?? '')}`,
    inReplyTo: email.messageId,
    references: [email.references, email.messageId].filter(Boolean).join(' ') || undefined,
  };
}

function attribution({ email, at }: Mail): string {
  const french = email.headers.some(({ key, value }) => key === 'content-language' && value.startsWith('fr'));
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'America/Toronto' } as const;
  const date = new Date(email.date ?? at);
  return french
    ? `Le ${date.toLocaleString('fr-CA', options)}, ${shown(email.from)} a écrit :`
    : `On ${date.toLocaleString('en-CA', options)}, ${shown(email.from)} wrote:`;
}

const quoted = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n');
