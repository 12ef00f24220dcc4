/** A mail as read: RFC 5322 header fields decoded (RFC 2047), bodies as Unicode text, nothing trusted yet. */
export interface Message {
  /** Without angle brackets; null where the mail bears none. */
  messageId: string | null;
  /** The first mailbox of From. */
  from: Mailbox | null;
  /** Those after it (RFC 5322 §3.6.2 allows several), in whatever From field: nothing tells which of them wrote. */
  otherAuthors: Mailbox[];
  sender: Mailbox | null;
  replyTo: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** Message-ids without angle brackets, oldest first. */
  references: string[];
  inReplyTo: string | null;
  date: string | null;
  /** Every header field in order, names in lower case. */
  headers: { name: string; value: string }[];
  /** The plain part of the body, line ends as `\n`, flowed lines joined (RFC 3676); null where there is none. */
  text: string | null;
  /** The HTML part of the body, never trusted; null where there is none. */
  html: string | null;
  attachments: Attachment[];
  /** What of the mail was not read. Empty for almost every mail. */
  unread: Unread[];
}

/** `encrypted`: S/MIME or PGP that only its addressee can open; `cut`: beyond the measure of what is read; `damaged`: could not be taken apart. */
export type Unread = 'encrypted' | 'cut' | 'damaged';

export interface Mailbox {
  /** As written, not normalised. */
  address: string;
  name: string | null;
}

/** A part of a mail that is not its body. */
export interface Attachment {
  filename: string | null;
  /** Media type in lower case, without parameters. */
  type: string;
  /** Content-Disposition in lower case (RFC 2183; `reaction`, RFC 9078); empty where it has none. */
  disposition: string;
  /** Octets, decoded, as far as they were read. */
  size: number;
  /** Its content where it is text or a message (delivery status, calendar, reaction, a mail that came back), at most 256 KB of it. */
  text: string | null;
}

/** What kind of sender wrote a mail. Only `human` mail is ever answered (RFC 3834). */
export type Sorted =
  | { kind: 'human' }
  /** An out-of-office, a ticket system, a robot: nobody wrote this. */
  | { kind: 'automatic'; why: string }
  /** A letter did not arrive, or arrived late (RFC 3464, or the free text of older systems). */
  | { kind: 'bounce'; why: string; recipients: Bounced[] }
  /** Somebody pressed "this is spam" (ARF, RFC 5965). */
  | { kind: 'complaint'; why: string; recipients: string[] }
  /** A mail program's own unsubscribe button wrote it, in its user's name (RFC 2369). */
  | { kind: 'unsubscribe'; why: string }
  /** A read receipt (RFC 8098). */
  | { kind: 'read-receipt'; why: string }
  /** "Prove that you are human, then I will deliver your mail." */
  | { kind: 'challenge'; why: string }
  /** An answer to an invitation (iTIP REPLY, RFC 5546). */
  | {
      kind: 'calendar-reply';
      why: string;
      answer: 'accepted' | 'declined' | 'tentative' | 'other';
      uid: string | null;
    }
  /** One emoji in answer to a letter (RFC 9078, Gmail's and Outlook's own formats). */
  | { kind: 'reaction'; why: string; emoji: string; inReplyTo: string | null }
  | { kind: 'list'; why: string }
  | { kind: 'own'; why: string };

/** What a bounce says of one recipient. */
export interface Bounced {
  /** Normalised; null where the bounce does not say who. */
  address: string | null;
  /** RFC 3463 enhanced status code (`5.1.1`), read from the report, its words or its SMTP reply; null where nothing tells. */
  status: string | null;
  /** Writing again cannot help: no such mailbox, no such domain, moved away. A full mailbox or a refused text is not permanent. */
  permanent: boolean;
  /** What it says, in at most 300 characters of its own words. */
  diagnostic: string;
}

/** What a person newly wrote, apart from what they quoted and what their program added. */
export interface NewWords {
  /** The words newly written; of a quotation answered between its lines, the answered ones too, marked with `> `. */
  text: string;
  quoted: string;
  /** Signature, device line and disclaimers. */
  signature: string;
  /** 0 to 1: how sure it is that nothing of the writer's is cut and nothing else is kept. */
  confidence: number;
  /** False where the confidence is low: then everything is kept, and a steward should see it first (rule 10). */
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
