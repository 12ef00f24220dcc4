import * as z from 'zod';
import { Language } from '../language/language.ts';
import { AccessProfile } from '../language/profile.ts';

/**
 * Somebody who is being forgotten: what is still needed of them for that, until all is done and this goes too. `erasing`: everything is
 * to be looked for; `last-look`: all is gone and the last letter is written; what came to be meanwhile is looked for once more.
 */
export const Plan = z.object({
  /** The seal of their address: asking twice makes one plan. */
  seal: z.string(),
  memberId: z.string().nullable(),
  address: z.string(),
  language: Language,
  profile: AccessProfile,
  words: z.enum(['erase', 'keep']),
  /** Whether they had offered any words. */
  hadWords: z.boolean(),
  state: z.enum(['erasing', 'last-look']),
  /** When somebody should go on with it (ISO). */
  dueAt: z.string(),
  version: z.int(),
});
export type Plan = z.infer<typeof Plan>;
