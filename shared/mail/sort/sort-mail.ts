import type { Message } from '../message.ts';
import type { Sorted } from '../sorted.ts';
import { automatic } from './automatic.ts';
import { bounce } from './bounce.ts';
import { calendarReply } from './calendar-reply.ts';
import { challenge } from './challenge.ts';
import { complaint } from './complaint.ts';
import { type Envelope, type Evidence, evidenceOf } from './evidence.ts';
import { list } from './list.ts';
import { own } from './own.ts';
import { reaction } from './reaction.ts';
import { readReceipt } from './read-receipt.ts';
import { sesNotification } from './ses-notification.ts';
import { unsubscribe } from './unsubscribe.ts';

/**
 * Rules in the order in which they are asked, the most telling first. Reports (their parts are unmistakable) and challenges go
 * before bounces in free text; a person's one-press answers go before the marks that the machine sending them may set.
 */
const rules: ((evidence: Evidence) => Sorted | null)[] = [
  complaint,
  sesNotification,
  unsubscribe,
  readReceipt,
  challenge,
  bounce,
  own,
  list,
  calendarReply,
  reaction,
  automatic,
];

/**
 * Tells a person's mail from a machine's (RFC 3834 §2). `source` is the envelope sender, empty for bounces. In doubt a mail is
 * human, since a person's words must not be lost; but never with an empty envelope sender, since answering that could loop.
 */
export function sortMail(message: Message, envelope: Envelope): Sorted {
  const evidence = evidenceOf(message, envelope);
  for (const rule of rules) {
    const sorted = rule(evidence);
    if (sorted) return sorted;
  }
  return { kind: 'human' };
}
