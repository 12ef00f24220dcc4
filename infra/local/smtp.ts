import { randomBytes } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Announcements } from './announcements.ts';
import { storeRawMail } from './raw-mail.ts';
import { headersOf, receivedNotification, sesHeader, takeVerdicts } from './receipt.ts';

/** SES takes mails of up to 40 MB. */
const largest = 40 * 1024 * 1024;

export interface SmtpTwin {
  port: number;
  stop(): Promise<void>;
}

export interface SmtpOptions {
  port: number;
  mailDomain: string;
  s3: S3Client;
  announcements: Announcements;
}

/**
 * What SES receiving does, for mail to one domain: stores the raw mail in S3 under its own header, then announces it.
 * Says 250 only when both are done, so that a mail accepted is never lost.
 */
export async function startSmtp({ port, mailDomain, s3, announcements }: SmtpOptions): Promise<SmtpTwin> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largest,
    banner: 'Roundletter on one machine',
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo({ address }, _, callback) {
      if (address.toLowerCase().endsWith(`@${mailDomain.toLowerCase()}`)) return callback();
      callback(refusal(550, `Only addresses at ${mailDomain} live here; ${address} does not`));
    },
    onData(stream, session, callback) {
      accept(stream, session, s3, announcements).then(
        () => callback(null, 'OK: kept and announced'),
        (fault) => callback(fault),
      );
    },
  });
  server.on('error', (fault) => console.error(`SMTP: ${fault.message}`));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.server.address() as { port: number }).port;
  return { port: bound, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** One transaction, whatever the number of its recipients, is one mail and one notification. */
async function accept(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  s3: S3Client,
  announcements: Announcements,
): Promise<void> {
  const mail = await read(stream);
  const { raw, verdicts } = takeVerdicts(mail);
  const { mailFrom, rcptTo } = session.envelope;
  const arrival = {
    sesMessageId: randomBytes(20).toString('hex'),
    source: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({ address }) => address),
    receivedAt: new Date().toISOString(),
  };
  const stored = Buffer.concat([sesHeader(arrival, verdicts), raw]);
  const notification = receivedNotification(arrival, verdicts, headersOf(stored));
  await announcements.around(arrival.sesMessageId, notification, () =>
    storeRawMail(s3, `raw/${arrival.sesMessageId}`, stored),
  );
}

/** Reads to the end even what is too large, as SMTP wants; throws then. */
async function read(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  if (stream.sizeExceeded) throw refusal(552, 'This mail is over 40 MB, more than can be taken');
  return Buffer.concat(chunks);
}

const refusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });
