import { describe, expect, test } from 'vitest';
import { type Given, lines, sorted } from './mails.ts';

const daemon = 'MAILER-DAEMON@mx.example.org';
const bounced = (given: Given, source = '') => sorted({ from: daemon, ...given }, source);

/** Address, status and permanence of each recipient a bounce names. */
function told(given: Given, source = '') {
  const found = bounced(given, source);
  if (found.kind !== 'bounce') throw new Error(`a ${found.kind}`);
  return found.recipients.map(({ address, status, permanent }) => [address, status, permanent]);
}

const status = (text: string): [string, string] => ['message/delivery-status', text];

describe('a delivery status notification', () => {
  test('names its recipients, their status, and what was said of each', () => {
    const fields = lines`
      Reporting-MTA: dns; mx.example.org

      Final-Recipient: rfc822; marie@example.net
      Original-Recipient: rfc822;Marie.T@example.net
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 <marie@example.net>: Recipient address
          rejected: User unknown in virtual mailbox table

      Final-Recipient: rfc822; sam@example.net
      Action: failed
      Status: 5.2.2
      Diagnostic-Code: smtp; 552 5.2.2 Mailbox full`;
    expect(bounced({ subject: 'Undelivered Mail Returned to Sender', parts: [status(fields)] })).toEqual({
      kind: 'bounce',
      why: 'has a delivery status',
      recipients: [
        {
          address: 'marie.t@example.net',
          action: 'failed',
          status: '5.1.1',
          permanent: true,
          diagnostic:
            '550 5.1.1 <marie@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
        },
        {
          address: 'sam@example.net',
          action: 'failed',
          status: '5.2.2',
          permanent: false,
          diagnostic: '552 5.2.2 Mailbox full',
        },
      ],
    });
  });

  const one = (fields: string): Given => ({
    parts: [status(`Final-Recipient: rfc822; marie@example.net\n${fields}`)],
  });

  test.each([
    [
      'a delay',
      'Action: delayed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect: Connection timed out',
      '4.4.1',
    ],
    ['a delivery', 'Action: delivered\nStatus: 2.1.5\nDiagnostic-Code: smtp; 250 2.1.5 Ok', '2.1.5'],
    ['a relay', 'Action: relayed\nStatus: 2.0.0', '2.0.0'],
    ['a delay without code', 'Action: delayed', '4.0.0'],
  ])('may tell of %s, which is not permanent', (_, fields, code) => {
    expect(told(one(fields))).toEqual([['marie@example.net', code, false]]);
  });

  test.each([
    ['Action: delayed\nStatus: 4.4.1', 'delayed'],
    ['Action: failed\nStatus: 4.4.7', 'failed'],
    ['Action: delayed (will be retried)', 'delayed'],
    ['Action: relayed\nStatus: 2.0.0', 'arrived'],
    ['Action: expanded\nStatus: 2.0.0', 'arrived'],
    ['Action: delivered', 'arrived'],
    ['Status: 2.1.5', 'arrived'],
    ['Status: 5.1.1', 'failed'],
  ])('that says "%s" tells of a letter that %s', (fields, action) => {
    expect(bounced(one(fields))).toMatchObject({ recipients: [{ action }] });
  });

  test('gives way to the code of the server that refused', () => {
    const fields = 'Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.1 Message rejected as spam';
    expect(told(one(fields))).toEqual([['marie@example.net', '5.7.1', false]]);
  });

  test('is completed by its free text where the fields say little', () => {
    const text = 'This is the MAILER-DAEMON.\n\nmarie@example.net: 550 5.1.1 User unknown';
    const fields = 'Action: failed\nStatus: 5.0.0';
    expect(told({ ...one(fields), text })).toEqual([['marie@example.net', '5.1.1', true]]);
  });

  test('may stand in the text, when the report came apart on its way', () => {
    const text = lines`
      This is the mail system at host mx.example.org.

      Reporting-MTA: dns; mx.example.org

      Final-Recipient: rfc822; marie@example.net
      Action: failed
      Status: 5.1.2
      Diagnostic-Code: X-Postfix; Host or domain name not found`;
    expect(told({ text })).toEqual([['marie@example.net', '5.1.2', true]]);
  });

  test('need not leave a blank line between recipients', () => {
    const fields =
      'Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; sam@example.net\nAction: failed\nStatus: 5.2.2';
    expect(told(one(fields))).toEqual([
      ['marie@example.net', '5.1.1', true],
      ['sam@example.net', '5.2.2', false],
    ]);
  });

  test('names nobody, but tells, when its recipient is no address', () => {
    const fields = 'Final-Recipient: rfc822;|/usr/bin/procmail\nAction: failed\nStatus: 5.3.0';
    expect(told({ parts: [status(fields)], text: 'It failed.' })).toEqual([[null, '5.3.0', false]]);
  });

  test('has the recipient that its header names, when its own is no address', () => {
    const fields = 'Final-Recipient: rfc822;|/usr/bin/procmail\nAction: failed\nStatus: 5.3.0';
    const headers = { 'X-Failed-Recipients': 'Marie@example.net' };
    expect(told({ parts: [status(fields)], headers })).toEqual([['marie@example.net', '5.3.0', false]]);
  });

  test('is known by its type alone, and then read as free text', () => {
    const headers = { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' };
    const text = 'Your message to marie@example.net could not be delivered: mailbox is full';
    expect(told({ from: 'mail@example.org', headers, text }, 'mail@example.org')).toEqual([
      ['marie@example.net', '5.2.2', false],
    ]);
  });
});

describe('a bounce in free text', () => {
  test('of qmail', () => {
    const text = lines`
      Hi. This is the qmail-send program at example.org.
      I'm afraid I wasn't able to deliver your message to the following addresses.
      This is a permanent error; I've given up. Sorry it didn't work out.

      <marie@example.net>:
      Sorry, no mailbox here by that name. (#5.1.1)

      <sam@example.net>:
      192.0.2.3 does not like recipient.
      Remote host said: 552 Error: disk quota exceeded
      Giving up on 192.0.2.3.

      --- Below this line is a copy of the message.

      Return-Path: <letters@letters.example>
      To: lee@example.net`;
    expect(told({ subject: 'failure notice', text })).toEqual([
      ['marie@example.net', '5.1.1', true],
      ['sam@example.net', '5.2.2', false],
    ]);
  });

  test('of Exim, whose header names the recipients', () => {
    const text = lines`
      This message was created automatically by mail delivery software.

      A message that you sent could not be delivered to one or more of its
      recipients. This is a permanent error. The following address(es) failed:

        marie@example.net
          host mx.example.net [192.0.2.7]
          SMTP error from remote mail server after RCPT TO:<marie@example.net>:
          550-Verification failed for <help@example.org>
          550 No such person at this address

      ------ This is a copy of the message, including all the headers. ------`;
    const headers = { 'X-Failed-Recipients': 'marie@example.net' };
    expect(told({ subject: 'Mail delivery failed: returning message to sender', text, headers })).toEqual([
      ['marie@example.net', '5.1.1', true],
    ]);
  });

  test('of an older sendmail', () => {
    const text = lines`
         ----- Transcript of session follows -----
      While talking to mx.example.net:
      >>> RCPT To:<marie@example.net>
      <<< 550 <marie@example.net>... User unknown
      554 <marie@example.net>... Remote protocol error

         ----- Unsent message follows -----
      To: lee@example.net`;
    expect(told({ subject: 'Returned mail: User unknown', text })).toEqual([
      ['marie@example.net', '5.1.1', true],
    ]);
  });

  test('of Exchange, in French, as HTML', () => {
    const html =
      '<p>Échec de la remise à ces destinataires ou groupes :</p><p><a href="mailto:marie@example.net">marie@example.net</a></p>' +
      '<p>L’adresse de messagerie que vous avez entrée est introuvable.</p>';
    expect(
      told({ from: 'postmaster@example.org', subject: 'Non remis : Bonjour', text: null, html }),
    ).toEqual([['marie@example.net', '5.1.1', true]]);
  });

  test.each(['退信', '系统退信'])('of a webmail system in Chinese: %s', (subject) => {
    const text = '收件人 marie@example.net 不存在。550 User not found';
    expect(bounced({ from: 'postmaster@example.com', subject, text }, 'postmaster@example.com').kind).toBe(
      'bounce',
    );
  });

  test('of Domino, which gives the reason first', () => {
    const text =
      '------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\nmarie@example.net\n\n------- Returned Message --------\nReceived: x';
    expect(told({ from: 'postmaster@example.org', subject: 'Undeliverable message', text })).toEqual([
      ['marie@example.net', '5.1.1', true],
    ]);
  });

  test('of Google, telling of a delay', () => {
    const text = lines`
      THIS IS A WARNING MESSAGE ONLY.

      Delivery to the following recipient has been delayed:

           marie@example.net

      Message will be retried for 2 more day(s)`;
    expect(told({ subject: 'Delivery Status Notification (Delay)', text })).toEqual([
      ['marie@example.net', '4.4.7', false],
    ]);
  });

  test('in French', () => {
    const text = 'Votre message n’a pas pu être remis à marie@example.net : boîte aux lettres pleine.';
    expect(told({ from: 'postmaster@exemple.fr', subject: 'Message non distribué', text })).toEqual([
      ['marie@example.net', '5.2.2', false],
    ]);
  });

  test('never takes whoever sent the letter, helps, or got the letter it returns, for who failed', () => {
    const text = lines`
      I'm sorry to have to inform you that your message could not be delivered.
      If the address is unknown to you, please contact help@example.org

      <marie@example.net>: host mx.example.net said:
      554 5.7.1 <letters@letters.example>: Sender address rejected

      ------ This is a copy of the message ------
      lee@example.net is unknown to me.`;
    expect(told({ text })).toEqual([['marie@example.net', '5.7.1', false]]);
  });

  test('never takes whoever stands below "sent by" for who failed', () => {
    const text = lines`
      A message sent by
        <help@example.org>
      could not be delivered. The following address(es) failed:
        marie@example.net
          retry timeout exceeded`;
    expect(told({ text })).toEqual([['marie@example.net', '5.4.7', false]]);
  });

  test('that names nobody has the recipient of the letter it returns', () => {
    const returned =
      'From: letters@letters.example\nTo: Marie <Marie@example.net>\nSubject: This week\n\nHello';
    const text = 'Your mailbox is over quota.';
    expect(told({ text, parts: [['message/rfc822', returned]] })).toEqual([
      ['marie@example.net', '5.2.2', false],
    ]);
  });

  test('that names nobody at all still tells', () => {
    expect(told({ text: 'The user does not exist.' })).toEqual([[null, '5.1.1', true]]);
    expect(told({ text: '' })).toEqual([]);
  });
});

describe('a bounce is recognised', () => {
  const text = 'A message that you sent could not be delivered to marie@example.net.';

  test.each([
    ['a daemon', { text }, 'MAILER-DAEMON@mx.example.org'],
    ['a daemon without domain', { from: 'MAILER-DAEMON', text: 'Hello.' }, 'x@example.org'],
    [
      'failed recipients in the header',
      { from: 'x@example.org', headers: { 'X-Failed-Recipients': 'a@b.c' } },
      'x@b.c',
    ],
    [
      'a subject and no envelope sender',
      { from: 'x@example.org', subject: 'Échec de remise', text: 'Désolé.' },
      '',
    ],
    ['its beginning and no envelope sender', { from: 'x@example.org', text }, '<>'],
    ['a postmaster and its beginning', { from: 'Postmaster@example.org', text }, 'postmaster@example.org'],
    [
      'subject and beginning, though the system calls itself I',
      {
        from: 'it@example.org',
        subject: 'Undeliverable: hello',
        text: `I’m sorry to have to inform you that I wasn’t able to deliver it.\n\n${text}`,
      },
      'it@example.org',
    ],
    [
      'subject, beginning and a code',
      {
        from: 'it@example.org',
        subject: 'Undeliverable: hello',
        text: 'Your message of Mon, 4 Jan 2027 could not be delivered: 550 no such user https://example.org/help?code=550',
      },
      'it@example.org',
    ],
    [
      'subject, beginning and the mail that it returns, whatever that asks',
      {
        from: 'it@example.org',
        subject: 'Undeliverable: hello',
        text: 'Your message could not be delivered.\n\n----- Original message -----\nDo you love my garden?',
        parts: [['message/rfc822', 'Subject: hello']],
      },
      'it@example.org',
    ],
    [
      'subject and beginning',
      { from: 'it@example.org', subject: 'Undeliverable: hello', text },
      'it@example.org',
    ],
  ] as [string, Given, string][])('by %s', (_, given, source) => {
    expect(bounced(given, source).kind).toBe('bounce');
  });
});
