import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Mailbox, Message } from '../message.ts';

/** More words than anybody writes in a mail; what is beyond is kept in the raw mail. */
const longestBody = 1_000_000;

/** Lines read of one mail: more than 10 MB of attachments have, and few enough for the parser's cost per line. */
const mostLines = 200_000;

/**
 * Reads a raw mail (RFC 5322, MIME). Never throws: of what is no mail at all comes a message of nulls.
 * Text is made safe to show: control and direction-changing characters, and the private-use characters of our slots, are gone.
 */
export async function readMessage(raw: Uint8Array): Promise<Message> {
  try {
    return toMessage(
      await PostalMime.parse(withoutMboxLine(raw), { forceRfc822Attachments: true, maxNestingDepth: 100 }),
    );
  } catch {
    return nothingRead;
  }
}

const nothingRead: Message = {
  messageId: null,
  from: null,
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  references: [],
  inReplyTo: null,
  date: null,
  headers: [],
  text: null,
  html: null,
  attachments: [],
  unread: ['damaged'],
};

function toMessage(email: Email): Message {
  return {
    messageId: ids(email.messageId)[0] ?? null,
    from: mailboxes(email.from ? [email.from] : [])[0] ?? null,
    sender: mailboxes(email.sender ? [email.sender] : [])[0] ?? null,
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject: oneLine(email.subject),
    references: ids(email.references),
    inReplyTo: ids(email.inReplyTo)[0] ?? null,
    date: email.date ?? null,
    headers: email.headers
      .slice(0, 1000)
      .map(({ key, value }) => ({ name: key.toLowerCase(), value: oneLine(value) })),
    text: body(email.text),
    html: body(email.html),
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ? oneLine(filename) : null,
      type: mimeType,
      size: typeof content === 'string' ? content.length : content.byteLength,
      text: null,
    })),
    unread: [],
  };
}

function mailboxes(addresses: Address[] | undefined): Mailbox[] {
  return (addresses ?? [])
    .flatMap((one) => (one.group ? one.group : [one]))
    .flatMap(({ address, name }) => (address ? [{ address, name: oneLine(name) || null }] : []));
}

const body = (text: string | undefined): string | null =>
  text === undefined ? null : neutral(text.slice(0, longestBody)).replace(/\r\n?/g, '\n');

const oneLine = (text: string | undefined): string =>
  neutral(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** C0 and C1 controls but tab and line ends, direction overrides and isolates, private use (our slot marks). */
const neutral = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  text.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF\uFEFF]/g, '');

/** Message-ids (RFC 5322 §3.6.4) without brackets; a mail may bear any text there. */
const ids = (text: string | undefined): string[] =>
  [...(text ?? '').slice(0, 20_000).matchAll(/<([^<>\s]{1,900})>/g)]
    .flatMap(([, id]) => (id ? [id] : []))
    .slice(-50);

/** Drops what some systems put before the header: blank lines, or an mbox "From " line. */
function withoutMboxLine(raw: Uint8Array): Uint8Array {
  let start = 0;
  while (raw[start] === 10 || raw[start] === 13) start++;
  const head = new TextDecoder('latin1').decode(raw.subarray(start, start + 200));
  const mbox = /^>?From [^\n]*\n/.exec(head);
  return firstLines(raw.subarray(start + (mbox ? mbox[0].length : 0)));
}

function firstLines(raw: Uint8Array): Uint8Array {
  let at = -1;
  for (let lines = 0; lines < mostLines; lines++) {
    at = raw.indexOf(10, at + 1);
    if (at < 0) return raw;
  }
  return raw.subarray(0, at);
}
