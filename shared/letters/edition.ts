import * as z from 'zod';

/**
 * A bulk letter to plan: a prompt for its region's tree, or the digest of those who live in one region and share a rhythm.
 * Planning walks the audience, composes each variant once and writes the deliveries.
 */
export const Edition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prompt'), id: z.string(), promptId: z.string(), createdAt: z.string() }),
  z.object({
    kind: z.literal('digest'),
    id: z.string(),
    region: z.string(),
    rhythm: z.enum(['weekly', 'monthly']),
    /** The moment it was due (ISO instant). */
    slot: z.string(),
    createdAt: z.string(),
  }),
]);
export type Edition = z.infer<typeof Edition>;
