import * as z from 'zod';

/** How often a member's digest comes. */
export const Rhythm = z.enum(['daily', 'weekly', 'monthly']);
export type Rhythm = z.infer<typeof Rhythm>;
