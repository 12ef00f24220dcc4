import { languages } from '../language/language.ts';
import { replyLine } from '../language/words.ts';
import type { Attachment, Message, Unread } from './message.ts';
import { readMessage } from './mime/read-message.ts';
import { sortMail } from './sort/sort-mail.ts';
import type { Sorted } from './sorted.ts';
import { guessLanguage } from './words/guess-language.ts';
import type { Original } from './words/labels/our-letter.ts';
import { newWords } from './words/new-words.ts';
import type { NewWords } from './words/parts.ts';

/** A mail as Roundletter reads it. */
export interface MailRead {
  message: Message;
  sorted: Sorted;
  words: NewWords;
}

const ourLines = languages.map((language) => replyLine[language]);

/** Reads a raw mail outside SES: the envelope sender is what its Return-Path says, and there are no verdicts. Never throws. */
export async function readMail(raw: Uint8Array, original: Original | null = null): Promise<MailRead> {
  const message = await readMessage(raw);
  const returnPath = message.headers.find(({ name }) => name === 'return-path')?.value;
  const source = returnPath ?? message.from?.address ?? 'unknown';
  const sorted = sortMail(message, { source, ourDomain: '', original });
  return { message, sorted, words: newWords(message, { ourLines, original }) };
}

/** What of a mail was not read, by its structure or for its length. */
export const unreadOf = ({ message, words }: MailRead): Unread[] =>
  words.cut && !message.unread.includes('cut') ? [...message.unread, 'cut'] : message.unread;

/** The same as one flat record, for support and for measuring. */
export function summaryOf({ message, sorted, words }: MailRead) {
  const { text, quoted, signature, confidence, sure } = words;
  return {
    ...sorted,
    from: message.from?.address ?? null,
    messageId: message.messageId,
    verdicts: null,
    language: guessLanguage(text),
    text,
    quoted,
    signature,
    confidence,
    sure,
    attachments: message.attachments.map(({ filename, type, size }: Attachment) => ({
      filename,
      type,
      size,
    })),
    unread: unreadOf({ message, sorted, words }),
  };
}
