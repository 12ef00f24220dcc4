import { cyrillic } from './phrases/cyrillic.ts';
import { eastAsian } from './phrases/east-asian.ts';
import { latinAToD } from './phrases/latin-a-d.ts';
import { latinEToF } from './phrases/latin-e-f.ts';
import { latinGToH } from './phrases/latin-g-h.ts';
import { latinIToL } from './phrases/latin-i-l.ts';
import { latinMToR } from './phrases/latin-m-r.ts';
import { latinSToZ } from './phrases/latin-s-z.ts';
import { nearEast } from './phrases/near-east.ts';
import { southAsian } from './phrases/south-asian.ts';

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

/** By script, then by language code. */
export const phrases: Phrases[] = [
  ...latinAToD,
  ...latinEToF,
  ...latinGToH,
  ...latinIToL,
  ...latinMToR,
  ...latinSToZ,
  ...cyrillic,
  ...nearEast,
  ...southAsian,
  ...eastAsian,
];
