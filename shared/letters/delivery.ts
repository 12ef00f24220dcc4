import * as z from 'zod';

/** What became of one letter to one member (or, for a stranger's answer, one address). `sent` is "accepted by SES", never "delivered". */
export const DeliveryState = z.enum([
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'unknown',
  'skipped',
  'failed',
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** A personal letter on its way to one person. Bulk letters travel in batches (batch.ts). */
export const Delivery = z.object({
  /** `<letterId>-<memberId>`, `<letterId>-stranger` or `<letterId>-helper-<supportId>`: planning twice makes the same delivery. */
  id: z.string(),
  letterId: z.string(),
  memberId: z.string().nullable(),
  /** Only for strangers; members are mailed at the address they have at that moment. */
  address: z.string().nullable(),
  /** To somebody who helps a member, at the address they have at that moment; then `memberId` is null, so that what becomes of it says nothing of the member. */
  supportId: z.string().optional(),
  /** It is a copy of the member's letter: one that is wished for at all, or of an answer to what the helper wrote. */
  copy: z.enum(['wished', 'answer']).optional(),
  state: DeliveryState,
  /** Why it was skipped or failed, in a word. */
  reason: z.string().nullable(),
  createdAt: z.string(),
  leaseUntil: z.string().nullable(),
  sesMessageId: z.string().nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

/** Stands in the place of a member's id, which is longer. */
export const stranger = 'stranger';

/** The id of the delivery of a personal letter; `memberId` is null for strangers. */
export const deliveryId = (letterId: string, memberId: string | null): string =>
  `${letterId}-${memberId ?? stranger}`;

/** Stands before the id of a support. */
export const helper = 'helper';

/** The delivery of a letter to a member's helper, or of a copy to them. */
export const helperDelivery = (
  { id: letterId, createdAt }: Pick<Letter, 'id' | 'createdAt'>,
  supportId: string,
  copy?: Delivery['copy'],
): Delivery => ({
  id: `${letterId}-${helper}-${supportId}`,
  letterId,
  memberId: null,
  address: null,
  supportId,
  ...(copy && { copy }),
  state: 'pending',
  reason: null,
  createdAt,
  leaseUntil: null,
  sesMessageId: null,
});

/** Whose helper the delivery of an id goes to, by support id; null where it is nobody's. */
export function supportOf(deliveryId: string): string | null {
  const [, to, supportId = null] = deliveryId.split('-');
  return to === helper ? supportId : null;
}

/** A file that goes with a letter, by its name and media type. */
export const LetterFile = z.object({ name: z.string(), type: z.string() });
export type LetterFile = z.infer<typeof LetterFile>;

/**
 * An iTIP message (RFC 5546) that travels with a letter. `ics` is not folded yet and has the slots `attendee` and `organizer`, so that it is made
 * once for all; `about` is what its answers are about: each reader's organizer is their own reply address for it, the same in every letter.
 */
const CalendarPart = z.object({
  method: z.enum(['REQUEST', 'CANCEL']),
  about: z.string(),
  ics: z.string(),
});
export type CalendarPart = z.infer<typeof CalendarPart>;

/** A letter as composed once for everybody it goes to; slots (see slots.ts) are filled per recipient. */
export const Letter = z.object({
  id: z.string(),
  kind: z.string(),
  language: z.enum(['en', 'fr']),
  subject: z.string(),
  /** Null where its readers get plain text alone. */
  html: z.string().nullable(),
  text: z.string(),
  /** What the slot `yours` says to whom, by member id. */
  yours: z.record(z.string(), z.string()).optional(),
  /** What it puts into calendars (iMIP, RFC 6047). */
  calendar: CalendarPart.optional(),
  /** The letter this one answers: threading headers for mail clients. */
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  /** RFC 2919 list id for bulk letters: the region id. */
  listId: z.string().nullable(),
  createdAt: z.string(),
  /** Whether it went to several people in the same words. */
  several: z.boolean().optional(),
  /** Who helped to write the mail it answers, by support id. */
  helpedBy: z.string().optional(),
  /** Files that go with it; what is in them is kept apart, since an item of the table has bounds. */
  files: z.array(LetterFile).optional(),
});
export type Letter = z.infer<typeof Letter>;
