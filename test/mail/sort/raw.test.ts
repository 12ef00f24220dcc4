import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import { sortMail } from '../../../shared/mail/sort/sort-mail.ts';
import { lines } from './mails.ts';

const sortRaw = async (raw: string, source: string) =>
  sortMail(await readMessage(new TextEncoder().encode(raw.replaceAll('\n', '\r\n'))), {
    source,
    ourDomain: 'letters.example',
  });

describe('a raw mail, read and sorted', () => {
  test('is a bounce of our letter', async () => {
    const raw = lines`
      From: Mail Delivery System <MAILER-DAEMON@mx.example.net>
      To: letters@letters.example
      Subject: Undelivered Mail Returned to Sender
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain

      This is the mail system at host mx.example.net.

      <marie@example.net>: unknown user: "marie"

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.net

      Final-Recipient: rfc822; marie@example.net
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: X-Postfix; unknown user: "marie"

      --b
      Content-Type: message/rfc822

      From: letters@letters.example
      To: marie@example.net
      List-Unsubscribe: <https://letters.example/unsubscribe/x>
      Subject: This week near you

      Hello Marie
      --b--`;
    expect(await sortRaw(raw, '')).toEqual({
      kind: 'bounce',
      why: 'is a report',
      recipients: [
        {
          address: 'marie@example.net',
          action: 'failed',
          status: '5.1.1',
          permanent: true,
          diagnostic: 'unknown user: "marie"',
        },
      ],
    });
  });

  test('is a calendar’s answer', async () => {
    const raw = lines`
      From: marie@example.net
      Subject: Accepted: Picnic
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      --b
      Content-Type: text/calendar; charset=utf-8; method=REPLY

      BEGIN:VCALENDAR
      METHOD:REPLY
      BEGIN:VEVENT
      UID:picnic@letters.example
      ATTENDEE;PARTSTAT=ACCEPTED:mailto:marie@example.net
      END:VEVENT
      END:VCALENDAR
      --b--`;
    expect(await sortRaw(raw, 'marie@example.net')).toMatchObject({
      kind: 'calendar-reply',
      answer: 'accepted',
      uid: 'picnic@letters.example',
    });
  });

  test('is Gmail’s reaction', async () => {
    const raw = lines`
      From: marie@example.net
      Subject: Re: This week
      In-Reply-To: <letter@ca-central-1.amazonses.com>
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      👍 Marie reacted via Gmail
      --b
      Content-Type: text/vnd.google.email-reaction+json; charset=utf-8

      {"emoji":"👍","version":1}
      --b
      Content-Type: text/html; charset=utf-8

      <p>👍 Marie reacted via Gmail</p>
      --b--`;
    expect(await sortRaw(raw, 'marie@example.net')).toMatchObject({
      kind: 'reaction',
      emoji: '👍',
      inReplyTo: 'letter@ca-central-1.amazonses.com',
    });
  });

  test('is a reaction of RFC 9078, whole or as a part beside words for older programs', async () => {
    const whole = lines`
      From: marie@example.net
      In-Reply-To: <letter@ca-central-1.amazonses.com>
      Content-Type: text/plain; charset=utf-8
      Content-Disposition: reaction

      👍`;
    const beside = (words: string) =>
      lines`
      From: marie@example.net
      In-Reply-To: <letter@ca-central-1.amazonses.com>
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      WORDS
      --b
      Content-Type: text/plain; charset=utf-8
      Content-Disposition: reaction

      👍
      --b--`.replace('WORDS', words);
    for (const raw of [whole, beside('Marie reacted with 👍'), beside('')])
      expect(await sortRaw(raw, 'marie@example.net')).toMatchObject({ kind: 'reaction', emoji: '👍' });
    expect((await sortRaw(beside('My sister surprised me.'), 'marie@example.net')).kind).toBe('human');
  });
});
