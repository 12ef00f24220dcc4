import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../shared/mail/sort/status.ts';

const silent = { action: '', status: '', diagnostic: '', said: '', lead: '' };
const verdict = (said: string) => {
  const { status, permanent } = verdictOf({ ...silent, said });
  return `${status} ${permanent ? 'permanent' : 'passing'}`;
};

describe('a status', () => {
  test.each([
    ['550 User unknown', '5.1.1 permanent'],
    ['550 5.1.1 <marie@example.net>... User Unknown', '5.1.1 permanent'],
    ['550 Adresse d au moins un destinataire invalide', '5.1.1 permanent'],
    ['The e-mail account does not exist at the organization this message was sent to.', '5.1.1 permanent'],
    ['550 5.4.1 Recipient address rejected: Access denied', '5.4.1 permanent'],
    ['unknown local-part "marie" in domain "example.net"', '5.1.1 permanent'],
    ['550 5.1.2 Host unknown (Name server: example.net: host not found)', '5.1.2 permanent'],
    ['Unrouteable address', '5.1.2 permanent'],
    ['This user has moved; please try another address', '5.1.6 permanent'],
    ['Domain example.com does not accept mail (nullMX)', '5.1.10 permanent'],
    ['552 Mailbox full', '5.2.2 passing'],
    ['452 4.2.2 The email account that you tried to reach is over quota', '4.2.2 passing'],
    ['550 5.1.1 sorry, mailbox is over quota temporarily', '5.1.1 passing'],
    ['550 5.2.1 The email account that you tried to reach is disabled', '5.2.1 passing'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      '5.7.1 passing',
    ],
    ['550 Message content rejected, UBE', '5.7.1 passing'],
    ['550-5.7.26 Unauthenticated email is not accepted due to domain’s DMARC policy', '5.7.26 passing'],
    ['550 5.1.8 Sender address rejected: Domain not found', '5.1.8 passing'],
    ['SMTP error after MAIL FROM:<letters@letters.example>: 550 No such user', '5.7.1 passing'],
    ['450 4.1.1 Recipient address rejected: unverified address', '4.1.1 passing'],
    ['552 5.3.4 Message size exceeds fixed limit', '5.3.4 passing'],
    ['Host or domain name not found. Name service error: Host not found, try again', '5.4.1 passing'],
    ['connect to example.net: Connection timed out', '5.4.1 passing'],
    ['421 Too many connections', '4.4.5 passing'],
    ['retry timeout exceeded', '5.4.7 passing'],
    ['Message could not be delivered; it will be retried for 2 more days', '4.4.7 passing'],
    ['550 Go away', '5.0.0 passing'],
    ['It failed.', '5.0.0 passing'],
    ['', 'null passing'],
  ])('of "%s" is %s', (said, expected) => {
    expect(verdict(said)).toBe(expected);
  });

  test.each([
    ['Message could not be delivered yet; it will be retried for 2 more days', 'delayed'],
    ['THIS IS A WARNING MESSAGE ONLY. 451 4.4.1 Connection timed out', 'delayed'],
    ['451 4.4.1 Connection timed out. Giving up.', 'failed'],
    ['550 User unknown. No further warning will be sent.', 'failed'],
    ['', 'failed'],
  ])('of "%s", which has no fields, tells of a letter that %s', (said, action) => {
    expect(verdictOf({ ...silent, said }).action).toBe(action);
  });

  test('x.2.x says that the mailbox exists, unless RCPT TO was refused', () => {
    expect(verdict('550 5.2.1 User unknown')).toBe('5.2.1 passing');
    expect(verdict('550 5.2.1 User unknown (in reply to RCPT TO command)')).toBe('5.2.1 permanent');
  });

  test('is not about the address where the text was refused', () => {
    expect(verdict('550 User unknown (in reply to RCPT TO command)')).toBe('5.1.1 permanent');
    expect(verdict('550 5.7.1 User unknown (in reply to end of DATA command)')).toBe('5.7.1 passing');
  });

  test('an account disabled beside the code of a bad address is gone', () => {
    expect(verdict('550 5.1.1 inactive email address')).toBe('5.1.1 permanent');
    expect(verdict('550 Account disabled')).toBe('5.2.1 passing');
  });

  test('is read from words, not from names and addresses', () => {
    expect(verdict('550 <spam@blocked.example.net> at mx.spamfilter.example.net: User unknown')).toBe(
      '5.1.1 permanent',
    );
    expect(verdict('550 http://www.spamhaus.org/query/bl?ip=192.0.2.1')).toBe('5.7.1 passing');
  });

  test('is not found in IP addresses and versions', () => {
    expect(verdict('host 5.1.1.7 [2.1.1.1], version 4.8.5.36: 550 User unknown')).toBe('5.1.1 permanent');
    expect(verdictOf({ ...silent, said: 'server 4.2.2.1 did it' }).status).toBe('5.0.0');
  });

  test('believes the refusing server before the reporting one, and the report before its words', () => {
    const fields = { action: 'failed', said: '550 5.1.1 User unknown', lead: '' };
    expect(verdictOf({ ...fields, status: '5.4.7', diagnostic: '550 5.7.1 Blocked' })).toMatchObject({
      status: '5.7.1',
      permanent: false,
    });
    expect(verdictOf({ ...fields, status: '4.4.7', diagnostic: '' })).toMatchObject({
      status: '4.4.7',
      permanent: false,
    });
    expect(verdictOf({ ...fields, status: '5.0.0', diagnostic: '' })).toMatchObject({
      status: '5.1.1',
      permanent: true,
    });
  });
});
