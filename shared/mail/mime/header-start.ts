import { latin1, viewOf } from './latin1.ts';

/**
 * The octets of a mail from its first header field on: without blank lines, a byte order mark, an mbox "From " line (RFC 4155)
 * or another stray line before it. Of a text with no header at all comes the text below an empty header.
 * A mail whose lines end in CR alone comes with LF.
 */
export function fromFirstField(raw: Uint8Array): Buffer {
  const mail = withLineFeeds(viewOf(raw));
  const start = afterBlanks(mail, 0);
  const head = latin1(mail, start, start + mostBefore);
  if (field.test(head)) return mail.subarray(start);
  const stray = beforeKnownField(head);
  return stray === null ? Buffer.concat([emptyHeader, mail.subarray(start)]) : mail.subarray(start + stray);
}

/** How far into the mail its header may begin. */
const mostBefore = 4000;
const mostStrayLines = 5;
const emptyHeader = Buffer.from('\n');
const field = /^[!-9;-~]{1,200}[ \t]*:/;
const knownField =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|content-type|delivered-to|reply-to|sender|x-[!-9;-~]{1,60})[ \t]*:/i;

function withLineFeeds(mail: Buffer): Buffer {
  if (mail.includes(10) || !mail.includes(13)) return mail;
  const copy = Buffer.from(mail);
  for (let at = 0; at < copy.length; at++) if (copy[at] === 13) copy[at] = 10;
  return copy;
}

function afterBlanks(mail: Buffer, from: number): number {
  let at = from;
  if (mail[at] === 0xef && mail[at + 1] === 0xbb && mail[at + 2] === 0xbf) at += 3;
  while (mail[at] === 10 || mail[at] === 13) at++;
  return at;
}

/** How many octets stand before the first line that is a well-known field, or null where none is near. */
function beforeKnownField(head: string): number | null {
  let at = 0;
  for (let line = 0; line < mostStrayLines; line++) {
    const end = head.indexOf('\n', at);
    if (end < 0) return null;
    at = end + 1;
    const next = head.slice(at, at + 300);
    if (knownField.test(next)) return at;
  }
  return null;
}
