import type { Sorted } from '../message.ts';
import type { Evidence } from './evidence.ts';
import { plain, startOf } from './phrases.ts';

/** A mail program tells that a mail was shown or deleted (RFC 8098), or Exchange tells so in words. */
export function readReceipt(evidence: Evidence): Sorted | null {
  if (evidence.reportType === 'disposition-notification')
    return { kind: 'read-receipt', why: 'a disposition notification' };
  if (!receiptSubject.test(evidence.subject) || hasFiles(evidence)) return null;
  const words = plain(evidence.words().text).replace(/\s+/g, ' ').trim();
  return words === '' || isReceiptText(words)
    ? { kind: 'read-receipt', why: 'says that a mail was read' }
    : null;
}

const hasFiles = ({ message }: Evidence): boolean =>
  message.attachments.some(({ type }) => !/^(?:application\/ms-tnef|message\/)/.test(type));

const receiptSubject = startOf`
  (?:not |non )?(?:read|lu|gelesen|le[ií]do|lida|letto|gelezen)(?: receipt)? ?:|(?:read|return) receipt\b
  (?:deleted|supprimé|gelöscht) ?:|(?:accusé|confirmation) de lecture|lesebestätigung|confirmación de lectura`;

/** "Your message … was read on …", and nothing else. */
const isReceiptText = (words: string): boolean => words.length < 1500 && receiptText.test(words);

const receiptText = startOf`
  your message .{0,1000}(?:was|has been) (?:read|deleted|displayed|opened)
  votre message .{0,1000}a été (?:lu|supprimé|affiché|ouvert)
  this is a (?:return|read) receipt|ceci est un accusé de (?:lecture|réception)
  ihre nachricht .{0,1000}(?:gelesen|gelöscht)|su mensaje .{0,1000}(?:leído|eliminado)`;
