import { expect, test } from 'vitest';
import { authenticate } from '../../shared/mail/authenticate.ts';
import { ReceiptNotification } from '../../shared/mail/notification.ts';

const receiptOf = (spf: string, dmarc: string) =>
  ReceiptNotification.shape.receipt.parse({
    recipients: [],
    spfVerdict: { status: spf },
    dmarcVerdict: { status: dmarc },
    action: { type: 'S3', bucketName: 'b', objectKey: 'k' },
  });

test.each([
  ['PASS', 'FAIL', 'marie@example.net', 'forged'],
  ['FAIL', 'PASS', 'list@example.org', 'authentic'],
  ['PASS', 'GRAY', 'bounce@mail.example.net', 'authentic'],
  ['PASS', 'GRAY', 'eve@evil.example', 'unproven'],
  ['GRAY', 'GRAY', 'marie@example.net', 'unproven'],
  ['FAIL', 'GRAY', 'marie@example.net', 'disowned'],
  ['FAIL', 'GRAY', 'eve@evil.example', 'disowned'],
])('SPF %s, DMARC %s and an envelope from %s: the sender is %s', (spf, dmarc, source, proof) => {
  expect(authenticate({ receipt: receiptOf(spf, dmarc), source, from: 'marie@example.net' })).toBe(proof);
});
