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
  /** What became of the letter (RFC 3464 §2.3.3); `arrived` too where it was only relayed, or expanded for others. */
  action: 'failed' | 'delayed' | 'arrived';
  /** RFC 3463 enhanced status code (`5.1.1`), read from the report, its words or its SMTP reply; null where nothing tells. */
  status: string | null;
  /** Writing again cannot help: no such mailbox, no such domain, moved away. A full mailbox or a refused text is not permanent. */
  permanent: boolean;
  /** What it says, in at most 300 characters of its own words. */
  diagnostic: string;
}
