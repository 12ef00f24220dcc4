import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import { replyLine } from '../language/words.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import { octetsInHtml } from '../letters/octets.ts';
import type { Thread } from '../letters/outcome.ts';
import type { Message } from '../mail/message.ts';
import { readMessage } from '../mail/mime/read-message.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import { guessLanguage } from '../mail/words/guess-language.ts';
import { newWords } from '../mail/words/new-words.ts';
import type { NewWords } from '../mail/words/parts.ts';
import type { Source } from '../members/change-member.ts';
import { fetchRawMail, isGone } from '../platform/raw-mail.ts';
import type { Occasion } from '../support/occasion.ts';
import { loadAnsweredLetter } from './answered-letter.ts';
import { ownSubject } from './own-subject.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What SES takes: larger mails never come. */
export const largest = 40 * 1024 * 1024;

/** Longer than any reflection, and so few octets of HTML (a letter of Cree has three, a quotation mark six) that a letter holds two such texts: an answer, and what it answers. */
const most = { characters: 20_000, octets: 30_000 };

/** One mail on its way through the inbox: as announced by SES, as read, and the moment of reading. Its words bear no secret address of ours. */
export interface Incoming {
  notification: ReceiptNotification;
  message: Message;
  said: NewWords;
  /** What the writer put in the subject; '' where it is ours. */
  subject: string;
  /** Over 40 MB, or more words than a letter can carry: kept in the raw mail, and the writer is told. */
  tooLarge: boolean;
  community: Community;
  now: Temporal.Instant;
  /** Who wrote it for the member whose mail it is, by support id. */
  helper?: string;
}

/** Fetches and reads the mail that a notification announces. */
export async function loadIncoming(
  notification: ReceiptNotification,
  community: Community,
  { now }: Pick<Tools, 'now'>,
): Promise<Incoming> {
  const { raw, tooLarge } = await fetchRawMail(notification.receipt.action.objectKey, largest);
  const [message, original] = await Promise.all([
    readMessage(raw),
    loadAnsweredLetter(notification, community),
  ]);
  const read = newWords(message, { ourLines: Object.values(replyLine), original });
  const safe = (text: string) => withoutSecrets(text, community.mailDomain);
  const text = safe(read.text);
  // Words with a secret address in them are partly ours, whatever the reading thought.
  const said = { ...read, text, sure: read.sure && text === read.text };
  const subject = safe(ownSubject(message.subject, original?.subject ?? null));
  return {
    notification,
    message,
    said,
    subject,
    tooLarge: tooLarge || [read.text, subject].some(isTooLong),
    community,
    now: now(),
  };
}

/** The same for a mail that waited, or null where it is not kept any more. */
export async function loadWaiting(
  notification: ReceiptNotification,
  community: Community,
  tools: Pick<Tools, 'now'>,
): Promise<Incoming | null> {
  try {
    return await loadIncoming(notification, community, tools);
  } catch (fault) {
    if (isGone(fault)) return null;
    throw fault;
  }
}

const isTooLong = (words: string): boolean =>
  words.length > most.characters || octetsInHtml(words) > most.octets;

/** The words that count: what was newly written, or where that is nothing, what the writer put in the subject ("stop" in a subject line). */
export const wordsOf = ({ said, subject }: Incoming): string => said.text.trim() || subject;

/** The words to share or pass on: the same, but a subject above pictures, or above what we could not read, is only their title. */
export function wordsToShare(incoming: Incoming): string {
  const { attachments, unread } = incoming.message;
  return attachments.length + unread.length === 0 ? wordsOf(incoming) : incoming.said.text.trim();
}

/** The mail as something a letter of ours answers. */
export const threadOf = ({ message }: Incoming): Thread | null =>
  message.messageId ? { messageId: message.messageId, references: message.references } : null;

/** The same mail as if its writer had said only this. */
export const saying = (incoming: Incoming, text: string): Incoming => ({
  ...incoming,
  said: { ...incoming.said, text, sure: true },
});

/** The mail as something that is said of who helps, or by them. */
export const occasionOf = (incoming: Incoming): Occasion => ({
  community: incoming.community,
  now: incoming.now,
  answers: threadOf(incoming),
  mail: {
    sesMessageId: incoming.notification.mail.messageId,
    objectKey: incoming.notification.receipt.action.objectKey,
  },
});

/** Where a wish came from, as a consent record keeps it. */
export const sourceOf = (incoming: Incoming): Source => ({
  method: 'mail',
  evidence: {
    sesMessageId: incoming.notification.mail.messageId,
    from: incoming.message.from?.address ?? '',
    receivedAt: incoming.notification.mail.timestamp,
    words: wordsOf(incoming).slice(0, 200),
  },
  answers: threadOf(incoming),
});

/** The language that the writer's own words and subject are in, or else what we know of the writer. */
export const languageOf = (incoming: Incoming, otherwise: Language): Language =>
  guessLanguage(`${incoming.said.text}\n${incoming.subject}`) ?? otherwise;
