import * as z from 'zod';

/** A question sent to a region's members, with a closing date. `question` in each language it was written in. */
export const Prompt = z.object({
  id: z.string(),
  region: z.string(),
  question: z.object({ en: z.string().optional(), fr: z.string().optional() }),
  stewardAddress: z.string(),
  stewardName: z.string(),
  state: z.enum(['draft', 'open']),
  /** ISO date, the last day on which answers are expected, in the region's time zone. */
  closesOn: z.string(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  version: z.int(),
});
export type Prompt = z.infer<typeof Prompt>;

/** Whether answers are still expected on a day (ISO date where the region is). */
export const isOpen = (prompt: Prompt, today: string): boolean =>
  prompt.state === 'open' && today <= prompt.closesOn;
