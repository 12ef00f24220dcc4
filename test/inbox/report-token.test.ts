import { describe, expect, test } from 'vitest';
import { reportToken } from '../../shared/inbox/report-token.ts';
import { readMessage } from '../../shared/mail/mime/read-message.ts';
import { encodeToken, type Token } from '../../shared/mail/tokens.ts';
import { id } from '../support/builders.ts';
import { complaint, dsn, failed, letterHeader } from '../support/reports.ts';

const key = Buffer.alloc(32, 7);
const token = (given: Partial<Token> = {}): string =>
  encodeToken({ kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0, ...given }, key);
const leaving = token({ kind: 'unsubscribe' });
const reply = `r.${token()}@letters.example`;
const link = `https://letters.example/unsubscribe/${leaving}`;

/** Whose letter a raw report is about, by what token; null for nobody's. */
async function about(raw: string, ...recipients: string[]) {
  const post = { recipients: ['letters@letters.example', ...recipients], mailDomain: 'letters.example', key };
  const sealed = reportToken(await readMessage(Buffer.from(raw)), post);
  return sealed && `${sealed.kind} ${sealed.memberId === id('m') ? 'Marie' : sealed.memberId}`;
}
const bounce = (...fields: string[]) =>
  dsn({ recipients: [failed('marie@example.net')], returned: letterHeader(...fields) });
const notice = (...lines: string[]) =>
  ['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice', '', ...lines].join('\r\n');

describe('a report is about a letter of ours', () => {
  test('by the reply address that it was sent to, in whatever case', async () => {
    expect(await about(bounce(), reply)).toBe('reply Marie');
    expect(await about(bounce(), reply.toUpperCase())).toBe('reply Marie');
  });

  test('by Reply-To in the header of the letter that it returns', async () => {
    expect(await about(bounce(`Reply-To: ${reply}`))).toBe('reply Marie');
    expect(await about(bounce(`Reply-To: Roundletter <${reply}>`))).toBe('reply Marie');
  });

  test('by List-Unsubscribe, folded or not, where Reply-To was taken out', async () => {
    expect(await about(bounce(`List-Unsubscribe: <${link}>`))).toBe('unsubscribe Marie');
    expect(await about(bounce(`List-Unsubscribe:\r\n <${link}>,\r\n <mailto:x@y.example>`))).toBe(
      'unsubscribe Marie',
    );
  });

  test('of which only the header came back', async () => {
    for (const returnedType of [
      'text/rfc822-headers',
      'text/rfc822-header',
      'message/global-headers',
      'message/global',
    ])
      expect(await about(bounce(`Reply-To: ${reply}`).replace('message/rfc822', returnedType))).toBe(
        'reply Marie',
      );
  });

  test('that somebody calls spam', async () => {
    expect(await about(complaint(letterHeader(`List-Unsubscribe: <${link}>`)))).toBe('unsubscribe Marie');
  });

  test('by the header that a notice quotes in its text, indented or marked, or as HTML', async () => {
    const header = ['From: letters@letters.example', `Reply-To: ${reply}`, 'To: marie@example.net'];
    expect(await about(notice('--- Below is a copy.', '', ...header))).toBe('reply Marie');
    expect(await about(notice('It said:', ...header.map((line) => `    ${line}`)))).toBe('reply Marie');
    expect(await about(notice('It said:', ...header.map((line) => `> ${line}`)))).toBe('reply Marie');
    const html = notice(`<p>Original headers:</p><pre>${header.join('<br>')}</pre>`);
    expect(await about(html.replace('\r\n', '\r\nContent-Type: text/html\r\n'))).toBe('reply Marie');
  });
});

describe('a report is about no letter of ours', () => {
  test('without a token', async () => {
    expect(await about(bounce('Reply-To: letters@letters.example'))).toBeNull();
    expect(await about(notice('marie@example.net: no such user'))).toBeNull();
  });

  test('with a token that we did not make, wherever it stands', async () => {
    const forged = encodeToken(
      { kind: 'reply', memberId: id('m'), letterId: id('l'), item: 0 },
      Buffer.alloc(32, 8),
    );
    const address = `r.${forged}@letters.example`;
    expect(await about(bounce(`Reply-To: ${address}`), address)).toBeNull();
    expect(await about(bounce(`List-Unsubscribe: <${link.replace(leaving, forged)}>`))).toBeNull();
  });

  test('with a token for something else', async () => {
    const archive = token({ kind: 'archive' });
    expect(await about(bounce(`Reply-To: r.${archive}@letters.example`))).toBeNull();
    expect(await about(bounce(`List-Unsubscribe: <${link.replace(leaving, archive)}>`))).toBeNull();
  });

  test('with a reply address at somebody else’s domain', async () => {
    expect(await about(bounce(`Reply-To: r.${token()}@letters.example.evil.example`))).toBeNull();
  });

  test('where the token stands in the text of a mail: whoever gets a letter passed on has that', async () => {
    const passedOn = `${letterHeader()}\r\n\r\nReply-To: ${reply}\r\nList-Unsubscribe: <${link}>`;
    expect(await about(dsn({ recipients: [failed('friend@example.com')], returned: passedOn }))).toBeNull();
    expect(await about(complaint(passedOn))).toBeNull();
  });
});
