import { describe, expect, test } from 'vitest';
import { newsOf, SesEvent } from '../../shared/delivery/ses-event.ts';
import { setbackIn } from '../../shared/delivery/setback.ts';

const event = (rest: object) => SesEvent.parse({ mail: { messageId: 'm' }, ...rest });
const bounce = (bounceType: string, bounceSubType: string, recipient?: object) =>
  event({
    eventType: 'Bounce',
    bounce: { bounceType, bounceSubType, ...(recipient && { bouncedRecipients: [recipient] }) },
  });
const complaint = (said: object) => event({ eventType: 'Complaint', complaint: said });

describe('what SES tells of a letter that did not arrive', () => {
  test.each(['General', 'NoEmail', 'Suppressed', 'OnAccountSuppressionList'])(
    'Permanent/%s is about the address, for good',
    (subType) => expect(setbackIn(bounce('Permanent', subType))?.kind).toBe('hard'),
  );

  test.each([
    ['Transient', 'General'],
    ['Transient', 'MailboxFull'],
    ['Transient', 'CustomTimeoutExceeded'],
    ['Undetermined', 'Undetermined'],
    ['Transient', ''],
  ])('%s/%s is about the address, for now', (type, subType) =>
    expect(setbackIn(bounce(type, subType))?.kind).toBe('soft'),
  );

  test.each(['MessageTooLarge', 'ContentRejected', 'AttachmentRejected'])(
    'Transient/%s is about the letter',
    (subType) => expect(setbackIn(bounce('Transient', subType))?.kind).toBe('letter'),
  );

  test.each([
    ['MailboxFull', undefined, 'mailbox-full'],
    ['NoEmail', undefined, 'no-such-address'],
    ['OnAccountSuppressionList', undefined, 'suppressed'],
    ['General', { status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }, 'no-such-address'],
    ['General', { status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 Over quota' }, 'mailbox-full'],
    ['General', { diagnosticCode: 'smtp; 550 Mailbox full' }, 'mailbox-full'],
    ['General', { status: '5.2.1', diagnosticCode: 'smtp; 550 5.2.1 account disabled' }, 'mailbox-closed'],
    ['General', { status: '5.7.1', diagnosticCode: 'smtp; 550 5.7.1 blocked by policy' }, 'refused'],
    ['General', { status: '4.4.7', diagnosticCode: '4.4.7 message expired' }, 'not-answering'],
    ['General', { emailAddress: 'x@example.net' }, 'unknown'],
    ['General', undefined, 'unknown'],
  ])('%s with %o is told as "%s"', (subType, recipient, why) =>
    expect(setbackIn(bounce('Transient', subType, recipient))).toMatchObject({ why }),
  );

  test('a delay, a delivery or a sending is no setback', () => {
    for (const eventType of ['DeliveryDelay', 'Delivery', 'Send', 'Reject'])
      expect(setbackIn(event({ eventType }))).toBeNull();
  });

  test('a complaint is one, with and without details', () => {
    expect(setbackIn(event({ eventType: 'Complaint' }))).toEqual({ kind: 'complaint' });
    expect(setbackIn(complaint({ complaintSubType: null, complaintFeedbackType: 'abuse' }))).toEqual({
      kind: 'complaint',
    });
  });

  test('a letter that SES kept back because of an old complaint is no new complaint', () => {
    const kept = complaint({ complaintSubType: 'OnAccountSuppressionList' });
    expect(setbackIn(kept)).toEqual({ kind: 'hard', why: 'suppressed' });
    expect(newsOf(kept)).toBe('bounced');
  });

  test.each(['not-spam', 'auth-failure', 'virus'])('a feedback report of type %s is no complaint', (type) => {
    const kind = complaint({ complaintFeedbackType: type });
    expect(setbackIn(kind)).toBeNull();
    expect(newsOf(kind)).toBeNull();
  });

  test('a time that is no time is as if there were none', () => {
    const odd = event({ eventType: 'Bounce', bounce: { bounceType: 'Transient', timestamp: 'yesterday' } });
    expect(odd.bounce?.timestamp).toBeUndefined();
  });
});
