import known from './phrases.json' with { type: 'json' };

/**
 * What mail clients write around a quoted mail, in one language. All in lower case, NFC, plain spaces, straight
 * apostrophes ('), nothing invisible (no zero-width or direction characters, no U+0307 after an i), no colon at the end.
 * `…` stands for a name, address or date, `{}` for a device, app or system; both may hold several words.
 */
export interface Phrases {
  /** BCP 47. */
  language: string;
  /**
   * How an attribution line says "wrote": the word or words as they stand before the colon, after or before the name.
   * Parts on both sides of the name are joined with `…` ("heeft … het volgende geschreven"). A date may still follow
   * ("a écrit le 3 mars à 10:00 :", "şunları yazdı (3.3.2026 10:00):").
   */
  wrote: string[];
  /** What an attribution line opens with before the date: "on", "le", "am", "w dniu"; nothing in many languages. */
  on: string[];
  /** Header fields as printed above a quoted or forwarded mail, without the colon: who wrote it. */
  from: string[];
  /** When it was sent: "sent", "date". */
  sent: string[];
  to: string[];
  /** Also bcc. */
  cc: string[];
  subject: string[];
  /** Reply-to, importance, attachments, organization, on behalf of. */
  other: string[];
  /** What stands between dashes (or alone) above a quoted mail: "original message", "message d'origine". */
  original: string[];
  /** The same above a forwarded mail: "forwarded message", "begin forwarded message", "message transféré". */
  forwarded: string[];
  /** Whole lines that phones and programs add under what one writes, without the full stop: "sent from my {}". */
  sentFrom: string[];
  /** Subject prefixes of a reply and of a forward, without the colon: "re", "aw", "sv"; "fw", "tr", "wg". */
  reply: string[];
  forward: string[];
}

/** Every language we know the phrases of, by its code. */
export const phrases: Phrases[] = known;
