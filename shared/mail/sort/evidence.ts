import type { Message } from '../message.ts';
import { linesOfHtml } from '../words/html/html-lines.ts';
import type { Original } from '../words/labels/our-letter.ts';
import { newWords } from '../words/new-words.ts';
import type { NewWords } from '../words/parts.ts';
import { plain } from './phrases.ts';

/** What is known of a mail besides itself: its envelope sender (RFC 5321 MAIL FROM, empty for a bounce), and the domain that is ours. */
export interface Envelope {
  source: string;
  ourDomain: string;
  /** The letter of ours that it answers, where that is known. */
  original?: Original | null;
}

/** What the rules of sorting look at: slices of bounded length, cut once, so that no mail can make a rule slow. */
export interface Evidence {
  message: Message;
  /** Envelope sender in lower case, without brackets; empty for a null sender. */
  source: string;
  ourDomain: string;
  original: Original | null;
  /** The address in From in lower case, or whatever a mail system put there instead. */
  from: string;
  /** Plain, as phrases are matched. */
  subject: string;
  /** The beginning of the body, the plain part or else the HTML as text. */
  text: string;
  /** The first 2,500 characters of it in one plain line, as phrases are matched. */
  opening: string;
  /** What a multipart/report says it reports (RFC 6522): empty where it does not say, null where it is no report. */
  reportType: string | null;
  /** The first header field of a name (lower case); empty where there is none. */
  header(name: string): string;
  /** The content of the first part of a media type: null without such a part, empty where it could not be read. */
  part(...types: string[]): string | null;
  /** What the writer newly wrote, as far as it lies in the beginning of the body. */
  words(): NewWords;
}

const longest = { field: 2000, text: 20_000, lines: 1000, line: 1000, html: 200_000, part: 65_536 };

/** Gathers the evidence of a mail. Costs time linear in what it keeps, whatever the mail's size. */
export function evidenceOf(message: Message, { source, ourDomain, original = null }: Envelope): Evidence {
  const fields = new Map<string, string>();
  for (const { name, value } of message.headers)
    if (!fields.has(name)) fields.set(name, value.slice(0, longest.field));
  const header = (name: string): string => fields.get(name) ?? '';
  const html = message.html?.slice(0, longest.html) ?? null;
  const text = boundedLines(message.text?.trim() ? message.text : textOfHtml(html));
  let words: NewWords | undefined;
  return {
    message,
    source: bareAddress(source),
    ourDomain: ourDomain.toLowerCase(),
    original,
    from: (message.from?.address || header('from')).slice(0, longest.field).toLowerCase(),
    subject: plain(message.subject.slice(0, 300)),
    text,
    opening: plain(text.trimStart().slice(0, 2500)).replace(/\s+/g, ' '),
    reportType: reportType(header('content-type')),
    header,
    part: (...types) => partOf(message, types),
    words: () => {
      words ??= newWords({ ...message, text: message.text && text, html });
      return words;
    },
  };
}

export const textOfHtml = (html: string | null): string =>
  html
    ? linesOfHtml(html)
        .lines.map((line) => line.text)
        .join('\n')
    : '';

function partOf({ attachments }: Message, types: string[]): string | null {
  const part = attachments.find(({ type }) => types.includes(type));
  return part ? (part.text ?? '').slice(0, longest.part) : null;
}

function reportType(contentType: string): string | null {
  if (!/^multipart\/report\b/i.test(contentType)) return null;
  return /report-type\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
}

const boundedLines = (text: string): string =>
  text
    .slice(0, longest.text)
    .split('\n', longest.lines)
    .map((line) => line.slice(0, longest.line))
    .join('\n');

/** `<>` and a bare `MAILER-DAEMON`, as some systems record it, are the null sender. */
function bareAddress(source: string): string {
  const bare = source.trim().slice(0, longest.field).replace(/^<|>$/g, '').toLowerCase();
  return bare === 'mailer-daemon' ? '' : bare;
}
