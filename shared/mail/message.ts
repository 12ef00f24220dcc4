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
