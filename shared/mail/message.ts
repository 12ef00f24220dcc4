/** A mail as read: RFC 5322 header fields decoded (RFC 2047), bodies as Unicode text, nothing trusted yet. */
export interface Message {
  /** Without angle brackets; null where the mail bears none. */
  messageId: string | null;
  from: Mailbox | null;
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
  text: string | null;
  html: string | null;
  attachments: { filename: string | null; type: string; size: number }[];
}

export interface Mailbox {
  /** As written, not normalised. */
  address: string;
  name: string | null;
}

/** What kind of sender wrote a mail. Only `human` mail is ever answered (RFC 3834). */
export type Sorted =
  | { kind: 'human' }
  | { kind: 'automatic'; why: string }
  | { kind: 'bounce'; why: string }
  | { kind: 'list'; why: string }
  | { kind: 'own'; why: string };

/** What a person newly wrote, apart from what they quoted. `sure: false` means the text was kept whole and a steward should see it first (rule 10). */
export interface NewWords {
  text: string;
  quoted: string;
  signature: string;
  sure: boolean;
}
