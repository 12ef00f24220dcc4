import { describe, expect, test } from 'vitest';
import { lines, sorted } from './mails.ts';

const headers = { 'Content-Type': 'multipart/report; report-type="feedback-report"; boundary=b' };
const report = (fields: string): [string, string] => ['message/feedback-report', fields];
const returned = (header: string): [string, string] => ['message/rfc822', `${header}\n\nHello`];

describe('a complaint', () => {
  test('is a feedback report, with whom it names', () => {
    const fields = lines`
      Feedback-Type: abuse
      User-Agent: SomeGenerator/1.0
      Version: 1
      Original-Rcpt-To: <Marie@example.net>
      Original-Rcpt-To: sam@example.net`;
    expect(
      sorted({ from: 'fbl@example.com', text: 'This is an abuse report.', headers, parts: [report(fields)] }),
    ).toEqual({
      kind: 'complaint',
      why: 'a feedback report: abuse',
      recipients: ['marie@example.net', 'sam@example.net'],
    });
  });

  test('has the recipient of the returned letter where it names none', () => {
    const parts = [
      report('Feedback-Type: abuse\nVersion: 1'),
      returned('From: a@b.ca\nTo: marie@example.net'),
    ];
    expect(sorted({ headers, parts })).toMatchObject({
      kind: 'complaint',
      recipients: ['marie@example.net'],
    });
  });

  test('is known by its type where the report itself is missing', () => {
    expect(sorted({ headers })).toEqual({
      kind: 'complaint',
      why: 'a feedback report: abuse',
      recipients: [],
    });
  });

  test('of Hotmail has no report but the returned letter', () => {
    const parts = [returned('X-HmXmrOriginalRecipient: marie@example.net\nTo: undisclosed')];
    const given = { from: 'staff@hotmail.com', subject: 'complaint about message from 192.0.2.1', parts };
    expect(sorted(given)).toMatchObject({ kind: 'complaint', recipients: ['marie@example.net'] });
  });

  test.each(['auth-failure', 'not-spam'])('is not a report of %s', (type) => {
    expect(sorted({ headers, parts: [report(`Feedback-Type: ${type}`)] })).toEqual({
      kind: 'automatic',
      why: `a feedback report: ${type}`,
    });
  });
});
