import { describe, expect, test } from 'vitest';
import { sorted } from './mails.ts';

const from = 'no-reply@sns.amazonaws.com';
const bounce = {
  notificationType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bouncedRecipients: [
      { emailAddress: 'Marie@example.net', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    ],
  },
};
const told = {
  kind: 'bounce',
  why: 'SES’s notification',
  recipients: [
    {
      address: 'marie@example.net',
      action: 'failed',
      status: '5.1.1',
      permanent: true,
      diagnostic: 'smtp; 550 5.1.1 user unknown',
    },
  ],
};

describe('a notification of SES that comes by mail', () => {
  test('is a bounce, by itself or in SNS’s envelope, with its footer', () => {
    const footer = '\n\n--\nIf you wish to stop receiving notifications …';
    expect(sorted({ from, text: JSON.stringify(bounce) + footer })).toEqual(told);
    expect(
      sorted({ from, text: JSON.stringify({ Type: 'Notification', Message: JSON.stringify(bounce) }) }),
    ).toEqual(told);
  });

  test('is one where a mail system broke its long line', () => {
    const broken = JSON.stringify(bounce).replace('user unknown', 'user unk!\n nown');
    expect(sorted({ from, text: broken })).toEqual(told);
  });

  test('may be a complaint, or tell that a letter arrived', () => {
    const complaint = { complainedRecipients: [{ emailAddress: 'jo@example.net' }] };
    expect(
      sorted({ from, text: JSON.stringify({ notificationType: 'Complaint', complaint }) }),
    ).toMatchObject({
      kind: 'complaint',
      recipients: ['jo@example.net'],
    });
    const delivery = { recipients: ['jo@example.net'], smtpResponse: '250 2.6.0 Message received' };
    expect(sorted({ from, text: JSON.stringify({ notificationType: 'Delivery', delivery }) })).toMatchObject({
      recipients: [{ action: 'arrived', status: '2.6.0', permanent: false }],
    });
  });

  test('is not what a person writes in braces, nor broken JSON', () => {
    expect(sorted({ text: '{I wonder what notificationType means}' }).kind).toBe('human');
  });
});
