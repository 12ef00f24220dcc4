import type { Sorted } from '../sorted.ts';
import type { Evidence } from './evidence.ts';
import { plain, startOf } from './phrases.ts';

/** A mail program tells that a mail was shown or deleted (RFC 8098), or Exchange tells so in words. */
export function readReceipt(evidence: Evidence): Sorted | null {
  if (evidence.reportType === 'disposition-notification')
    return { kind: 'read-receipt', why: 'a disposition notification' };
  if (!receiptSubject.test(evidence.subject) || hasFiles(evidence)) return null;
  return isReceiptText(evidence) ? { kind: 'read-receipt', why: 'says that a mail was read' } : null;
}

const hasFiles = ({ message }: Evidence): boolean =>
  message.attachments.some(({ type }) => !/^(?:application\/ms-tnef|message\/)/.test(type));

/** How the subject of a receipt begins, before the subject of the mail that was read, in the languages of Exchange. */
const receiptSubject = startOf`
  (?:not |non )?(?:read|lu|gelesen|le[ií]do|lida|letto|gelezen)(?: receipt)? ?:|(?:read|return) receipt\b
  (?:deleted|supprimé|gelöscht) ?:|(?:accusé|confirmation) de lecture|lesebestätigung|confirmación de lectura
  (?:ungelesen|nicht gelesen|no leído|não lida|non letto|niet gelezen|ongelezen|l[äæ]st|olest|lest|luettu) ?:
  (?:przeczytano|přečteno|elolvasva|citit|okundu|прочитано|прочтено|διαβάστηκε|已读|已讀|開封済み|읽음) ?[:：]`;

/** Nothing, or nothing but a receipt's words: read whole, since Exchange's look like the header of a quoted mail. */
function isReceiptText({ text, subject }: Evidence): boolean {
  const words = plain(text).trim();
  if (words.length > 1500) return false;
  return words === '' || namesReceipt.test(words) || isExchangeNotice(words.split('\n'), subject);
}

const namesReceipt = startOf`
  this is a (?:return|read) receipt|ceci est un accusé de (?:lecture|réception)|dies ist eine lesebestätigung
  your message .{0,200}(?:was|has been) (?:read|deleted|displayed|opened)\b.{0,30} (?:on|at) [^!?\n]{0,40}\d[^!?\n]{0,40}$
  votre message .{0,200}a été (?:lu|supprimé|affiché|ouvert)\b.{0,30} le [^!?\n]{0,40}\d[^!?\n]{0,40}$`;

/**
 * In any language: a line ("Your message"), the fields of that mail, and at last a line ("was read on …"). One of the fields is the
 * subject, as the receipt's own repeats it, unless the words are known.
 */
function isExchangeNotice(written: string[], subject: string): boolean {
  const lines = written.map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', ...more] = lines;
  const end = more.findIndex((line) => !field.test(line));
  const last = more.slice(end);
  if (end < 1 || end > 5 || last.length > 2) return false;
  const values = more.slice(0, end).map((line) => field.exec(line)?.[1]?.trim());
  const title = subject.replace(/^[^:：]{1,40}[:：] ?/u, '').trim();
  return values.includes(title) || (beginsNotice.test(first) && endsNotice.test(last[0] ?? ''));
}

const field = /^[^:：\d]{1,40}[:：](.*)$/u;
const beginsNotice = startOf`your message|votre message|ihre nachricht|su mensaje`;
const endsNotice = startOf`
  (?:was|has been) (?:read|deleted|displayed|opened)|a été (?:lu|supprimé|affiché|ouvert)|wurde|se (?:leyó|eliminó)|fue`;
