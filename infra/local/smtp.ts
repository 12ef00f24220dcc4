import { randomBytes } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { FauxqsServer } from 'fauxqs';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { receivedNotification, sesHeader, takeVerdicts } from './receipt.ts';

/** SES takes mails of up to 40 MB. */
const largest = 40 * 1024 * 1024;

export interface SmtpTwin {
  port: number;
  /** Mails accepted so far. */
  received(): number;
  stop(): Promise<void>;
}

/**
 * What SES receiving does, for mail to one domain: stores the raw mail in S3 under its own header, then announces it.
 * Says 250 only when both are done, so that a mail accepted is never lost.
 */
export async function startSmtp(
  port: number,
  mailDomain: string,
  s3: S3Client,
  messaging: FauxqsServer,
): Promise<SmtpTwin> {
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largest,
    banner: 'Roundletter on one machine',
    logger: false,
    disableReverseLookup: true,
    onRcptTo({ address }, _, callback) {
      if (address.toLowerCase().endsWith(`@${mailDomain}`)) return callback();
      const here = `Only addresses at ${mailDomain} live here; ${address} does not`;
      callback(Object.assign(new Error(here), { responseCode: 550 }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded)
          return callback(Object.assign(new Error('This mail is over 40 MB'), { responseCode: 552 }));
        accept(Buffer.concat(chunks), session, s3, messaging).then(() => {
          received += 1;
          callback(null, 'OK: kept and announced');
        }, callback);
      });
    },
  });
  server.on('error', (fault) => console.error('SMTP:', fault.message));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.server.address() as { port: number }).port;
  return {
    port: bound,
    received: () => received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function accept(
  mail: Buffer,
  session: SMTPServerSession,
  s3: S3Client,
  messaging: FauxqsServer,
): Promise<void> {
  const { raw, verdicts } = takeVerdicts(mail);
  const { mailFrom, rcptTo } = session.envelope;
  const arrival = {
    sesMessageId: randomBytes(20).toString('hex'),
    source: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({ address }) => address),
    receivedAt: new Date().toISOString(),
  };
  const Body = Buffer.concat([sesHeader(arrival, verdicts), raw]);
  await store(s3, `raw/${arrival.sesMessageId}`, Body);
  messaging.publish(
    'mail-received',
    JSON.stringify(receivedNotification(arrival, verdicts, headersOf(Body))),
    { region: 'ca-central-1' },
  );
}

/** The S3 twin takes 11 MB at once; larger mails go in parts. */
const partSize = 8 * 1024 * 1024;

async function store(s3: S3Client, Key: string, mail: Buffer): Promise<void> {
  const where = { Bucket: 'raw-mail', Key };
  if (mail.length <= partSize) {
    await s3.send(new PutObjectCommand({ ...where, Body: mail }));
    return;
  }
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(where));
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (let at = 0, PartNumber = 1; at < mail.length; at += partSize, PartNumber++) {
    const Body = mail.subarray(at, at + partSize);
    const { ETag } = await s3.send(new UploadPartCommand({ ...where, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await s3.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }));
}

function headersOf(mail: Buffer): { name: string; value: string }[] {
  const text = mail.subarray(0, 100_000).toString('utf8');
  const end = text.search(/\r?\n\r?\n/);
  return text
    .slice(0, end < 0 ? undefined : end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(0, 200)
    .flatMap((line) => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [{ name, value: value ?? '' }] : [];
    });
}
