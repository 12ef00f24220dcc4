import type { Attachment, Message, Unread } from '../../../shared/mail/message.ts';
import { sortMail } from '../../../shared/mail/sort/sort-mail.ts';
import type { Sorted } from '../../../shared/mail/sorted.ts';
import type { Original } from '../../../shared/mail/words/labels/our-letter.ts';

export interface Given {
  from?: string;
  to?: string;
  subject?: string;
  text?: string | null;
  html?: string;
  inReplyTo?: string;
  headers?: Record<string, string>;
  parts?: [type: string, text: string][];
  unread?: Unread[];
}

/** A mail as the reader would read it; by default a short one that Marie wrote. */
function mail(given: Given = {}): Message {
  const {
    from = 'marie@example.net',
    to = 'letters@letters.example',
    headers = {},
    inReplyTo = null,
  } = given;
  return {
    messageId: 'mail-1@example.net',
    from: { address: from, name: null },
    otherAuthors: [],
    sender: null,
    replyTo: [],
    to: [{ address: to, name: null }],
    cc: [],
    subject: given.subject ?? 'Re: This week near you',
    references: inReplyTo ? [inReplyTo] : [],
    inReplyTo,
    date: null,
    headers: Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value })),
    text: given.text === undefined ? 'My neighbour sang on the bus.' : given.text,
    html: given.html ?? null,
    attachments: (given.parts ?? []).map(part),
    unread: given.unread ?? [],
  };
}

const part = ([type, text]: [string, string]): Attachment => ({
  filename: null,
  type,
  disposition: '',
  size: text.length,
  text,
});

/** How a mail is sorted that came with an envelope sender, by default its From. */
export const sorted = (
  given: Given,
  source = given.from ?? 'marie@example.net',
  original: Original | null = null,
): Sorted => sortMail(mail(given), { source, ourDomain: 'letters.example', original });

/** Lines of a text, as a template writes them: without the first and last line end, without indentation. */
export function lines(template: TemplateStringsArray): string {
  const text = (template.raw[0] ?? '').replace(/^\n|\n[ ]*$/g, '');
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return text
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.search(/\S|$/))))
    .join('\n');
}
