import { Buffer } from 'node:buffer';
import { textOf } from '../letters/slots.ts';
import type { AddressedLetter } from './address-letter.ts';
import type { AddressedCalendar } from './calendar-part.ts';

/**
 * A letter with a calendar as a whole mail (RFC 5322, 2045): SES makes no such part by itself. It is built as Google Calendar builds its own: the
 * calendar as the richest alternative, by which Gmail, Outlook and Apple know an invitation and show its buttons, and once more as a file for all others.
 * SES adds Date and Message-ID.
 */
export function rawMail(letter: AddressedLetter, calendar: AddressedCalendar): Uint8Array {
  const { from, to, replyTo, subject, html, text, headers } = letter;
  const { method, ics } = calendar;
  const alternatives = [
    part('text/plain; charset=UTF-8', textOf(text)),
    ...(html ? [part('text/html; charset=UTF-8', textOf(html))] : []),
    part(`text/calendar; charset=UTF-8; method=${method}`, ics),
  ];
  const parts = [
    multipart('alternative', alternatives),
    part('application/ics; name="invite.ics"', ics, 'attachment; filename="invite.ics"'),
  ];
  const header = [
    `From: ${encoded(from.name)} <${from.address}>`,
    `To: ${to}`,
    `Reply-To: ${replyTo}`,
    `Subject: ${encoded(subject)}`,
    ...headers.map(({ name, value }) => wrapped(`${name}: ${value}`)),
    'MIME-Version: 1.0',
  ];
  return Buffer.from([...header, multipart('mixed', parts)].join('\r\n'), 'latin1');
}

function part(type: string, content: string, disposition?: string): string {
  const lines = Buffer.from(content)
    .toString('base64')
    .match(/.{1,76}/g) ?? [''];
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(disposition ? [`Content-Disposition: ${disposition}`] : []),
    '',
    ...lines,
  ].join('\r\n');
}

/** All that stands between boundaries is base64, in which no `=_` begins a line. */
function multipart(kind: 'mixed' | 'alternative', parts: string[]): string {
  const boundary = `=_${kind}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((one) => [`--${boundary}`, one]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** RFC 2047: encoded words of at most 75 characters, none of which cuts a character in two. */
function encoded(text: string): string {
  const words: string[] = [''];
  for (const character of text) {
    if (Buffer.byteLength((words.at(-1) ?? '') + character) > 39) words.push('');
    words[words.length - 1] += character;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** RFC 5322 §2.1.1: a header field is folded where it has a blank. */
const wrapped = (field: string): string => field.replace(/(.{60,}?) (?=\S)/g, '$1\r\n ');
