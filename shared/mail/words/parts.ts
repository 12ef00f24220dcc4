/** What a person newly wrote, apart from what they quoted and what their program added. */
export interface NewWords {
  /** The words newly written; of a quotation answered between its lines, the answered ones too, marked with `> `. */
  text: string;
  quoted: string;
  /** Signature, device line and disclaimers. */
  signature: string;
  /** 0 to 1: how sure it is that nothing of the writer's is cut and nothing else is kept. */
  confidence: number;
  /** False where the confidence is low: then what is doubtful is kept, and a steward should see it first (rule 10). */
  sure: boolean;
  /** It was longer than what is read of a mail: the end is missing. */
  cut: boolean;
  /** The text that was read: the plain part, or the HTML part as lines. */
  body: string;
  /** What each stretch of `body` is, in order and without gaps but for empty lines. */
  parts: Part[];
}

export type PartKind =
  | 'new'
  /** Quoted, and kept because an answer stands below it. */
  | 'question'
  /** A mail that was passed on: kept. */
  | 'forwarded'
  | 'quoted'
  | 'attribution'
  | 'signature'
  | 'device'
  | 'disclaimer';

export interface Part {
  kind: PartKind;
  why: Why;
  /** Offsets into `body`, in UTF-16 units: [from, to). */
  from: number;
  to: number;
}

/** Why a line was kept or cut. */
export type Why =
  | 'written'
  | 'our-line'
  | 'attribution'
  | 'quote-mark'
  | 'client-marked'
  | 'after-attribution'
  | 'after-divider'
  | 'after-headers'
  | 'after-device-line'
  | 'own-quotation'
  | 'answered-inline'
  | 'signature-mark'
  | 'client-signature'
  | 'device-line'
  | 'disclaimer'
  | 'list-footer'
  | 'list-of-links'
  | 'forwarded'
  | 'in-our-letter'
  | 'not-in-our-letter'
  | 'doubtful'
  | 'kept-when-unsure';
