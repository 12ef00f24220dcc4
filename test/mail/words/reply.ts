import type { Message } from '../../../shared/mail/message.ts';
import { type Help, newWords } from '../../../shared/mail/words/new-words.ts';
import type { NewWords } from '../../../shared/mail/words/parts.ts';

/** A mail with nothing but a body and a subject. */
export const mailOf = (body: Partial<Pick<Message, 'text' | 'html' | 'subject' | 'unread'>>): Message => ({
  messageId: null,
  from: null,
  otherAuthors: [],
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: 'Re: A question for you',
  references: [],
  inReplyTo: null,
  date: null,
  headers: [],
  text: null,
  html: null,
  attachments: [],
  unread: [],
  ...body,
});

export const readText = (text: string, help: Help = {}): NewWords => newWords(mailOf({ text }), help);
export const readHtml = (html: string, help: Help = {}): NewWords => newWords(mailOf({ html }), help);

/** What a part of a reading says, for each kind of part. */
export const partsOf = ({ body, parts }: NewWords): [kind: string, text: string][] =>
  parts.map(({ kind, from, to }) => [kind, body.slice(from, to)]);

/** The words people write in these tests: with lines that begin like what clients print. */
export const words = [
  'Hello everyone,',
  '',
  'On Sundays I walk by the river. It is 3 km.',
  'Le soir aussi.',
  '',
  'Warmly,',
  'Nadia',
].join('\n');

/** A letter as it is quoted, in a language that the attributions aren't in. */
export const letter = [
  'What did you learn this week?',
  'Take five minutes.',
  '',
  'Reply to this email to share your reflection.',
].join('\n');

export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
