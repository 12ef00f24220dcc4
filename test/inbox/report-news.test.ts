import { describe, expect, test } from 'vitest';
import { type Report, reportNews } from '../../shared/inbox/report-news.ts';
import type { Bounced } from '../../shared/mail/sorted.ts';

const marie = 'marie@example.net';
const recipient = (given: Partial<Bounced> = {}): Bounced => ({
  address: marie,
  action: 'failed',
  status: '5.1.1',
  permanent: true,
  diagnostic: '550 5.1.1 User unknown',
  ...given,
});
const bounce = (...recipients: Bounced[]): Report => ({ kind: 'bounce', why: 'is a report', recipients });
const told = (bounceType: string, bounceSubType: string, { address, status, diagnostic }: Bounced) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      {
        emailAddress: address ?? '',
        action: 'failed',
        status: status ?? '',
        diagnosticCode: diagnostic,
      },
    ],
  },
});
const gone = (about = recipient()) => told('Permanent', 'General', about);
const passing = (subType: string, about: Bounced) => told('Transient', subType, about);

describe('a report of a letter to a member', () => {
  test('tells that their address is gone', () => {
    expect(reportNews(bounce(recipient()), marie)).toEqual(gone());
  });

  test('that names nobody is about them, since it bears their token', () => {
    const nobody = recipient({ address: null });
    expect(reportNews(bounce(nobody), marie)).toEqual(gone(nobody));
  });

  const elsewhere = recipient({ address: 'marie@forwarded.example' });

  test('of another address, where they have their mail sent on, is a passing trouble', () => {
    expect(reportNews(bounce(elsewhere), marie)).toEqual(passing('General', elsewhere));
  });

  test('of another address beside one that it does not name is too', () => {
    const both = bounce(elsewhere, recipient({ address: null }));
    expect(reportNews(both, marie)).toEqual(passing('General', elsewhere));
  });

  test('of their own address among others is about them', () => {
    expect(reportNews(bounce(elsewhere, recipient()), marie)).toEqual(gone());
  });

  test.each([
    ['5.2.2', 'MailboxFull'],
    ['4.2.2', 'MailboxFull'],
    ['5.3.4', 'MessageTooLarge'],
    ['5.7.1', 'ContentRejected'],
    ['4.4.7', 'General'],
    [null, 'General'],
  ])('of a passing trouble with status %s is a bounce that SES would call %s', (status, subtype) => {
    const about = recipient({ status, permanent: false });
    expect(reportNews(bounce(about), marie)).toEqual(passing(subtype, about));
  });

  test('of a delay is no failure, whatever its code', () => {
    const late = recipient({ action: 'delayed' });
    expect(reportNews(bounce(late), marie)).toEqual({ eventType: 'DeliveryDelay' });
  });

  test('of a letter that arrived, or was sent on, tells nothing', () => {
    expect(reportNews(bounce(recipient({ action: 'arrived', status: '2.1.5' })), marie)).toBeNull();
    expect(reportNews(bounce(), marie)).toBeNull();
  });

  test('of a letter that was sent on to an address that failed is a passing trouble', () => {
    const sentOn = recipient({ action: 'arrived', status: '2.0.0', permanent: false });
    expect(reportNews(bounce(sentOn, elsewhere), marie)).toEqual(passing('General', elsewhere));
  });

  test('by somebody who calls it spam is a complaint, at whatever address they read it', () => {
    const complaint: Report = { kind: 'complaint', why: 'a feedback report: abuse', recipients: [] };
    expect(reportNews(complaint, marie)).toEqual({ eventType: 'Complaint' });
    expect(reportNews({ ...complaint, recipients: ['marie@forwarded.example'] }, marie)).toEqual({
      eventType: 'Complaint',
    });
  });
});
