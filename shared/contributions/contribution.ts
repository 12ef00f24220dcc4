import * as z from 'zod';
import { Language } from '../language/language.ts';

export const Visibility = z.enum(['community', 'anonymous', 'stewards']);
export type Visibility = z.infer<typeof Visibility>;

export const ModerationState = z.enum(['held', 'published', 'declined', 'withdrawn']);
export type ModerationState = z.infer<typeof ModerationState>;

/** Anything a member offers: so far a reflection (answers a prompt) or a response (answers a contribution). */
export const Contribution = z.object({
  id: z.string(),
  kind: z.enum(['reflection', 'response']),
  authorId: z.string(),
  /** As it is shown; null where the member gave none. */
  authorName: z.string().nullable(),
  /** The writer's home region: where the words come from. */
  place: z.string(),
  /** The region whose whole tree may read it. */
  reach: z.string(),
  language: Language,
  words: z.string(),
  visibility: Visibility,
  state: ModerationState,
  promptId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  createdAt: z.string(),
  publishedAt: z.string().nullable(),
  declinedBecause: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.int(),
});
export type Contribution = z.infer<typeof Contribution>;
