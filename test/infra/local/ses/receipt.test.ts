import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Announcements } from '../../../../infra/local/announcements.ts';
import { type SmtpTwin, startSmtp } from '../../../../infra/local/smtp.ts';
import { ReceiptNotification } from '../../../../shared/mail/notification.ts';
import { community } from '../../../support/builders.ts';
import { type Documented, differences } from './json-shape.ts';
import { startTwin } from './twin-and-wire.ts';

const documented = (name: string): Documented =>
  JSON.parse(readFileSync(`test/infra/local/ses/documented/${name}.json`, 'utf8'));

test('a receipt as AWS documents it is understood', () => {
  const { mail, receipt } = ReceiptNotification.parse(documented('received').example);
  expect(mail).toMatchObject({ messageId: 'exampled6iitobk75ur', source: 'bounces@example.net' });
  expect(receipt.recipients).toEqual(['join@letters.example']);
  expect(receipt.action).toMatchObject({ bucketName: 'raw-mail', objectKey: 'raw/exampled6iitobk75ur' });
  expect(receipt.dmarcVerdict.status).toBe('FAIL');
  expect(receipt.spfVerdict.status).toBe('PASS');
});

test('one without a DMARC verdict, as the page’s example is, has no verdict rather than a good one', () => {
  const { receipt, ...rest } = documented('received').example as { receipt: Record<string, unknown> };
  const { dmarcVerdict: _, dmarcPolicy: __, ...without } = receipt;
  expect(ReceiptNotification.parse({ ...rest, receipt: without }).receipt.dmarcVerdict.status).toBe('GRAY');
});

describe('a receipt of the twin', () => {
  let twin: Awaited<ReturnType<typeof startTwin>>;
  let smtp: SmtpTwin;
  let envelopes: { Message: string }[];
  beforeAll(async () => {
    twin = await startTwin();
    const s3 = new S3Client({ endpoint: `http://127.0.0.1:${twin.messaging.port}`, forcePathStyle: true });
    const { mailDomain } = community;
    smtp = await startSmtp({
      port: 0,
      mailDomain,
      s3,
      announcements: new Announcements(twin.dataDir, twin.messaging),
    });
    await send(smtp.port, {});
    await send(smtp.port, { cc: 'ann@example.net', headers: { 'X-Twin-Verdicts': 'dmarc=FAIL' } });
    envelopes = twin.inQueue('inbound') as typeof envelopes;
  });
  afterAll(async () => {
    await smtp.stop();
    await twin.stop();
  });

  test('is as AWS documents it, whatever the mail', () => {
    expect(envelopes).toHaveLength(2);
    for (const { Message } of envelopes)
      expect(differences(JSON.parse(Message), documented('received'))).toEqual([]);
  });

  test('names the envelope’s recipients, and beside them whom the header fields name', () => {
    const [, copied] = envelopes.map(({ Message }) => JSON.parse(Message));
    expect(copied.receipt.recipients).toEqual(['join@letters.example']);
    expect(copied.mail.destination).toEqual(['join@letters.example', 'ann@example.net']);
  });

  test('names the policy of the sender’s domain where DMARC failed, and only there', () => {
    const policies = envelopes.map(({ Message }) => JSON.parse(Message).receipt.dmarcPolicy);
    expect(policies).toEqual([undefined, 'reject']);
  });

  test('comes in the envelope that SNS puts around it in a queue', () => {
    for (const envelope of envelopes) expect(differences(envelope, documented('sns-in-sqs'))).toEqual([]);
  });
});

async function send(port: number, more: object): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  const mail = { from: 'marie@example.net', to: 'join@letters.example', subject: 'bonjour', text: 'bonjour' };
  await transport.sendMail({ ...mail, ...more, envelope: { from: mail.from, to: mail.to } });
  transport.close();
}
