import * as z from 'zod';

/** How long the raw form of a mail is kept: what the bucket's own rule says. */
export const rawMailDays = 90;
/** A little longer is known that it was handled, so that none is handled again. */
export const handledDays = 100;

/** A raw mail that we keep, listed under who sent it and under each letter that it answers (and so may quote). */
export const KeptMail = z.object({
  sesMessageId: z.string(),
  /** Null once the raw mail was deleted, because it quoted somebody who is forgotten. */
  objectKey: z.string().nullable(),
  receivedAt: z.string(),
  sender: z.string().nullable(),
  letterIds: z.array(z.string()),
  expiresAt: z.int(),
});
export type KeptMail = z.infer<typeof KeptMail>;
