import * as z from 'zod';

const Verdict = z
  .object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']).catch('GRAY') })
  .default({ status: 'GRAY' });

/** The part of SES's "Received" notification that we rely on (docs: "Contents of notifications for Amazon SES email receiving"). */
export const ReceiptNotification = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    /** Envelope sender (RFC 5321 MAIL FROM); empty or `<>` for bounces. */
    source: z.string().default(''),
  }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spfVerdict: Verdict,
    dkimVerdict: Verdict,
    dmarcVerdict: Verdict,
    spamVerdict: Verdict,
    virusVerdict: Verdict,
    action: z.object({
      type: z.string(),
      bucketName: z.string(),
      objectKey: z.string(),
    }),
  }),
});
export type ReceiptNotification = z.infer<typeof ReceiptNotification>;
export type Receipt = ReceiptNotification['receipt'];
