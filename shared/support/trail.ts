import * as z from 'zod';

/** Something that happened between a member and somebody who helps them; kept as it was, for good. */
export const TrailEntry = z.object({
  at: z.string(),
  supportId: z.string(),
  by: z.enum(['member', 'helper']),
  what: z.enum([
    'named',
    'confirmed',
    'accepted',
    'declined',
    'copies-on',
    'copies-off',
    'wrote',
    'asked',
    'refused',
    'ended',
  ]),
  /** What the helper said for the member, its beginning; null where it became a contribution, which has the words. */
  words: z.string().nullable().default(null),
  contributionId: z.string().nullable().default(null),
  /** The mail that did it. */
  mail: z.object({ sesMessageId: z.string(), objectKey: z.string() }).nullable().default(null),
});
export type TrailEntry = z.infer<typeof TrailEntry>;
